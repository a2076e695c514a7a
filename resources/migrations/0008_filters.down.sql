-- SPDX-License-Identifier: GPL-3.0-only
DROP INDEX idx_tenants_resting;
CREATE INDEX idx_tenants_resting ON tenants (status, id) WHERE status IN ('suspended', 'cancelled');
DROP INDEX idx_tenants_promo;
CREATE INDEX idx_tenants_promo ON tenants (promo_code_used, id) WHERE promo_code_used IS NOT NULL;
