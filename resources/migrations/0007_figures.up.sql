-- SPDX-License-Identifier: GPL-3.0-only
-- What the overview's figures are counted along, so that they cost the same with a million clubs as with ten.

-- Step 2 was done. Derived for the clubs there are: colours other than those every club begins with were chosen.
ALTER TABLE tenants ADD COLUMN branded INTEGER NOT NULL DEFAULT 0 CHECK (branded IN (0, 1));
UPDATE tenants SET branded = 1 WHERE id IN
    (SELECT tenant_id FROM tenant_brand WHERE primary_color <> '#FFD700' OR secondary_color <> '#000000');

-- Signups that stopped before step 3.
CREATE INDEX idx_tenants_unfinished ON tenants (branded, created_at) WHERE test = 0 AND run_number = 0;
-- What failed and waits for an operator, by when it failed.
CREATE INDEX idx_tenants_failed ON tenants (test, provision_state, run_finished_at, id) WHERE provision_state = 'failed';
-- What has waited longest.
CREATE INDEX idx_provision_runs_waiting ON provision_runs (queued_at) WHERE finished_at = 0 AND hold = '';
