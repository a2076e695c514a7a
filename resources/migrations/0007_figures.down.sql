-- SPDX-License-Identifier: GPL-3.0-only
DROP INDEX idx_provision_runs_waiting;
DROP INDEX idx_tenants_failed;
DROP INDEX idx_tenants_unfinished;
ALTER TABLE tenants DROP COLUMN branded;
