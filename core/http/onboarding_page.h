// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/router.h"
#include "core/settings/config.h"

namespace touchline::http {

/// `GET /onboarding`, where the links to carry a signup on lead (`#resume=TOKEN`), and its script under `/assets`.
void addOnboardingRoutes(Router &router, const settings::Config::Site &site);

} // namespace touchline::http
