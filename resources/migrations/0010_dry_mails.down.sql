-- SPDX-License-Identifier: GPL-3.0-only
ALTER TABLE mail_queue DROP COLUMN dry;
