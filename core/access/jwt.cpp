// SPDX-License-Identifier: GPL-3.0-only
#include "core/access/jwt.h"

#include "core/access/random.h"

#include <algorithm>
#include <cstdlib>
#include <jwt.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace touchline::access {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {
constexpr const char *issuer = "touchline";
constexpr const char *tenantAudience = "touchline-tenant";
constexpr const char *signupPurpose = "signup";
constexpr const char *ownerRoles = R"({"roles":["tenant_admin","owner"]})";
constexpr qint64 skewSeconds = 60;
constexpr qsizetype maxTokenBytes = 2048;

struct FreeToken
{
    void operator()(jwt_t *token) const { jwt_free(token); }
};
struct FreeText
{
    void operator()(char *text) const { std::free(text); }
};
using Token = std::unique_ptr<jwt_t, FreeToken>;
using Text = std::unique_ptr<char, FreeText>;

/// Three non-empty parts of base64url (RFC 7515, section 7.1), so that the library never sees anything else.
bool hasCompactShape(QByteArrayView token)
{
    if (token.isEmpty() || token.size() > maxTokenBytes)
        return false;
    int dots = 0;
    char before = '.';
    for (const char c : token) {
        const bool letter
            = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        if (!letter && (c != '.' || before == '.' || ++dots > 2))
            return false;
        before = c;
    }
    return dots == 2 && before != '.';
}

Token decode(const QByteArray &token, const QByteArray &secret)
{
    jwt_t *decoded = nullptr;
    const auto *key = secret.isEmpty() ? nullptr : reinterpret_cast<const unsigned char *>(secret.constData());
    if (jwt_decode(&decoded, token.constData(), key, static_cast<int>(secret.size())) != 0)
        return {};
    return Token(decoded);
}

QString textGrant(jwt_t *token, const char *name)
{
    return QString::fromUtf8(jwt_get_grant(token, name));
}

std::unexpected<domain::Error> notValid()
{
    return fail(ErrorCode::Unauthorized, u"The token is not valid."_s);
}
} // namespace

TokenIssuer::TokenIssuer(const KeyRing &keys, const domain::Clock &clock)
    : m_keys(keys)
    , m_clock(clock)
{ }

Result<MintedToken> TokenIssuer::signupToken(const QString &tenantId) const
{
    return sign(tenantId, m_keys.active());
}

Result<MintedToken> TokenIssuer::signupToken(const QString &tenantId, const QString &kid) const
{
    const auto key = m_keys.find(kid);
    return sign(tenantId, key ? *key : m_keys.active());
}

Result<MintedToken> TokenIssuer::sign(const QString &tenantId, const SigningKey &key) const
{
    MintedToken minted{.token = {}, .tokenId = newId(), .issuedAt = m_clock.nowSeconds()};
    minted.expiresAt = minted.issuedAt + signupTokenSeconds;

    jwt_t *made = nullptr;
    if (jwt_new(&made) != 0)
        return fail(ErrorCode::Internal, u"A token cannot be made."_s);
    const Token token(made);
    const QByteArray tenant = tenantId.toUtf8();
    const bool filled = jwt_add_header(made, "kid", key.kid.toUtf8().constData()) == 0
        && jwt_add_grant(made, "iss", issuer) == 0 && jwt_add_grant(made, "aud", tenantAudience) == 0
        && jwt_add_grant(made, "purpose", signupPurpose) == 0 && jwt_add_grant(made, "sub", tenant.constData()) == 0
        && jwt_add_grant(made, "tenant_id", tenant.constData()) == 0 && jwt_add_grants_json(made, ownerRoles) == 0
        && jwt_add_grant(made, "jti", minted.tokenId.toUtf8().constData()) == 0
        && jwt_add_grant_int(made, "iat", minted.issuedAt) == 0 && jwt_add_grant_int(made, "nbf", minted.issuedAt) == 0
        && jwt_add_grant_int(made, "exp", minted.expiresAt) == 0
        && jwt_set_alg(made, JWT_ALG_HS256, reinterpret_cast<const unsigned char *>(key.secret.constData()),
               static_cast<int>(key.secret.size()))
            == 0;
    const Text text(filled ? jwt_encode_str(made) : nullptr);
    if (!text)
        return fail(ErrorCode::Internal, u"A token cannot be made."_s);
    minted.token = QString::fromLatin1(text.get());
    return minted;
}

TokenVerifier::TokenVerifier(const KeyRing &keys, const domain::Clock &clock)
    : m_keys(keys)
    , m_clock(clock)
{ }

Result<Claims> TokenVerifier::signupToken(QByteArrayView tokenText) const
{
    if (!hasCompactShape(tokenText))
        return notValid();
    const QByteArray text = tokenText.toByteArray();

    // The library gives up the header only unverified and reports any algorithm as "none" then.
    const Token unverified = decode(text, {});
    const char *kid = unverified ? jwt_get_header(unverified.get(), "kid") : nullptr;
    const auto key = kid ? m_keys.find(QString::fromUtf8(kid)) : std::nullopt;
    if (!key)
        return notValid();
    const Token token = decode(text, key->secret);
    // RFC 7515, section 4.1.11: whoever does not know a critical extension refuses the token.
    if (!token || jwt_get_alg(token.get()) != JWT_ALG_HS256 || Text(jwt_get_headers_json(token.get(), "crit")))
        return notValid();

    Claims claims{.tenantId = textGrant(token.get(), "tenant_id"),
        .tokenId = textGrant(token.get(), "jti"),
        .purpose = textGrant(token.get(), "purpose"),
        .issuedAt = jwt_get_grant_int(token.get(), "iat"),
        .expiresAt = jwt_get_grant_int(token.get(), "exp"),
        .kid = key->kid};
    if (textGrant(token.get(), "iss") != QLatin1StringView(issuer))
        return notValid();
    const qint64 now = m_clock.nowSeconds();
    if (claims.expiresAt <= now - skewSeconds)
        return fail(ErrorCode::Unauthorized, u"The token has expired."_s);
    if (jwt_get_grant_int(token.get(), "nbf") > now + skewSeconds)
        return fail(ErrorCode::Unauthorized, u"The token is not valid yet."_s);
    if (textGrant(token.get(), "aud") != QLatin1StringView(tenantAudience)
        || claims.purpose != QLatin1StringView(signupPurpose))
        return fail(ErrorCode::Forbidden, u"The token is for something else."_s);
    if (claims.tenantId.isEmpty() || claims.tokenId.isEmpty() || textGrant(token.get(), "sub") != claims.tenantId)
        return notValid();
    return claims;
}

} // namespace touchline::access
