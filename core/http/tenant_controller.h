// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/router.h"
#include "core/store/reader.h"

namespace touchline::http {

/// `/api/v1/tenants/{id}/provision-status` and `…/overview`, for the token of that tenant. `reader` belongs to the http
/// thread and outlives the router.
void addTenantRoutes(Router &router, store::Reader &reader);

} // namespace touchline::http
