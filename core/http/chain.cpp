// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/chain.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::http {

using domain::ErrorCode;
using domain::LogFeature;
using domain::LogLevel;

namespace {
constexpr qsizetype longestLoggedPath = 200;
/// A UUID still fits; a token does not.
constexpr qsizetype longestPlainSegment = 40;
} // namespace

/// Where a request stands after the middleware: with a route to run, or answered already.
struct Chain::Admission
{
    const Route *route = nullptr;
    Response refusal{};
};

Chain::Chain(const settings::Config &config, const domain::Clock &clock, telemetry::Log &log, Authenticate authenticate)
    : m_clock(clock)
    , m_log(log)
    , m_authenticate(std::move(authenticate))
    , m_proxies(config.server.trustedProxies)
    , m_cors{config.server.corsOrigins, !config.server.production}
    , m_production(config.server.production)
    , m_signupRate(config.signup.ratePerMinute, clock)
    , m_availabilityRate(config.signup.availabilityPerMinute, clock)
    , m_ownerFormRate(config.signup.ratePerMinute, clock)
    , m_ownerPageRate(config.signup.availabilityPerMinute, clock)
{
    allowHost(QUrl(config.server.publicUrl).host());
    allowHost(config.server.host);
}

void Chain::allowHost(const QString &host)
{
    if (!host.isEmpty() && !m_hosts.hosts.contains(host.toLower()))
        m_hosts.hosts.append(host.toLower());
}

QCoro::Task<Response> Chain::handle(Request request)
{
    const qint64 startedMs = m_clock.steadyMs();
    prepare(request);
    Admission admission = admit(request);
    Response response = std::move(admission.refusal);
    if (admission.route != nullptr) {
        QString failure;
        try {
            response = co_await admission.route->handler(request);
        } catch (const std::exception &exception) {
            failure = QString::fromUtf8(exception.what());
        } catch (...) {
            failure = u"unknown exception"_s;
        }
        if (!failure.isEmpty())
            response = internal(request, failure);
    }
    finish(response, request, startedMs);
    co_return response;
}

Response Chain::refuse(const Problem &problem, const QHostAddress &peer, bool encrypted)
{
    const QString requestId = requestIdFor({}, m_random);
    Response response = Response::problem(problem, requestId);
    response.headers.add("X-Request-Id", requestId.toLatin1());
    addSecurityHeaders(response, encrypted || m_production);
    response.headers.add("Vary", "Origin");
    if (m_log.enabled(LogLevel::Debug))
        m_log.debug(LogFeature::Http, u"Refused connection"_s,
            {{u"status"_s, problem.status}, {u"reason"_s, problem.code}, {u"client"_s, peer.toString()},
                {u"requestId"_s, requestId}});
    if (m_observer)
        m_observer({Method::Get, u"unmatched"_s, problem.status, 0, problem.code.toLower()});
    return response;
}

void Chain::prepare(Request &request)
{
    request.requestId = requestIdFor(request.headers, m_random);
    request.clientAddress = m_proxies.clientOf(request.peerAddress, request.headers);
    request.secure = request.encrypted || m_proxies.forwardsHttps(request.peerAddress, request.headers);
    request.direct = request.peerAddress.isLoopback() && !isForwarded(request.headers);
}

Chain::Admission Chain::admit(Request &request)
{
    if (!allowsHost(m_hosts, request))
        return {nullptr, Response::problem(transport::misdirected(), request.requestId)};
    Router::Match match = m_router.find(request.method, request.rawPath);
    const Route *route = match.route;
    if (route == nullptr) {
        if (match.allowed.isEmpty())
            return {nullptr,
                Response::problem({ErrorCode::NotFound, u"There is nothing at this address."_s}, request.requestId)};
        if (request.method == Method::Options)
            return {nullptr, preflight(match.allowed)};
        Response response = Response::problem(
            {ErrorCode::MethodNotAllowed, u"This address takes other methods."_s}, request.requestId);
        response.headers.add("Allow", allowList(match.allowed));
        return {nullptr, response};
    }
    request.routePattern = route->pattern;
    request.parameters = std::move(match.parameters);

    if (auto limited = checkRateOf(route->rateClass, request))
        return {nullptr, *std::move(limited)};

    if (route->auth == Auth::Tenant) {
        auto caller = authenticated(request.headers, m_authenticate);
        if (!caller)
            return {nullptr, Response::problem(caller.error(), request.requestId)};
        request.caller = *std::move(caller);
    }
    auto key = idempotencyKeyOf(request.headers, route->idempotency);
    if (!key)
        return {nullptr, Response::problem(key.error(), request.requestId)};
    request.idempotencyKey = *std::move(key);
    return {route, {}};
}

std::optional<Response> Chain::checkRateOf(RateClass rateClass, const Request &request)
{
    switch (rateClass) {
    case RateClass::None:
        break;
    case RateClass::Signup:
        return checkRate(m_signupRate, "signup", request);
    case RateClass::Availability:
        return checkRate(m_availabilityRate, "availability", request);
    case RateClass::OwnerForm:
        return checkRate(m_ownerFormRate, "owner-form", request);
    case RateClass::OwnerPage:
        return checkRate(m_ownerPageRate, "owner-page", request);
    }
    return std::nullopt;
}

Response Chain::internal(const Request &request, const QString &what)
{
    m_log.error(LogFeature::Http, u"Handler failed"_s,
        {{u"path"_s, loggablePath(request.path)}, {u"reason"_s, what}, {u"requestId"_s, request.requestId}});
    return Response::problem({ErrorCode::Internal, u"Something went wrong on our side."_s}, request.requestId);
}

void Chain::finish(Response &response, const Request &request, qint64 startedMs)
{
    response.headers.set("X-Request-Id", request.requestId.toLatin1());
    addSecurityHeaders(response, request.secure || m_production);
    addCorsHeaders(response, request.headers, m_cors);
    if (!response.headers.contains("Cache-Control"))
        response.headers.add("Cache-Control", "no-store");

    const qint64 tookMs = m_clock.steadyMs() - startedMs;
    const bool quiet = response.status < 400 && (request.method == Method::Get || request.method == Method::Head);
    if (m_log.enabled(quiet ? LogLevel::Debug : LogLevel::Info)) {
        const QJsonObject fields{{u"method"_s, QString::fromLatin1(methodName(request.method))},
            {u"path"_s, loggablePath(request.path)}, {u"status"_s, response.status}, {u"duration_ms"_s, tookMs},
            {u"requestId"_s, request.requestId}};
        if (quiet)
            m_log.debug(LogFeature::Http, u"Request"_s, fields);
        else if (response.status >= 500)
            m_log.warn(LogFeature::Http, u"Request"_s, fields);
        else
            m_log.info(LogFeature::Http, u"Request"_s, fields);
    }
    if (m_observer)
        m_observer({request.method, request.routePattern.isEmpty() ? u"unmatched"_s : request.routePattern,
            response.status, static_cast<double>(tookMs) / 1000.0});
}

QString loggablePath(const QString &path)
{
    for (const QString &prefix : {u"/magic/"_s, u"/verify-email/"_s}) {
        if (path.startsWith(prefix) && path != u"/magic/renew")
            return prefix + u"…"_s;
    }
    // A link that was mangled on its way finds no route, but may still hold its token.
    QStringList segments = path.left(longestLoggedPath).split(u'/');
    for (QString &segment : segments) {
        if (segment.size() >= longestPlainSegment)
            segment = u"…"_s;
    }
    return segments.join(u'/');
}

} // namespace touchline::http
