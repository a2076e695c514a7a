// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QJsonObject>
#include <optional>

namespace touchline::store {

/// What names one kept answer. Key and body are hashed; nothing secret is stored.
struct IdempotencyKeyRow
{
    QString scope; ///< the tenant's id, or `anonymous`
    QString method;
    QString path;
    QString keyHash;
    QString bodyHash;
};

class IdempotencyKeys final
{
public:
    struct Kept
    {
        QString bodyHash;
        QJsonObject answer;
        qint64 keptAtMs = 0;
    };

    explicit IdempotencyKeys(Session &session)
        : m_session(session)
    { }

    /// The answer kept since `notBeforeMs`.
    std::optional<Kept> find(const IdempotencyKeyRow &key, qint64 notBeforeMs);
    /// Keeps an answer, in the place of one that is too old.
    void save(const IdempotencyKeyRow &key, const QJsonObject &answer, qint64 nowMs);

private:
    Session &m_session;
};

/// A row of `revoked_tokens`.
struct RevokedTokenRow
{
    QString tokenId; ///< `jti`
    qint64 revokedAtMs = 0;
    QString reason{};
};

/// The table `revoked_tokens`, by `jti`.
class RevokedTokens final
{
public:
    explicit RevokedTokens(Session &session)
        : m_session(session)
    { }

    void revoke(
        const QString &tenantId, const QString &tokenId, qint64 nowMs, qint64 expiresAtMs, const QString &reason);
    /// Every token of the club that was issued until `nowSeconds`.
    void revokeAll(const QString &tenantId, qint64 nowSeconds);
    /// `issuedAt` in seconds, as the token says.
    bool isRevoked(const QString &tenantId, const QString &tokenId, qint64 issuedAt);
    /// Every token of the club issued until then is refused; seconds, 0: none.
    qint64 allRevokedUntil(const QString &tenantId);
    /// Those refused one by one, newest first, at most `limit`.
    QList<RevokedTokenRow> newest(const QString &tenantId, int limit);

private:
    Session &m_session;
};

} // namespace touchline::store
