// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/token_check.h"

#include "core/store/idempotency_keys.h"
#include "core/store/tenants.h"

using namespace Qt::StringLiterals;

namespace touchline::http {

using domain::ErrorCode;
using domain::Result;

Result<Caller> TokenCheck::operator()(const QByteArray &bearerToken) const
{
    const auto claims = m_verifier.signupToken(bearerToken);
    if (!claims)
        return domain::fail(claims.error());
    return m_reader.run([&claims](store::Session &session) -> Result<Caller> {
        if (store::RevokedTokens(session).isRevoked(claims->tenantId, claims->tokenId, claims->issuedAt))
            return domain::fail(ErrorCode::Unauthorized, u"This token has been revoked."_s);
        const auto tenant = store::Tenants(session).byId(claims->tenantId);
        if (!tenant || tenant->status == domain::TenantStatus::Cancelled)
            return domain::fail(ErrorCode::Unauthorized, u"This token's club no longer exists."_s);
        return Caller{claims->tenantId, claims->tokenId};
    });
}

} // namespace touchline::http
