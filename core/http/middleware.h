// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"
#include "core/http/rate_limiter.h"
#include "core/http/request.h"
#include "core/http/response.h"
#include "core/http/router.h"

#include <QRandomGenerator>
#include <QStringList>
#include <functional>
#include <optional>

/// What every request passes on its way to a controller, one plain function a concern, in the order of this file.
namespace touchline::http {

/// The incoming `X-Request-Id` if it is 8–128 of `A-Za-z0-9._-`, else a new one.
QString requestIdFor(const Headers &headers, QRandomGenerator64 &random);

/// CSP, X-Frame-Options, X-Content-Type-Options, Referrer-Policy, Permissions-Policy, and HSTS if `hsts`. A page may
/// bring a Content-Security-Policy of its own.
void addSecurityHeaders(Response &response, bool hsts);

/// Who may call from a browser.
struct CorsPolicy
{
    QStringList origins; ///< exact
    bool anyLocalPort = false; ///< also `http://localhost:*` and `http://127.0.0.1:*`
};
bool allowsOrigin(const CorsPolicy &policy, const QByteArray &origin);
/// `Access-Control-Allow-Origin` where the origin is allowed, and `Vary: Origin` always.
void addCorsHeaders(Response &response, const Headers &request, const CorsPolicy &policy);
/// The answer to OPTIONS on a known path.
Response preflight(const QList<Method> &allowed);
/// `GET, HEAD, OPTIONS`
QByteArray allowList(const QList<Method> &allowed);

/// Whose requests are answered: hosts without port, lower case.
struct HostPolicy
{
    QStringList hosts; ///< of the public URL and the listening address
};
/// The host of a `Host` field without its port and brackets, lower case.
QString hostOf(const QByteArray &hostField);
bool isLoopbackHost(const QString &host);
/// Loopback names and the address the connection came in on are always allowed.
bool allowsHost(const HostPolicy &policy, const Request &request);

/// 429 with `Retry-After`, `RateLimit` and `RateLimit-Policy` if the client has used up what the limiter grants.
std::optional<Response> checkRate(RateLimiter &limiter, const QByteArray &policyName, const Request &request);

/// Tells whom a bearer token speaks for: UNAUTHORIZED if nobody.
using Authenticate = std::function<domain::Result<Caller>(const QByteArray &bearerToken)>;
domain::Result<Caller> authenticated(const Headers &headers, const Authenticate &authenticate);

/// The `Idempotency-Key`, if there is one and the route takes it; INVALID_REQUEST if it has the wrong shape.
domain::Result<std::optional<QByteArray>> idempotencyKeyOf(const Headers &headers, Idempotency rule);

} // namespace touchline::http
