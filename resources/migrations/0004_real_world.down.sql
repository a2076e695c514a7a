-- SPDX-License-Identifier: GPL-3.0-only
DROP INDEX idx_provision_runs_finished;
DROP INDEX idx_webhook_messages_settled;
DROP INDEX idx_mail_queue_settled;
DROP INDEX idx_revoked_tokens_expires;
DROP INDEX idx_magic_links_created;
DROP INDEX idx_sessions_expires;
DROP INDEX idx_tenants_trial_unplanned;
DROP INDEX idx_tenants_trial_notice;
ALTER TABLE tenants DROP COLUMN trial_notice_for;
ALTER TABLE tenants DROP COLUMN trial_notice_at;
DROP INDEX idx_pending_actions_club;
CREATE INDEX idx_pending_actions_tenant ON pending_actions (tenant_id);
ALTER TABLE pending_actions DROP COLUMN origin;
DROP INDEX idx_pending_actions_due;
ALTER TABLE due_jobs DROP COLUMN error;
ALTER TABLE due_jobs DROP COLUMN attempts;
ALTER TABLE pro_automation DROP COLUMN script_deployment_id;
ALTER TABLE pro_automation DROP COLUMN script_id;

-- Mails to operators have no place in the older table.
CREATE TABLE mail_queue_old (
    message_id TEXT PRIMARY KEY NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    run_number INTEGER NOT NULL DEFAULT 0,
    recipient TEXT NOT NULL,
    sealed_token TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'failed', 'withheld')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    sent_at INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO mail_queue_old SELECT message_id, tenant_id, kind, run_number, recipient, sealed_token, state, attempts,
    next_attempt_at, created_at, sent_at, error FROM mail_queue WHERE tenant_id IS NOT NULL;
DROP TABLE mail_queue;
ALTER TABLE mail_queue_old RENAME TO mail_queue;
CREATE INDEX idx_mail_queue_tenant ON mail_queue (tenant_id, created_at);

DROP TABLE link_requests;

CREATE INDEX idx_magic_links_tenant ON magic_links (tenant_id, created_at);
DROP INDEX idx_magic_links_purpose;
-- The older program knows owners' links alone.
DELETE FROM magic_links WHERE purpose <> 'owner';
ALTER TABLE magic_links DROP COLUMN purpose;

DROP TABLE webhook_messages;
ALTER TABLE make_connections DROP COLUMN disabled_reason;
ALTER TABLE make_connections DROP COLUMN disabled_at;
ALTER TABLE make_connections DROP COLUMN previous_secret_until;
ALTER TABLE make_connections DROP COLUMN previous_secret;

DROP INDEX idx_provision_runs_due;
CREATE INDEX idx_provision_runs_due ON provision_runs (due_at) WHERE finished_at = 0 AND lease_owner IS NULL;
ALTER TABLE provision_steps DROP COLUMN retry_waited;
ALTER TABLE provision_runs DROP COLUMN due_set_at;
ALTER TABLE provision_runs DROP COLUMN waits_for;
ALTER TABLE provision_runs DROP COLUMN cancelled_by;
ALTER TABLE provision_runs DROP COLUMN hold;
ALTER TABLE tenants DROP COLUMN tokens_revoked_at;
ALTER TABLE tenants DROP COLUMN email_verified_at;
ALTER TABLE tenants DROP COLUMN locale;
