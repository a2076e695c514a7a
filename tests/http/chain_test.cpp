// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/chain.h"
#include "tests/support/fake_clock.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QTest>
#include <algorithm>
#include <stdexcept>
#include <vector>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::http;
using testsupport::FakeClock;

namespace {
QCoro::Task<Response> echoCaller(Request request)
{
    co_return Response::json({{u"tenant"_s, request.caller ? request.caller->tenantId : QString()},
        {u"key"_s, QString::fromLatin1(request.idempotencyKey.value_or(QByteArray()))},
        {u"client"_s, request.clientAddress.toString()}});
}

QCoro::Task<Response> fails(Request)
{
    throw std::runtime_error("SELECT secret FROM tenants");
    co_return Response::json({});
}

domain::Result<Caller> knowsOneToken(const QByteArray &token)
{
    if (token == "good")
        return Caller{u"tenant-1"_s, u"jti-1"_s};
    return domain::fail(domain::ErrorCode::Unauthorized, u"The token is not valid."_s);
}

/// A chain with a clock that stands still, and everything it logged and observed.
struct Bench
{
    explicit Bench(const settings::Config &config = {})
        : log(clock, domain::LogLevel::Debug)
        , chain(config, clock, log, knowsOneToken)
    {
        log.addSink([this](const domain::LogRecord &record) { records.push_back(record); });
        chain.setObserver([this](const Observation &observation) { observations.push_back(observation); });
        const auto add = [this](Method method, const QString &pattern, RateClass rate = RateClass::None,
                             Auth auth = Auth::None, Idempotency idempotency = Idempotency::No) {
            chain.router().add({method, pattern, echoCaller, rate, auth, idempotency});
        };
        add(Method::Get, u"/open"_s);
        add(Method::Post, u"/start"_s, RateClass::Signup, Auth::None, Idempotency::Anonymous);
        add(Method::Post, u"/brand"_s, RateClass::Signup, Auth::Tenant, Idempotency::PerCaller);
        add(Method::Get, u"/availability"_s, RateClass::Availability);
        add(Method::Get, u"/magic/{token}"_s);
        chain.router().add({Method::Get, u"/fails"_s, fails});
    }

    Response ask(Method method, const QByteArray &path, const QList<std::pair<QByteArray, QByteArray>> &headers = {},
        const QString &peer = u"192.0.2.1"_s)
    {
        Request request;
        request.method = method;
        request.rawPath = path;
        request.path = QString::fromLatin1(path);
        request.peerAddress = QHostAddress(peer);
        request.localAddress = QHostAddress(u"198.51.100.7"_s);
        request.headers.add("Host", "localhost");
        for (const auto &[name, value] : headers)
            request.headers.set(name, value);
        return QCoro::waitFor(chain.handle(request));
    }

    FakeClock clock;
    telemetry::Log log;
    Chain chain;
    std::vector<domain::LogRecord> records;
    std::vector<Observation> observations;
};

QString codeOf(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object().value("error"_L1).toObject().value("code"_L1).toString();
}

QString field(const Response &response, QLatin1StringView name)
{
    return QJsonDocument::fromJson(response.body).object().value(name).toString();
}
} // namespace

class ChainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerCarriesTheSecurityHeaders_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("ok") << "/open"_ba << 200;
        QTest::newRow("not found") << "/nowhere"_ba << 404;
        QTest::newRow("failed") << "/fails"_ba << 500;
    }
    void everyAnswerCarriesTheSecurityHeaders()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        Bench bench;
        const Response response = bench.ask(Method::Get, path);
        QCOMPARE(response.status, status);
        QVERIFY(response.headers.value("Content-Security-Policy").contains("default-src 'none'"));
        QCOMPARE(response.headers.value("X-Frame-Options"), "DENY"_ba);
        QCOMPARE(response.headers.value("X-Content-Type-Options"), "nosniff"_ba);
        QVERIFY(!response.headers.value("Referrer-Policy").isEmpty());
        QVERIFY(!response.headers.value("Permissions-Policy").isEmpty());
        QVERIFY(!response.headers.contains("Strict-Transport-Security"));
        QCOMPARE(response.headers.count("X-Request-Id"), 1);
        QCOMPARE(response.headers.value("Vary"), "Origin"_ba);
    }
    void productionSendsHsts()
    {
        settings::Config config;
        config.server.production = true;
        Bench bench(config);
        QVERIFY(bench.ask(Method::Get, "/open").headers.contains("Strict-Transport-Security"));
    }

    void requestIdsAreTakenOverIfWellFormed()
    {
        Bench bench;
        QCOMPARE(bench.ask(Method::Get, "/open", {{"X-Request-Id", "abc-123.DEF_4"}}).headers.value("X-Request-Id"),
            "abc-123.DEF_4"_ba);
        for (const QByteArray &bad : {"short"_ba, "has space in it"_ba, "quote\"quote"_ba, QByteArray(129, 'a')}) {
            const QByteArray made
                = bench.ask(Method::Get, "/open", {{"X-Request-Id", bad}}).headers.value("X-Request-Id");
            QVERIFY(made != bad);
            QVERIFY(made.size() >= 16);
        }
        QVERIFY(bench.ask(Method::Get, "/open").headers.value("X-Request-Id")
            != bench.ask(Method::Get, "/open").headers.value("X-Request-Id"));
    }
    void problemsNameTheRequest()
    {
        Bench bench;
        const Response response = bench.ask(Method::Get, "/nowhere", {{"X-Request-Id", "my-request"}});
        QCOMPARE(codeOf(response), u"NOT_FOUND"_s);
        QCOMPARE(field(response, "requestId"_L1), u"my-request"_s);
    }

    void hostsMustBeOurs_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("public") << "touchline.example"_ba << true;
        QTest::newRow("public, other case and port") << "Touchline.Example:8443"_ba << true;
        QTest::newRow("public with final dot") << "touchline.example."_ba << true;
        QTest::newRow("listening address") << "203.0.113.5:8787"_ba << true;
        QTest::newRow("address it came in on") << "198.51.100.7"_ba << true;
        QTest::newRow("localhost") << "localhost:1"_ba << true;
        QTest::newRow("loopback") << "127.0.0.1"_ba << true;
        QTest::newRow("loopback v6") << "[::1]:80"_ba << true;
        QTest::newRow("rebinding") << "evil.example"_ba << false;
        QTest::newRow("suffix") << "touchline.example.evil.example"_ba << false;
        QTest::newRow("prefix") << "localhost.evil.example"_ba << false;
        QTest::newRow("other address") << "198.51.100.8"_ba << false;
    }
    void hostsMustBeOurs()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, allowed);
        settings::Config config;
        config.server.publicUrl = u"https://touchline.example"_s;
        config.server.host = u"203.0.113.5"_s;
        Bench bench(config);
        QCOMPARE(bench.ask(Method::Get, "/open", {{"Host", host}}).status, allowed ? 200 : 421);
    }

    void wrongMethodsNameTheRightOnes()
    {
        Bench bench;
        const Response response = bench.ask(Method::Delete, "/open");
        QCOMPARE(response.status, 405);
        QCOMPARE(codeOf(response), u"METHOD_NOT_ALLOWED"_s);
        QCOMPARE(response.headers.value("Allow"), "GET, HEAD, OPTIONS"_ba);
        QCOMPARE(bench.ask(Method::Get, "/start").headers.value("Allow"), "POST, OPTIONS"_ba);
        QCOMPARE(bench.ask(Method::Head, "/start").status, 405);
        QCOMPARE(bench.ask(Method::Head, "/open").status, 200);
    }

    void corsAnswersOnlyAllowedOrigins_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("production");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("exact") << "https://club.example"_ba << true << true;
        QTest::newRow("other port") << "https://club.example:444"_ba << true << false;
        QTest::newRow("other scheme") << "http://club.example"_ba << true << false;
        QTest::newRow("sub") << "https://a.club.example"_ba << true << false;
        QTest::newRow("null") << "null"_ba << false << false;
        QTest::newRow("localhost in preview") << "http://localhost:5173"_ba << false << true;
        QTest::newRow("loopback in preview") << "http://127.0.0.1:3000"_ba << false << true;
        QTest::newRow("localhost in production") << "http://localhost:5173"_ba << true << false;
        QTest::newRow("https localhost") << "https://localhost:5173"_ba << false << false;
        QTest::newRow("localhost as user") << "http://localhost:1@evil.example"_ba << false << false;
        QTest::newRow("localhost as prefix") << "http://localhost.evil.example"_ba << false << false;
    }
    void corsAnswersOnlyAllowedOrigins()
    {
        QFETCH(QByteArray, origin);
        QFETCH(bool, production);
        QFETCH(bool, allowed);
        settings::Config config;
        config.server.production = production;
        config.server.corsOrigins = {u"https://club.example"_s};
        Bench bench(config);
        const QByteArray expected = allowed ? origin : QByteArray();

        const Response preflight = bench.ask(Method::Options, "/start", {{"Origin", origin}});
        QCOMPARE(preflight.status, 204);
        QCOMPARE(preflight.headers.value("Access-Control-Allow-Origin"), expected);
        QCOMPARE(preflight.headers.value("Access-Control-Allow-Methods"), allowed ? "POST, OPTIONS"_ba : QByteArray());
        QCOMPARE(preflight.headers.value("Access-Control-Allow-Headers").contains("Idempotency-Key"), allowed);
        for (const QByteArray &path : {"/open"_ba, "/nowhere"_ba}) {
            const Response response = bench.ask(Method::Get, path, {{"Origin", origin}});
            QCOMPARE(response.headers.value("Access-Control-Allow-Origin"), expected);
            QCOMPARE(response.headers.value("Vary"), "Origin"_ba);
            QVERIFY(!response.headers.contains("Access-Control-Allow-Credentials"));
        }
    }

    void signupsAreLimitedPerClient()
    {
        settings::Config config;
        config.signup.ratePerMinute = 3;
        Bench bench(config);
        for (int count = 0; count < 3; ++count)
            QCOMPARE(bench.ask(Method::Post, "/start").status, 200);
        const Response refused = bench.ask(Method::Post, "/start");
        QCOMPARE(refused.status, 429);
        QCOMPARE(codeOf(refused), u"RATE_LIMITED"_s);
        QCOMPARE(refused.headers.value("Retry-After"), "20"_ba);
        QCOMPARE(refused.headers.value("RateLimit-Policy"), "\"signup\";q=3;w=60"_ba);
        QCOMPARE(refused.headers.value("RateLimit"), "\"signup\";r=0;t=20"_ba);
        QCOMPARE(bench.ask(Method::Get, "/open").status, 200);
        QCOMPARE(bench.ask(Method::Get, "/availability").status, 200);
        QCOMPARE(bench.ask(Method::Post, "/start", {}, u"192.0.2.2"_s).status, 200);
        bench.clock.advance(20'000);
        QCOMPARE(bench.ask(Method::Post, "/start").status, 200);
        QCOMPARE(bench.ask(Method::Post, "/start").status, 429);
    }
    void rateComesBeforeAuthentication()
    {
        settings::Config config;
        config.signup.ratePerMinute = 1;
        Bench bench(config);
        QCOMPARE(bench.ask(Method::Post, "/brand").status, 401);
        QCOMPARE(bench.ask(Method::Post, "/brand").status, 429);
    }
    void clientsBehindTrustedProxiesAreToldApart()
    {
        settings::Config config;
        config.server.trustedProxies = {u"192.0.2.1"_s};
        config.signup.ratePerMinute = 1;
        Bench bench(config);
        QCOMPARE(bench.ask(Method::Post, "/start", {{"X-Forwarded-For", "203.0.113.1"}}).status, 200);
        QCOMPARE(bench.ask(Method::Post, "/start", {{"X-Forwarded-For", "203.0.113.2"}}).status, 200);
        // What the client itself wrote stands to the left and counts for nothing.
        QCOMPARE(bench.ask(Method::Post, "/start", {{"X-Forwarded-For", "9.9.9.9, 203.0.113.1"}}).status, 429);
    }

    void tenantRoutesAskForAToken()
    {
        Bench bench;
        const Response none = bench.ask(Method::Post, "/brand");
        QCOMPARE(none.status, 401);
        QCOMPARE(codeOf(none), u"UNAUTHORIZED"_s);
        QCOMPARE(none.headers.value("WWW-Authenticate"), "Bearer"_ba);
        QCOMPARE(bench.ask(Method::Post, "/brand", {{"Authorization", "Bearer bad"}}).status, 401);
        QCOMPARE(bench.ask(Method::Post, "/brand", {{"Authorization", "Basic good"}}).status, 401);
        QCOMPARE(bench.ask(Method::Post, "/brand", {{"Authorization", "Bearer "}}).status, 401);
        const Response good = bench.ask(Method::Post, "/brand", {{"Authorization", "bearer good"}});
        QCOMPARE(good.status, 200);
        QCOMPARE(field(good, "tenant"_L1), u"tenant-1"_s);
    }

    void idempotencyKeysHaveAShape_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("taken");
        QTest::newRow("8 with a token") << "/brand"_ba << QByteArray(8, 'k') << true;
        QTest::newRow("7 with a token") << "/brand"_ba << QByteArray(7, 'k') << false;
        QTest::newRow("255") << "/brand"_ba << QByteArray(255, 'k') << true;
        QTest::newRow("256") << "/brand"_ba << QByteArray(256, 'k') << false;
        QTest::newRow("not ascii") << "/brand"_ba << "kkkkkkkk\xc3\xa9"_ba << false;
        QTest::newRow("22 without a token") << "/start"_ba << QByteArray(22, 'k') << true;
        QTest::newRow("21 without a token") << "/start"_ba << QByteArray(21, 'k') << false;
    }
    void idempotencyKeysHaveAShape()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, key);
        QFETCH(bool, taken);
        Bench bench;
        const Response response
            = bench.ask(Method::Post, path, {{"Idempotency-Key", key}, {"Authorization", "Bearer good"}});
        QCOMPARE(response.status, taken ? 200 : 400);
        if (taken)
            QCOMPARE(field(response, "key"_L1).toLatin1(), key);
        else
            QCOMPARE(codeOf(response), u"INVALID_REQUEST"_s);
    }

    void exceptionsBecomeInternalAndAreLogged()
    {
        Bench bench;
        const Response response = bench.ask(Method::Get, "/fails", {{"X-Request-Id", "the-request"}});
        QCOMPARE(response.status, 500);
        QCOMPARE(codeOf(response), u"INTERNAL"_s);
        QVERIFY(!response.body.contains("secret"));
        const auto found = std::ranges::find_if(
            bench.records, [](const domain::LogRecord &record) { return record.level == domain::LogLevel::Error; });
        QVERIFY(found != bench.records.end());
        QCOMPARE(found->fields.value("requestId"_L1).toString(), u"the-request"_s);
        QCOMPARE(found->fields.value("reason"_L1).toString(), u"SELECT secret FROM tenants"_s);
    }

    void requestsAreLoggedWithoutSecrets()
    {
        Bench bench;
        bench.ask(Method::Post, "/start");
        QCOMPARE(bench.records.size(), 1U);
        QCOMPARE(bench.records[0].level, domain::LogLevel::Info);
        QCOMPARE(bench.records[0].feature, domain::LogFeature::Http);
        QCOMPARE(bench.records[0].fields.value("method"_L1).toString(), u"POST"_s);
        QCOMPARE(bench.records[0].fields.value("path"_L1).toString(), u"/start"_s);
        QCOMPARE(bench.records[0].fields.value("status"_L1).toInt(), 200);
        QVERIFY(bench.records[0].fields.contains("duration_ms"_L1));
        bench.ask(Method::Get, "/open");
        QCOMPARE(bench.records[1].level, domain::LogLevel::Debug);
        bench.ask(Method::Get, "/nowhere");
        QCOMPARE(bench.records[2].level, domain::LogLevel::Info);

        for (const QByteArray &path :
            {"/magic/SECRETTOKEN"_ba, "/magic/SECRETTOKEN/"_ba, "/verify-email/SECRETTOKEN"_ba})
            bench.ask(Method::Get, path);
        for (const domain::LogRecord &record : bench.records)
            QVERIFY(!domain::toJsonLine(record).contains("SECRETTOKEN"));
        QCOMPARE(bench.records.back().fields.value("path"_L1).toString(), u"/verify-email/…"_s);
    }

    void observerSeesPatternsNotPaths()
    {
        Bench bench;
        bench.ask(Method::Get, "/magic/abc");
        bench.ask(Method::Get, "/wp-login.php");
        QCOMPARE(bench.observations.size(), 2U);
        QCOMPARE(bench.observations[0].route, u"/magic/{token}"_s);
        QCOMPARE(bench.observations[0].status, 200);
        QCOMPARE(bench.observations[1].route, u"unmatched"_s);
        QCOMPARE(bench.observations[1].status, 404);
        bench.chain.refuse(transport::headersTooLarge(), QHostAddress(u"192.0.2.1"_s), false);
        QCOMPARE(bench.observations[2].refused, u"headers_too_large"_s);
        QCOMPARE(bench.observations[2].status, 431);
    }
};

QTEST_GUILESS_MAIN(ChainTest)
#include "chain_test.moc"
