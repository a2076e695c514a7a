// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/http/middleware.h"
#include "core/http/router.h"
#include "core/http/trusted_proxies.h"
#include "core/settings/config.h"
#include "core/telemetry/log.h"

#include <QCoroTask>
#include <QRandomGenerator>
#include <functional>

namespace touchline::http {

/// What the metrics want to know about one answered request.
struct Observation
{
    Method method = Method::Get;
    QString route; ///< the pattern, never the path: bounded in number; `unmatched` if no route took the request
    int status = 0;
    double seconds = 0;
    /// Why the guard turned the connection away before there was a request (`payload_too_large`, …); else empty.
    QString refused{};
};
using Observer = std::function<void(const Observation &)>;

/// Takes a request through the middleware to its controller and the answer back. Lives on the http thread.
class Chain final
{
public:
    Chain(const settings::Config &config, const domain::Clock &clock, telemetry::Log &log, Authenticate authenticate);
    Q_DISABLE_COPY_MOVE(Chain)

    /// Routes and observer are set before the server listens.
    Router &router() { return m_router; }
    void setObserver(Observer observer) { m_observer = std::move(observer); }
    /// A further name or address requests may be for, e.g. the one actually listened on.
    void allowHost(const QString &host);
    const TrustedProxies &proxies() const { return m_proxies; }

    /// The finished answer, headers included. Completes at once if the handler does. Never throws.
    QCoro::Task<Response> handle(Request request);
    /// The answer to what never became a request, over HTTPS or not.
    Response refuse(const Problem &problem, const QHostAddress &peer, bool encrypted);

private:
    struct Admission;
    void prepare(Request &request);
    Admission admit(Request &request);
    std::optional<Response> checkRateOf(RateClass rateClass, const Request &request);
    void finish(Response &response, const Request &request, qint64 startedMs);
    Response internal(const Request &request, const QString &what);

    const domain::Clock &m_clock;
    telemetry::Log &m_log;
    const Authenticate m_authenticate;
    Observer m_observer;
    Router m_router;
    const TrustedProxies m_proxies;
    const CorsPolicy m_cors;
    HostPolicy m_hosts;
    const bool m_production;
    RateLimiter m_signupRate;
    RateLimiter m_availabilityRate;
    RateLimiter m_ownerFormRate;
    RateLimiter m_ownerPageRate;
    QRandomGenerator64 m_random = QRandomGenerator64::securelySeeded();
};

/// The path as it may be logged: what follows `/magic/` and `/verify-email/` is a secret and left out.
QString loggablePath(const QString &path);

} // namespace touchline::http
