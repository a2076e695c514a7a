// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/key_ring.h"
#include "core/domain/clock.h"
#include "core/domain/result.h"

#include <QByteArrayView>
#include <QString>

namespace touchline::access {

/// A token as it goes to the client, and what is needed to revoke it later.
struct MintedToken
{
    QString token;
    QString tokenId; ///< `jti`
    qint64 issuedAt = 0; ///< seconds since the epoch
    qint64 expiresAt = 0; ///< seconds since the epoch
};

/// What a good token says. Whether it was revoked, and what its tenant may do, is asked elsewhere.
struct Claims
{
    QString tenantId;
    QString tokenId; ///< `jti`
    QString purpose;
    qint64 issuedAt = 0; ///< seconds since the epoch
    qint64 expiresAt = 0; ///< seconds since the epoch
    QString kid;
};

/// Signs tokens with the ring's active key (JWT, RFC 7519; HS256). Any thread.
class TokenIssuer final
{
public:
    static constexpr qint64 signupTokenSeconds = 365LL * 24 * 60 * 60;

    TokenIssuer(const KeyRing &keys, const domain::Clock &clock);
    /// The id of the key that signs now.
    QString signingKey() const { return m_keys.active().kid; }
    /// The token of a signup: finishes it and reads the club's status; one year. Errors: Internal.
    domain::Result<MintedToken> signupToken(const QString &tenantId) const;
    /// The same by the key of that id, while it is not retired; else by the one that signs now.
    domain::Result<MintedToken> signupToken(const QString &tenantId, const QString &kid) const;

private:
    domain::Result<MintedToken> sign(const QString &tenantId, const SigningKey &key) const;

    const KeyRing &m_keys;
    const domain::Clock &m_clock;
};

/// Checks tokens against the ring: HS256 only, a known key, issuer, times with 60 s of skew. Any thread.
class TokenVerifier final
{
public:
    TokenVerifier(const KeyRing &keys, const domain::Clock &clock);
    /// Errors: Unauthorized for a bad, expired or not yet valid token; Forbidden for a good one made for another
    /// audience or purpose. The details never repeat any of the token.
    domain::Result<Claims> signupToken(QByteArrayView token) const;

private:
    const KeyRing &m_keys;
    const domain::Clock &m_clock;
};

} // namespace touchline::access
