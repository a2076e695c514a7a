-- SPDX-License-Identifier: GPL-3.0-only
-- What reaching the real world needs: runs that wait for an owner or are being cancelled, mails to more people than
-- owners, events sent to webhooks, secrets that rotate.

ALTER TABLE tenants ADD COLUMN locale TEXT NOT NULL DEFAULT 'en'; -- the club's language, BCP 47
ALTER TABLE tenants ADD COLUMN email_verified_at INTEGER NOT NULL DEFAULT 0; -- milliseconds
-- Signup tokens issued until then are refused.
ALTER TABLE tenants ADD COLUMN tokens_revoked_at INTEGER NOT NULL DEFAULT 0; -- seconds, like the tokens' own times

-- Why a run may not be claimed although it is due: '' or 'email' (awaiting email verification).
ALTER TABLE provision_runs ADD COLUMN hold TEXT NOT NULL DEFAULT '' CHECK (hold IN ('', 'email'));
-- Who asked for the run to end at its next step boundary; '': nobody.
ALTER TABLE provision_runs ADD COLUMN cancelled_by TEXT NOT NULL DEFAULT '';
-- The host at which the run waits for its turn; '': it waits for no host.
ALTER TABLE provision_runs ADD COLUMN waits_for TEXT NOT NULL DEFAULT '';
-- When due_at was set: a time that lies ahead tells that the clock was set back since.
ALTER TABLE provision_runs ADD COLUMN due_set_at INTEGER NOT NULL DEFAULT 0;
DROP INDEX idx_provision_runs_due;
CREATE INDEX idx_provision_runs_due ON provision_runs (waits_for, due_at)
    WHERE finished_at = 0 AND lease_owner IS NULL AND hold = '';
-- Milliseconds that the present row of failures has lasted, counted without the wall clock.
ALTER TABLE provision_steps ADD COLUMN retry_waited INTEGER NOT NULL DEFAULT 0;

-- While a secret rotates, events are signed with the one before as well.
ALTER TABLE make_connections ADD COLUMN previous_secret TEXT NOT NULL DEFAULT ''; -- sealed
ALTER TABLE make_connections ADD COLUMN previous_secret_until INTEGER NOT NULL DEFAULT 0; -- milliseconds
-- Set when the webhook answered 410 Gone: nothing is sent to it until it is changed or enabled again.
ALTER TABLE make_connections ADD COLUMN disabled_at INTEGER NOT NULL DEFAULT 0; -- milliseconds
ALTER TABLE make_connections ADD COLUMN disabled_reason TEXT NOT NULL DEFAULT '';

