-- SPDX-License-Identifier: GPL-3.0-only
-- What operators look after: how many tokens each signing key still vouches for, what the mail server said to a test
-- mail, and the audit trail by operator.

-- Tokens by the key that signed them and the day they expire (days since the epoch, UTC). An empty `kid`: signed before
-- tokens were counted, one a club at least.
CREATE TABLE token_counts (
    kid TEXT NOT NULL,
    expires_day INTEGER NOT NULL,
    tokens INTEGER NOT NULL,
    PRIMARY KEY (kid, expires_day)
) STRICT, WITHOUT ROWID;
INSERT INTO token_counts (kid, expires_day, tokens)
SELECT '', created_at / 86400 + 365, count(*) FROM tenants GROUP BY created_at / 86400 + 365;

ALTER TABLE mail_queue ADD COLUMN answer TEXT NOT NULL DEFAULT ''; -- of the mail server, to a mail without a club

CREATE INDEX idx_audit_log_operator ON audit_log (operator, id);
