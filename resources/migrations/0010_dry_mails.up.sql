-- SPDX-License-Identifier: GPL-3.0-only
-- Posted in a dry run: never leaves, also not after the program was killed before it said so. What was posted before a
-- dry run rests until its end.
ALTER TABLE mail_queue ADD COLUMN dry INTEGER NOT NULL DEFAULT 0 CHECK (dry IN (0, 1));
