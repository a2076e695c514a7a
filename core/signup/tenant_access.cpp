// SPDX-License-Identifier: GPL-3.0-only
#include "core/signup/tenant_access.h"

#include "core/store/idempotency_keys.h"
#include "core/store/tenants.h"

using namespace Qt::StringLiterals;

namespace touchline::signup {

TenantAccess::TenantAccess(store::Reader &reader, const access::TokenVerifier &verifier)
    : m_reader(reader)
    , m_verifier(verifier)
{ }

domain::Result<access::Claims> TenantAccess::admit(QByteArrayView token) const
{
    const auto claims = m_verifier.signupToken(token);
    if (!claims)
        return claims;
    return m_reader.run([&claims](store::Session &session) -> domain::Result<access::Claims> {
        const auto status = store::Tenants(session).status(claims->tenantId);
        if (!status || *status == domain::TenantStatus::Cancelled)
            return domain::fail(domain::ErrorCode::Unauthorized, u"The club of this token no longer exists."_s);
        if (store::RevokedTokens(session).isRevoked(claims->tenantId, claims->tokenId))
            return domain::fail(domain::ErrorCode::Unauthorized, u"This token has been revoked."_s);
        return *claims;
    });
}

} // namespace touchline::signup
