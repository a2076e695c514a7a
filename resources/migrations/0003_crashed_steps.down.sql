-- SPDX-License-Identifier: GPL-3.0-only
DROP INDEX idx_provision_steps_crashed;
