// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/outdated_rows.h"

#include "core/store/statement.h"

namespace touchline::store {

qint64 OutdatedRows::removeKeptAnswers(qint64 createdBeforeMs, int limit)
{
    Statement remove(m_session,
        "DELETE FROM idempotency_keys WHERE (scope, method, path, key_hash) IN "
        "(SELECT scope, method, path, key_hash FROM idempotency_keys WHERE created_at < :before "
        "ORDER BY created_at LIMIT :limit)");
    return remove.bind(":before", createdBeforeMs).bind(":limit", limit).run();
}

qint64 OutdatedRows::removeSessions(qint64 expiredBeforeMs, int limit)
{
    Statement remove(m_session,
        "DELETE FROM sessions WHERE token_hash IN (SELECT token_hash FROM sessions WHERE expires_at < :before "
        "ORDER BY expires_at LIMIT :limit)");
    return remove.bind(":before", expiredBeforeMs).bind(":limit", limit).run();
}

qint64 OutdatedRows::removeLinks(qint64 createdBeforeMs, int limit)
{
    Statement remove(m_session,
        "DELETE FROM magic_links WHERE token_hash IN (SELECT token_hash FROM magic_links "
        "WHERE created_at < :before AND (sent_at > 0 OR voided_at > 0 OR expires_at BETWEEN 1 AND :before) ORDER BY "
        "created_at LIMIT :limit)");
    return remove.bind(":before", createdBeforeMs).bind(":limit", limit).run();
}

qint64 OutdatedRows::removeRevokedTokens(qint64 expiredBeforeMs, int limit)
{
    Statement remove(m_session,
        "DELETE FROM revoked_tokens WHERE jti IN (SELECT jti FROM revoked_tokens WHERE expires_at < :before "
        "ORDER BY expires_at LIMIT :limit)");
    return remove.bind(":before", expiredBeforeMs).bind(":limit", limit).run();
}

qint64 OutdatedRows::removeSettledMails(qint64 createdBeforeMs, int limit)
{
    Statement remove(m_session,
        "DELETE FROM mail_queue WHERE message_id IN (SELECT message_id FROM mail_queue "
        "WHERE state <> 'queued' AND created_at < :before ORDER BY created_at LIMIT :limit)");
    return remove.bind(":before", createdBeforeMs).bind(":limit", limit).run();
}

qint64 OutdatedRows::removeSettledWebhookMessages(qint64 finishedBeforeMs, int limit)
{
    Statement remove(m_session,
        "DELETE FROM webhook_messages WHERE id IN (SELECT id FROM webhook_messages "
        "WHERE state <> 'queued' AND finished_at > 0 AND finished_at < :before ORDER BY finished_at LIMIT :limit)");
    return remove.bind(":before", finishedBeforeMs).bind(":limit", limit).run();
}

qint64 OutdatedRows::removeDoneJobs(qint64 doneBeforeMs, int limit)
{
    Statement remove(m_session,
        "DELETE FROM due_jobs WHERE name IN "
        "(SELECT name FROM due_jobs WHERE done_at > 0 AND done_at < :before LIMIT :limit)");
    return remove.bind(":before", doneBeforeMs).bind(":limit", limit).run();
}

} // namespace touchline::store
