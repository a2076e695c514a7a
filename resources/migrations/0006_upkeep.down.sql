-- SPDX-License-Identifier: GPL-3.0-only
DROP INDEX idx_audit_log_operator;
ALTER TABLE mail_queue DROP COLUMN answer;
DROP TABLE token_counts;