CREATE TABLE webhook_messages (
    id TEXT PRIMARY KEY NOT NULL, -- the `webhook-id`, the same at every attempt
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    event TEXT NOT NULL, -- `club.provisioned`, `test`
    body TEXT NOT NULL, -- JSON, exactly as it is signed and sent
    state TEXT NOT NULL CHECK (state IN ('queued', 'delivered', 'failed', 'withheld')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL DEFAULT 0,
    status INTEGER NOT NULL DEFAULT 0, -- of the last answer
    error TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX idx_webhook_messages_tenant ON webhook_messages (tenant_id, created_at);
CREATE INDEX idx_webhook_messages_due ON webhook_messages (next_attempt_at) WHERE state = 'queued';

-- 'owner': opens the owner's page; 'resume': carries a signup on; 'verify_email': confirms the mail address.
ALTER TABLE magic_links ADD COLUMN purpose TEXT NOT NULL DEFAULT 'owner'
    CHECK (purpose IN ('owner', 'resume', 'verify_email'));
CREATE INDEX idx_magic_links_purpose ON magic_links (tenant_id, purpose, created_at);
DROP INDEX idx_magic_links_tenant;

-- Somebody asked to be mailed a link. Whether there is a club for it is looked up after the answer, so that neither the
-- answer nor the time it takes tells; the row goes then.
CREATE TABLE link_requests (
    id TEXT PRIMARY KEY NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('owner', 'resume')),
    slug TEXT NOT NULL,
    email TEXT NOT NULL,
    requested_at INTEGER NOT NULL
) STRICT;

-- Mails to operators belong to no club. What a mail says beside its link is in `payload`.
CREATE TABLE mail_queue_new (
    message_id TEXT PRIMARY KEY NOT NULL,
    tenant_id TEXT REFERENCES tenants (id) ON DELETE CASCADE, -- none: to the operators
    kind TEXT NOT NULL,
    run_number INTEGER NOT NULL DEFAULT 0, -- the run whose step sends it; 0: the mailer does
    recipient TEXT NOT NULL,
    locale TEXT NOT NULL DEFAULT '', -- BCP 47; none: the club's
    payload TEXT NOT NULL DEFAULT '{}', -- JSON; nothing secret
    sealed_token TEXT NOT NULL DEFAULT '', -- forgotten once sent
    state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'failed', 'withheld')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    first_tried_at INTEGER NOT NULL DEFAULT 0, -- what the time for giving up counts from
    sent_at INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO mail_queue_new (message_id, tenant_id, kind, run_number, recipient, sealed_token, state, attempts,
    next_attempt_at, created_at, sent_at, error)
SELECT message_id, tenant_id, kind, run_number, recipient, sealed_token, state, attempts, next_attempt_at, created_at,
    sent_at, error FROM mail_queue;
DROP TABLE mail_queue;
ALTER TABLE mail_queue_new RENAME TO mail_queue;
CREATE INDEX idx_mail_queue_tenant ON mail_queue (tenant_id, created_at);
CREATE INDEX idx_mail_queue_due ON mail_queue (next_attempt_at) WHERE state = 'queued' AND run_number = 0;

-- The ids of a Pro club's Apps Script deployment, beside its automations' `deployment_id`.
ALTER TABLE pro_automation ADD COLUMN script_id TEXT NOT NULL DEFAULT '';
ALTER TABLE pro_automation ADD COLUMN script_deployment_id TEXT NOT NULL DEFAULT '';

ALTER TABLE due_jobs ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE due_jobs ADD COLUMN error TEXT NOT NULL DEFAULT '';

CREATE INDEX idx_pending_actions_due ON pending_actions (due_at);
ALTER TABLE pending_actions ADD COLUMN origin TEXT NOT NULL DEFAULT ''; -- where its operator sat
-- One thing at a time that can still be undone.
DROP INDEX idx_pending_actions_tenant;
CREATE UNIQUE INDEX idx_pending_actions_club ON pending_actions (tenant_id);

-- When the next notice about a club's trial is due, in seconds, and the trial's end that was planned for: an end changed
-- by whatever means makes the plan outdated, and the club is found by that.
ALTER TABLE tenants ADD COLUMN trial_notice_at INTEGER;
ALTER TABLE tenants ADD COLUMN trial_notice_for INTEGER;
CREATE INDEX idx_tenants_trial_notice ON tenants (trial_notice_at) WHERE trial_notice_at IS NOT NULL;
CREATE INDEX idx_tenants_trial_unplanned ON tenants (id)
    WHERE provisioned_at IS NOT NULL AND trial_notice_for IS DISTINCT FROM trial_ends_at;

-- What has served its time is found without a walk over what has not.
CREATE INDEX idx_sessions_expires ON sessions (expires_at);
CREATE INDEX idx_magic_links_created ON magic_links (created_at);
CREATE INDEX idx_revoked_tokens_expires ON revoked_tokens (expires_at);
CREATE INDEX idx_mail_queue_settled ON mail_queue (created_at) WHERE state <> 'queued';
CREATE INDEX idx_webhook_messages_settled ON webhook_messages (finished_at) WHERE state <> 'queued';
-- Runs that ended lately, for the operators' figures.
CREATE INDEX idx_provision_runs_finished ON provision_runs (finished_at, state, dry_run) WHERE finished_at > 0;
