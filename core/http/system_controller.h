// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/http/readiness.h"
#include "core/http/router.h"
#include "core/telemetry/metrics.h"

namespace touchline::http {

/// `GET /health`, `/ready` and `/openapi.json`. The references outlive the router.
void addSystemRoutes(Router &router, Readiness &readiness, const domain::Clock &clock, bool production);

/// Who may scrape `/metrics`.
enum class MetricsReach {
    Loopback, ///< only what comes straight from loopback and names a loopback host; everybody else sees a 404
    Anybody, ///< for an address of its own (`server.metrics_listen`)
};
void addMetricsRoute(Router &router, const telemetry::Metrics &metrics, MetricsReach reach);

} // namespace touchline::http
