-- SPDX-License-Identifier: GPL-3.0-only
-- What makes a million clubs searchable and filterable for operators.

-- A number for each club that only grows, given anew when its texts change. Those up to `indexed_to` are in the
-- full-text index; the few behind it were added since and are looked through one by one: a signup pays for one row,
-- and the index is written in batches. Both are changed by the transactions that change clubs, so that a search
-- never misses one.
CREATE TABLE club_search_docs (
    docid INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE club_search_state (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    indexed_to INTEGER NOT NULL
) STRICT;
-- Which clubs hold which three characters; where they stand is not kept: what is found is compared with the club itself.
CREATE VIRTUAL TABLE club_search USING fts5(
    text, tokenize = 'trigram', content = '', columnsize = 0, detail = none);

INSERT INTO club_search_docs (tenant_id) SELECT id FROM tenants WHERE test = 0 ORDER BY created_at, id;
INSERT INTO club_search (rowid, text)
    SELECT docid, name || char(10) || slug || char(10) || email
    FROM club_search_docs JOIN tenants ON tenants.id = tenant_id ORDER BY docid;
INSERT INTO club_search_state SELECT 1, coalesce(max(docid), 0) FROM club_search_docs;

CREATE TRIGGER club_search_added AFTER INSERT ON tenants WHEN new.test = 0
BEGIN
    INSERT INTO club_search_docs (tenant_id) VALUES (new.id);
END;
CREATE TRIGGER club_search_changed AFTER UPDATE OF name, slug, email ON tenants
WHEN new.test = 0 AND (old.name <> new.name OR old.slug <> new.slug OR old.email <> new.email)
BEGIN
    INSERT INTO club_search (club_search, rowid, text)
        SELECT 'delete', docid, old.name || char(10) || old.slug || char(10) || old.email FROM club_search_docs
        WHERE tenant_id = new.id AND docid <= (SELECT indexed_to FROM club_search_state);
    DELETE FROM club_search_docs
        WHERE tenant_id = new.id AND docid <= (SELECT indexed_to FROM club_search_state);
    INSERT INTO club_search_docs (tenant_id) VALUES (new.id) ON CONFLICT (tenant_id) DO NOTHING;
END;
CREATE TRIGGER club_search_removed AFTER DELETE ON tenants
BEGIN
    INSERT INTO club_search (club_search, rowid, text)
        SELECT 'delete', docid, old.name || char(10) || old.slug || char(10) || old.email FROM club_search_docs
        WHERE tenant_id = old.id AND docid <= (SELECT indexed_to FROM club_search_state);
    DELETE FROM club_search_docs WHERE tenant_id = old.id;
END;

-- The host a club's events go to, from its URL: in lower case, without a port.
ALTER TABLE make_connections ADD COLUMN webhook_host TEXT GENERATED ALWAYS AS (lower(substr(
    replace(replace(replace(substr(webhook_url, instr(webhook_url, '://') + 3), '?', '/'), '#', '/'), ':', '/'), 1,
    instr(replace(replace(replace(substr(webhook_url, instr(webhook_url, '://') + 3), '?', '/'), '#', '/'), ':', '/')
        || '/', '/') - 1))) VIRTUAL;
CREATE INDEX idx_make_connections_host ON make_connections (webhook_host, tenant_id);

-- Few of a million clubs used one promo code or rest.
CREATE INDEX idx_tenants_promo ON tenants (promo_code_used, id) WHERE promo_code_used IS NOT NULL;
CREATE INDEX idx_tenants_resting ON tenants (status, id) WHERE status IN ('suspended', 'cancelled');
