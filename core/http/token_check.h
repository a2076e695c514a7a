// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/jwt.h"
#include "core/http/request.h"
#include "core/store/reader.h"

namespace touchline::http {

/// Tells whom a signup token speaks for: the token itself is good, it was not revoked, and its club exists and was not
/// cancelled. Fits `Authenticate`. On the thread of `reader`.
class TokenCheck final
{
public:
    TokenCheck(const access::TokenVerifier &verifier, store::Reader &reader)
        : m_verifier(verifier)
        , m_reader(reader)
    { }

    /// Errors: Unauthorized, Forbidden, StorageUnavailable.
    domain::Result<Caller> operator()(const QByteArray &bearerToken) const;

private:
    const access::TokenVerifier &m_verifier;
    store::Reader &m_reader;
};

} // namespace touchline::http
