-- SPDX-License-Identifier: GPL-3.0-only
-- Which steps were under way when the program died, found without a walk over all that is due.
CREATE INDEX idx_provision_steps_crashed ON provision_steps (status, crashes) WHERE crashes > 0;
