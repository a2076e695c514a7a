-- SPDX-License-Identifier: GPL-3.0-only
-- How many clubs are in each state, changed by the transactions that change clubs: the console asks twice a second, and
-- counting a million each time would keep a reader at nothing else. Test clubs are in no count.
CREATE TABLE club_counts (
    provision_state TEXT PRIMARY KEY NOT NULL,
    clubs INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO club_counts VALUES ('pending', 0), ('processing', 0), ('complete', 0), ('failed', 0);
UPDATE club_counts SET clubs =
    (SELECT count(*) FROM tenants WHERE test = 0 AND tenants.provision_state = club_counts.provision_state);

CREATE TRIGGER club_counts_added AFTER INSERT ON tenants WHEN new.test = 0
BEGIN
    UPDATE club_counts SET clubs = clubs + 1 WHERE provision_state = new.provision_state;
END;
CREATE TRIGGER club_counts_changed AFTER UPDATE OF provision_state, test ON tenants
WHEN old.provision_state <> new.provision_state OR old.test <> new.test
BEGIN
    UPDATE club_counts SET clubs = clubs - 1 WHERE provision_state = old.provision_state AND old.test = 0;
    UPDATE club_counts SET clubs = clubs + 1 WHERE provision_state = new.provision_state AND new.test = 0;
END;
CREATE TRIGGER club_counts_removed AFTER DELETE ON tenants WHEN old.test = 0
BEGIN
    UPDATE club_counts SET clubs = clubs - 1 WHERE provision_state = old.provision_state;
END;
