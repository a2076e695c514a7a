// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/system_controller.h"

#include "core/http/middleware.h"
#include "core/store/tenants.h"

#include <QFile>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::http {

namespace {
Response health(const domain::Clock &clock, bool production)
{
    return Response::json({{u"ok"_s, true}, {u"status"_s, u"ok"_s}, {u"version"_s, u"" TOUCHLINE_VERSION ""_s},
        {u"environment"_s, production ? u"production"_s : u"preview"_s},
        {u"timestamp"_s, store::isoUtc(clock.nowMs())}});
}

QJsonObject checksJson(const QList<ReadinessCheck> &checks)
{
    QJsonObject json;
    for (const ReadinessCheck &check : checks)
        json.insert(check.name, QJsonObject{{u"ok"_s, check.passed}, {u"detail"_s, check.detail}});
    return json;
}

QCoro::Task<Response> ready(Readiness *readiness, Request request)
{
    const QList<ReadinessCheck> checks = co_await readiness->look();
    if (std::ranges::all_of(checks, &ReadinessCheck::passed))
        co_return Response::json({{u"status"_s, u"ready"_s}, {u"checks"_s, checksJson(checks)}});
    Problem problem{503, u"NOT_READY"_s, u"The core cannot do all of its work right now."_s};
    problem.retryAfter = std::chrono::seconds(5);
    problem.extra = {{u"checks"_s, checksJson(checks)}};
    co_return Response::problem(problem, request.requestId);
}

Response openApi(const Request &request)
{
    QFile file(u":/touchline/openapi.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Response::problem({domain::ErrorCode::Internal, u"The description is missing."_s}, request.requestId);
    Response response = Response::empty(200);
    response.headers.add("Content-Type", "application/json");
    response.headers.add("Cache-Control", "public, max-age=300");
    response.body = file.readAll();
    return response;
}

Response scrape(const telemetry::Metrics &metrics, MetricsReach reach, const Request &request)
{
    const bool allowed
        = reach == MetricsReach::Anybody || (request.direct && isLoopbackHost(hostOf(request.headers.value("Host"))));
    if (!allowed)
        return Response::problem(
            {domain::ErrorCode::NotFound, u"There is nothing at this address."_s}, request.requestId);
    Response response = Response::empty(200);
    response.headers.add("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    response.body = metrics.scrape();
    return response;
}
} // namespace

void addSystemRoutes(Router &router, Readiness &readiness, const domain::Clock &clock, bool production)
{
    router.add({Method::Get, u"/health"_s,
        immediate([&clock, production](const Request &) { return health(clock, production); })});
    router.add(
        {Method::Get, u"/ready"_s, [&readiness](Request request) { return ready(&readiness, std::move(request)); }});
    router.add({Method::Get, u"/openapi.json"_s, immediate(openApi)});
}

void addMetricsRoute(Router &router, const telemetry::Metrics &metrics, MetricsReach reach)
{
    router.add({Method::Get, u"/metrics"_s,
        immediate([&metrics, reach](const Request &request) { return scrape(metrics, reach, request); })});
}

} // namespace touchline::http
