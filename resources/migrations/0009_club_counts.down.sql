-- SPDX-License-Identifier: GPL-3.0-only
DROP TRIGGER club_counts_added;
DROP TRIGGER club_counts_changed;
DROP TRIGGER club_counts_removed;
DROP TABLE club_counts;
