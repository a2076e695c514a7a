// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/web_site.h"
#include "core/owner/email_verification.h"
#include "core/owner/owner_access.h"
#include "core/store/reader.h"

namespace touchline::http {

/// What the owners' pages ask. All of it outlives the router; `reader` belongs to the http thread.
struct OwnerServices
{
    owner::OwnerAccess &access;
    owner::EmailVerification &verification;
    store::Reader &reader;
    const domain::Clock &clock;
    QString publicUrl; ///< empty: from the listening address
    const WebSite &site;
};

/// `/magic/*`, `/owner`, `/owner/logout` and `/verify-email/*`. Looking at a link with GET changes nothing, since mail
/// scanners do; only a POST from a page of ours uses it.
void addOwnerRoutes(Router &router, const OwnerServices &services);

} // namespace touchline::http
