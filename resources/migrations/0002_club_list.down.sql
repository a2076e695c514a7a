-- SPDX-License-Identifier: GPL-3.0-only
DROP INDEX idx_tenants_state_plan;
DROP INDEX idx_tenants_state_took;
DROP INDEX idx_tenants_state_name;
DROP INDEX idx_tenants_state_created;
ALTER TABLE tenants DROP COLUMN run_next_attempt_at;
ALTER TABLE tenants DROP COLUMN run_step;
ALTER TABLE tenants DROP COLUMN run_steps_total;
ALTER TABLE tenants DROP COLUMN run_steps_done;
ALTER TABLE tenants DROP COLUMN run_took_ms;
ALTER TABLE tenants DROP COLUMN run_finished_at;
ALTER TABLE tenants DROP COLUMN run_queued_at;
ALTER TABLE tenants DROP COLUMN run_dry;
ALTER TABLE tenants DROP COLUMN run_number;
