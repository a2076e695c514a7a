-- SPDX-License-Identifier: GPL-3.0-only
-- What the console's list of clubs shows and sorts by, kept with the club so that a page is one walk along an index.
-- Derived: the newest run of each club says the same.
ALTER TABLE tenants ADD COLUMN run_number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tenants ADD COLUMN run_dry INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tenants ADD COLUMN run_queued_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tenants ADD COLUMN run_finished_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tenants ADD COLUMN run_took_ms INTEGER NOT NULL DEFAULT -1;
ALTER TABLE tenants ADD COLUMN run_steps_done INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tenants ADD COLUMN run_steps_total INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tenants ADD COLUMN run_step TEXT NOT NULL DEFAULT '';
ALTER TABLE tenants ADD COLUMN run_next_attempt_at INTEGER NOT NULL DEFAULT 0;

UPDATE tenants SET
    run_number = run.number, run_dry = run.dry_run, run_queued_at = run.queued_at, run_finished_at = run.finished_at,
    run_took_ms = CASE WHEN run.finished_at > 0 THEN run.finished_at - run.queued_at ELSE -1 END
FROM (SELECT tenant_id, max(number) AS number, dry_run, queued_at, finished_at
      FROM provision_runs GROUP BY tenant_id) AS run
WHERE tenants.id = run.tenant_id;

UPDATE tenants SET run_steps_done = step.done, run_steps_total = step.total
FROM (SELECT tenant_id, run_number, count(*) AS total,
             sum(CASE WHEN status IN ('done', 'skipped', 'carried') THEN 1 ELSE 0 END) AS done
      FROM provision_steps GROUP BY tenant_id, run_number) AS step
WHERE tenants.id = step.tenant_id AND tenants.run_number = step.run_number;

UPDATE tenants SET run_step = step.name, run_next_attempt_at = step.next_attempt_at
FROM (SELECT tenant_id, run_number, name, next_attempt_at, min(position) AS position
      FROM provision_steps WHERE status NOT IN ('done', 'skipped', 'carried') GROUP BY tenant_id, run_number) AS step
WHERE tenants.id = step.tenant_id AND tenants.run_number = step.run_number;

-- The state leads each order, so that a page of one state and a page of all (the states' walks merged) cost the same.
-- Test clubs are in no list and no count.
CREATE INDEX idx_tenants_state_created ON tenants (test, provision_state, created_at, id);
CREATE INDEX idx_tenants_state_name ON tenants (test, provision_state, lower(name), id);
CREATE INDEX idx_tenants_state_took ON tenants (test, provision_state, run_took_ms, id);
CREATE INDEX idx_tenants_state_plan ON tenants (test, provision_state, plan, id);
