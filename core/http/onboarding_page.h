// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/http/web_site.h"
#include "core/switches/kill_switch.h"

namespace touchline::http {

/// `GET /onboarding`, the wizard in which a club signs itself up, and where the links to carry a signup on lead
/// (`#resume=TOKEN`). While new signups are off it is a 503 with `Retry-After`; those under way go on from it all the
/// same, if the switch lets them. `GET /` leads there. All of it outlives the router.
void addOnboardingRoutes(
    Router &router, const WebSite &site, const switches::KillSwitch &killSwitch, const domain::Clock &clock);

} // namespace touchline::http
