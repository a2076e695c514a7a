-- SPDX-License-Identifier: GPL-3.0-only
DROP INDEX idx_tenants_resting;
DROP INDEX idx_tenants_promo;
DROP INDEX idx_make_connections_host;
ALTER TABLE make_connections DROP COLUMN webhook_host;
DROP TRIGGER club_search_removed;
DROP TRIGGER club_search_changed;
DROP TRIGGER club_search_added;
DROP TABLE club_search;
DROP TABLE club_search_state;
DROP TABLE club_search_docs;
