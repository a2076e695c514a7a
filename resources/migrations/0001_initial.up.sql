-- SPDX-License-Identifier: GPL-3.0-only
-- Times of the original's tables are seconds since the epoch or ISO 8601 text, as they were there; times of the new
-- tables are milliseconds since the epoch, UTC.

CREATE TABLE tenants (
    id TEXT PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    plan TEXT NOT NULL CHECK (plan IN ('starter', 'pro')),
    status TEXT NOT NULL DEFAULT 'trial' CHECK (status IN ('trial', 'active', 'suspended', 'cancelled')),
    comped INTEGER NOT NULL DEFAULT 0 CHECK (comped IN (0, 1)),
    billing_tier TEXT NOT NULL DEFAULT 'trial',
    promo_code_used TEXT,
    trial_ends_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    route_ready INTEGER NOT NULL DEFAULT 0 CHECK (route_ready IN (0, 1)),
    owner_email_sent_at TEXT,
    provisioned_at TEXT,
    provision_state TEXT NOT NULL DEFAULT 'pending'
        CHECK (provision_state IN ('pending', 'processing', 'complete', 'failed')),
    provision_reason TEXT,
    provision_updated_at TEXT,
    -- A test club of the preflight: no mail leaves for it and it is in no statistic.
    test INTEGER NOT NULL DEFAULT 0 CHECK (test IN (0, 1))
) STRICT;
CREATE INDEX idx_tenants_created ON tenants (created_at, id);
CREATE INDEX idx_tenants_email ON tenants (lower(email));

CREATE TABLE tenant_brand (
    tenant_id TEXT PRIMARY KEY NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    primary_color TEXT NOT NULL,
    secondary_color TEXT NOT NULL
) STRICT;

CREATE TABLE make_connections (
    tenant_id TEXT PRIMARY KEY NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    webhook_url TEXT NOT NULL,
    webhook_secret TEXT NOT NULL, -- sealed
    validated_at INTEGER
) STRICT;

CREATE TABLE pro_automation (
    tenant_id TEXT PRIMARY KEY NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    deployment_id TEXT,
    deployed_at INTEGER
) STRICT;

CREATE TABLE feed_posts (
    id TEXT PRIMARY KEY NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    author TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX idx_feed_posts_tenant ON feed_posts (tenant_id, created_at);

CREATE TABLE fixtures (
    id TEXT PRIMARY KEY NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    fixture_date TEXT NOT NULL, -- ISO 8601 date
    opponent TEXT NOT NULL,
    home_team TEXT NOT NULL,
    away_team TEXT NOT NULL,
    venue TEXT,
    status TEXT NOT NULL DEFAULT 'scheduled',
    created_at INTEGER NOT NULL,
    UNIQUE (tenant_id, fixture_date, home_team, away_team)
) STRICT;
CREATE INDEX idx_fixtures_tenant_date ON fixtures (tenant_id, fixture_date);
CREATE INDEX idx_fixtures_tenant_status ON fixtures (tenant_id, status);

CREATE TABLE promo_codes (
    id TEXT PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE, -- upper case
    discount_percent INTEGER NOT NULL CHECK (discount_percent BETWEEN 0 AND 100),
    max_uses INTEGER CHECK (max_uses > 0),
    used_count INTEGER NOT NULL DEFAULT 0 CHECK (used_count >= 0),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    plan TEXT CHECK (plan IN ('starter', 'pro')),
    lifetime INTEGER NOT NULL DEFAULT 0 CHECK (lifetime IN (0, 1)),
    tenant_slug_whitelist TEXT, -- JSON array of slugs
    starts_at INTEGER,
    valid_until INTEGER,
    notes TEXT,
    created_at INTEGER NOT NULL,
    CHECK (max_uses IS NULL OR used_count <= max_uses)
) STRICT;

CREATE TABLE promo_redemptions (
    id TEXT PRIMARY KEY NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    promo_code_id TEXT NOT NULL REFERENCES promo_codes (id),
    redeemed_at INTEGER NOT NULL,
    UNIQUE (tenant_id, promo_code_id)
) STRICT;
CREATE INDEX idx_promo_redemptions_code ON promo_redemptions (promo_code_id);

CREATE TABLE auth_users (
    id TEXT PRIMARY KEY NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    roles TEXT NOT NULL, -- JSON array
    created_at INTEGER NOT NULL,
    UNIQUE (tenant_id, email)
) STRICT;

CREATE TABLE provision_runs (
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'processing', 'complete', 'failed')),
    reason TEXT NOT NULL DEFAULT '',
    dry_run INTEGER NOT NULL CHECK (dry_run IN (0, 1)),
    due_at INTEGER NOT NULL,
    lease_owner TEXT,
    lease_until INTEGER,
    queued_at INTEGER NOT NULL,
    started_at INTEGER NOT NULL DEFAULT 0,
    finished_at INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, number)
) STRICT, WITHOUT ROWID;
-- One run at a time per club, and the walk over what is due.
CREATE UNIQUE INDEX idx_provision_runs_open ON provision_runs (tenant_id) WHERE finished_at = 0;
CREATE INDEX idx_provision_runs_due ON provision_runs (due_at) WHERE finished_at = 0 AND lease_owner IS NULL;
CREATE INDEX idx_provision_runs_leased ON provision_runs (lease_until) WHERE finished_at = 0 AND lease_owner IS NOT NULL;

