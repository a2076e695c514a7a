// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/club_content.h"
#include "tests/support/api_fixture.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::testsupport;

class SystemApiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthTellsThatTheProcessIsAlive()
    {
        const RawResponse response = m_api.get("/health");
        QCOMPARE(response.status, 200);
        QJsonObject json = response.json();
        QVERIFY(QDateTime::fromString(json.take(u"timestamp"_s).toString(), Qt::ISODateWithMs).isValid());
        QCOMPARE(json,
            (QJsonObject{{u"success"_s, true}, {u"ok"_s, true}, {u"status"_s, u"ok"_s},
                {u"version"_s, u"" TOUCHLINE_VERSION ""_s}, {u"environment"_s, u"preview"_s}}));
    }

    void readyNamesEachCheck()
    {
        ApiFixture api;
        const RawResponse silent = api.get("/ready");
        QCOMPARE(silent.status, 503);
        QVERIFY(!silent.header("Retry-After").isEmpty());
        QCOMPARE(silent.json().value("success"_L1), QJsonValue(false));
        QCOMPARE(failing(silent), (QStringList{u"provisioner"_s}));

        api.setProvisionerBeat(api.steadyMs());
        RawResponse beating;
        QTRY_COMPARE((beating = api.get("/ready")).status, 200);
        QCOMPARE(beating.json().value("success"_L1), QJsonValue(true));
        QCOMPARE(beating.json().value("checks"_L1).toObject().keys(),
            (QStringList{u"database"_s, u"disk"_s, u"migrations"_s, u"provisioner"_s}));
        QVERIFY(failing(beating).isEmpty());

        api.store().writer().stop();
        RawResponse stopped;
        QTRY_COMPARE((stopped = api.get("/ready")).status, 503);
        QCOMPARE(failing(stopped), (QStringList{u"database"_s}));
    }

    void metricsAreForLoopbackOnly()
    {
        m_api.metrics().setSignupsOn(true);
        const RawResponse response = m_api.get("/metrics");
        QCOMPARE(response.status, 200);
        QVERIFY(response.header("Content-Type").startsWith("text/plain; version=0.0.4"));
        QVERIFY(response.body.contains("# TYPE "));
        QCOMPARE(m_api.get("/metrics", {}, {{"X-Forwarded-For", "127.0.0.1"}}).status, 404);
        QCOMPARE(m_api.get("/metrics", {}, {{"Forwarded", "for=127.0.0.1"}}).status, 404);

        settings::Config config = HttpFixture::defaults();
        config.server.publicUrl = u"https://touchline.example"_s;
        ApiFixture api(config);
        QCOMPARE(api.exchange("GET /metrics HTTP/1.1\r\nHost: touchline.example\r\n\r\n").status, 404);
        QCOMPARE(api.exchange("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n").status, 200);
    }

    void theApiDescribesItself()
    {
        const RawResponse response = m_api.get("/openapi.json");
        QCOMPARE(response.status, 200);
        QCOMPARE(response.header("Content-Type"), "application/json"_ba);
        const QJsonObject paths = response.json().value("paths"_L1).toObject();
        for (const QString &path : paths.keys()) {
            const QByteArray method = paths.value(path).toObject().contains("post"_L1) ? "POST" : "GET";
            const QByteArray target = path.toLatin1().replace("{id}", "x").replace("{slug}", "x");
            const RawResponse answer = m_api.exchange(rawRequest(method, target));
            QVERIFY2(answer.errorCode() != u"NOT_FOUND"_s && answer.status != 405, target);
        }
    }

    void clubsHaveAPageInTheirColours()
    {
        const auto club = m_api.startClub(u"page"_s);
        QCOMPARE(m_api.get("/c/page").status, 404);
        m_api.store().change([&](store::Transaction &transaction) {
            store::Tenants tenants(transaction);
            tenants.setRouteReady(club.id);
            tenants.setBrand(club.id, {u"#123456"_s, u"#FEDCBA"_s});
            store::ClubContent content(transaction);
            content.addPost(club.id, {u"p"_s, u"<script>alert(1)</script>"_s, u"%1 \"quoted\" & 'more'"_s, u"a"_s}, 1);
            content.addFixture(club.id, {u"f"_s, u"2026-10-01"_s, u"Lions"_s, u"Page FC"_s, u"Lions"_s, u"Park"_s}, 1);
        });
        const RawResponse response = m_api.get("/c/page");
        QCOMPARE(response.status, 200);
        QCOMPARE(response.header("Content-Type"), "text/html; charset=utf-8"_ba);
        QVERIFY(response.body.contains("<link rel=\"stylesheet\" href=\"/assets/colors/123456-FEDCBA.css\">"));
        QVERIFY(response.body.contains("FC Göttingen 05"));
        QVERIFY(response.body.contains("1 Oct 2026"));
        QVERIFY(!response.body.contains("<script>"));
        QVERIFY(response.body.contains("%1 &quot;quoted&quot; &amp; &#39;more&#39;"));
        QVERIFY(!response.body.contains("<style") && !response.body.contains("style="));
        const QByteArray policy = response.header("Content-Security-Policy");
        QVERIFY(policy.contains("style-src 'self'") && !policy.contains("script-src"));
        QVERIFY(policy.contains("default-src 'none'"));

        QCOMPARE(m_api.get("/c/nobody").status, 404);
        m_api.store().change([&](store::Transaction &transaction) {
            store::Tenants(transaction).setStatus(club.id, domain::TenantStatus::Suspended, 1);
        });
        QCOMPARE(m_api.get("/c/page").status, 404);
    }

private:
    static QStringList failing(const RawResponse &response)
    {
        QStringList names;
        const QJsonObject checks = response.json().value("checks"_L1).toObject();
        for (const QString &name : checks.keys()) {
            if (!checks.value(name).toObject().value("ok"_L1).toBool())
                names.append(name);
        }
        return names;
    }
    ApiFixture m_api;
};

QTEST_GUILESS_MAIN(SystemApiTest)
#include "system_api_test.moc"
