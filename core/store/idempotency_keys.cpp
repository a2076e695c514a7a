// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/idempotency_keys.h"

#include "core/store/statement.h"

#include <QJsonDocument>

namespace touchline::store {

std::optional<IdempotencyKeys::Kept> IdempotencyKeys::find(const IdempotencyKeyRow &key, qint64 notBeforeMs)
{
    Statement row(m_session,
        "SELECT body_hash, answer, created_at FROM idempotency_keys WHERE scope = :scope AND method = :method "
        "AND path = :path AND key_hash = :key AND created_at >= :from");
    row.bind(":scope", key.scope)
        .bind(":method", key.method)
        .bind(":path", key.path)
        .bind(":key", key.keyHash)
        .bind(":from", notBeforeMs);
    if (!row.next())
        return std::nullopt;
    return Kept{row.text(0), row.json(1), row.integer(2)};
}

void IdempotencyKeys::save(const IdempotencyKeyRow &key, const QJsonObject &answer, qint64 nowMs)
{
    Statement upsert(m_session,
        "INSERT INTO idempotency_keys (scope, method, path, key_hash, body_hash, answer, created_at) "
        "VALUES (:scope, :method, :path, :key, :body, :answer, :now) "
        "ON CONFLICT (scope, method, path, key_hash) DO UPDATE SET body_hash = excluded.body_hash, "
        "answer = excluded.answer, created_at = excluded.created_at");
    upsert.bind(":scope", key.scope)
        .bind(":method", key.method)
        .bind(":path", key.path)
        .bind(":key", key.keyHash)
        .bind(":body", key.bodyHash)
        .bind(":answer", QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)))
        .bind(":now", nowMs)
        .run();
}

void RevokedTokens::revoke(
    const QString &tenantId, const QString &tokenId, qint64 nowMs, qint64 expiresAtMs, const QString &reason)
{
    Statement insert(m_session,
        "INSERT INTO revoked_tokens (jti, tenant_id, revoked_at, expires_at, reason) "
        "VALUES (:jti, :tenant, :now, :expires, :reason) ON CONFLICT (jti) DO NOTHING");
    insert.bind(":jti", tokenId)
        .bind(":tenant", tenantId)
        .bind(":now", nowMs)
        .bind(":expires", expiresAtMs)
        .bind(":reason", reason)
        .run();
}

void RevokedTokens::revokeAll(const QString &tenantId, qint64 nowSeconds)
{
    Statement update(m_session, "UPDATE tenants SET tokens_revoked_at = :now WHERE id = :tenant");
    update.bind(":now", nowSeconds).bind(":tenant", tenantId).run();
}

bool RevokedTokens::isRevoked(const QString &tenantId, const QString &tokenId, qint64 issuedAt)
{
    {
        Statement row(m_session, "SELECT 1 FROM tenants WHERE id = :tenant AND tokens_revoked_at >= :issued");
        row.bind(":tenant", tenantId).bind(":issued", issuedAt);
        if (row.next())
            return true;
    }
    Statement row(m_session, "SELECT 1 FROM revoked_tokens WHERE tenant_id = :tenant AND jti = :jti");
    row.bind(":tenant", tenantId).bind(":jti", tokenId);
    return row.next();
}

qint64 RevokedTokens::allRevokedUntil(const QString &tenantId)
{
    Statement row(m_session, "SELECT tokens_revoked_at FROM tenants WHERE id = :tenant");
    row.bind(":tenant", tenantId);
    return row.next() ? row.integer(0) : 0;
}

QList<RevokedTokenRow> RevokedTokens::newest(const QString &tenantId, int limit)
{
    Statement row(m_session,
        "SELECT jti, revoked_at, reason FROM revoked_tokens WHERE tenant_id = :tenant "
        "ORDER BY revoked_at DESC, jti LIMIT :limit");
    row.bind(":tenant", tenantId).bind(":limit", limit);
    QList<RevokedTokenRow> found;
    while (row.next())
        found.append({row.text(0), row.integer(1), row.text(2)});
    return found;
}

} // namespace touchline::store