CREATE TABLE provision_steps (
    tenant_id TEXT NOT NULL,
    run_number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    status TEXT NOT NULL
        CHECK (status IN ('pending', 'running', 'done', 'skipped', 'retrying', 'failed', 'carried')),
    attempts INTEGER NOT NULL DEFAULT 0,
    crashes INTEGER NOT NULL DEFAULT 0,
    started_at INTEGER NOT NULL DEFAULT 0,
    completed_at INTEGER NOT NULL DEFAULT 0,
    retry_since INTEGER NOT NULL DEFAULT 0, -- when the present row of failures began
    retries INTEGER NOT NULL DEFAULT 0, -- how long that row is
    next_attempt_at INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    checkpoint TEXT NOT NULL DEFAULT '{}', -- JSON: ids of what the step has made outside so far
    PRIMARY KEY (tenant_id, run_number, position),
    FOREIGN KEY (tenant_id, run_number) REFERENCES provision_runs (tenant_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE provision_attempts (
    tenant_id TEXT NOT NULL,
    run_number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('running', 'done', 'skipped', 'retry', 'failed', 'crashed')),
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '[]', -- JSON array of lines
    PRIMARY KEY (tenant_id, run_number, position, number),
    FOREIGN KEY (tenant_id, run_number, position)
        REFERENCES provision_steps (tenant_id, run_number, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE magic_links (
    token_hash TEXT PRIMARY KEY NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    sent_at INTEGER NOT NULL DEFAULT 0,
    expires_at INTEGER NOT NULL DEFAULT 0, -- 24 h from sending
    used_at INTEGER NOT NULL DEFAULT 0,
    voided_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX idx_magic_links_tenant ON magic_links (tenant_id, created_at);

CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX idx_sessions_tenant ON sessions (tenant_id);

CREATE TABLE revoked_tokens (
    jti TEXT PRIMARY KEY NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    revoked_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX idx_revoked_tokens_tenant ON revoked_tokens (tenant_id);

CREATE TABLE feature_flags (
    name TEXT PRIMARY KEY NOT NULL,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '',
    changed_by TEXT NOT NULL DEFAULT '',
    changed_at INTEGER NOT NULL,
    until INTEGER,
    let_started_finish INTEGER NOT NULL DEFAULT 0 CHECK (let_started_finish IN (0, 1))
) STRICT;

CREATE TABLE audit_log (
    id INTEGER PRIMARY KEY NOT NULL,
    at INTEGER NOT NULL,
    operator TEXT NOT NULL,
    origin TEXT NOT NULL,
    action TEXT NOT NULL,
    tenant_id TEXT, -- kept when the club is erased
    reason TEXT NOT NULL DEFAULT '',
    details TEXT NOT NULL DEFAULT '{}', -- JSON
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX idx_audit_log_action ON audit_log (action, id);
CREATE INDEX idx_audit_log_tenant ON audit_log (tenant_id, id);

CREATE TABLE idempotency_keys (
    scope TEXT NOT NULL, -- the tenant's id, or 'anonymous'
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    key_hash TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    answer TEXT NOT NULL, -- JSON, never a token
    created_at INTEGER NOT NULL,
    PRIMARY KEY (scope, method, path, key_hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX idx_idempotency_keys_created ON idempotency_keys (created_at);

CREATE TABLE mail_queue (
    message_id TEXT PRIMARY KEY NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    run_number INTEGER NOT NULL DEFAULT 0, -- the run that sends it; 0: an operator
    recipient TEXT NOT NULL,
    sealed_token TEXT NOT NULL DEFAULT '', -- forgotten once sent
    state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'failed', 'withheld')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    sent_at INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX idx_mail_queue_tenant ON mail_queue (tenant_id, created_at);

CREATE TABLE due_jobs (
    name TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    payload TEXT NOT NULL DEFAULT '{}', -- JSON
    done_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX idx_due_jobs_due ON due_jobs (due_at) WHERE done_at = 0;

CREATE TABLE pending_actions (
    id TEXT PRIMARY KEY NOT NULL,
    tenant_id TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    action TEXT NOT NULL,
    payload TEXT NOT NULL DEFAULT '{}', -- JSON
    operator TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL
) STRICT;
CREATE INDEX idx_pending_actions_tenant ON pending_actions (tenant_id);
