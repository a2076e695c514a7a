// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/jwt.h"
#include "core/store/reader.h"

namespace touchline::signup {

/// Whom a bearer token lets in: what the token itself says, and what has happened since. Lives on the reader's thread.
class TenantAccess final
{
public:
    TenantAccess(store::Reader &reader, const access::TokenVerifier &verifier);
    Q_DISABLE_COPY_MOVE(TenantAccess)

    /// Errors: Unauthorized (bad, expired or revoked token, a club that is gone or cancelled), Forbidden.
    domain::Result<access::Claims> admit(QByteArrayView token) const;

private:
    store::Reader &m_reader;
    const access::TokenVerifier &m_verifier;
};

} // namespace touchline::signup
