// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/http_server.h"

#include "tests/support/http_fixture.h"
#include "tests/support/raw_http_client.h"

#include <QTest>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::testsupport;

class HttpServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.start()); }

    void keepsTheConnectionForManyRequests()
    {
        RawHttpClient client(m_fixture.port());
        for (int index = 0; index < 2000; ++index) {
            const QByteArray body = QByteArray::number(index);
            const auto response = client.exchange(rawPost("/echo", body));
            QVERIFY(response.has_value());
            QCOMPARE(response->status, 200);
            QCOMPARE(response->body, body);
        }
    }

    void keepsTheConnectionOverErrorsAndDeferredAnswers()
    {
        RawHttpClient client(m_fixture.port());
        QCOMPARE(client.exchange(rawRequest("GET", "/nowhere"))->status, 404);
        QCOMPARE(client.exchange(rawRequest("DELETE", "/ping"))->status, 405);
        QCOMPARE(client.exchange(rawRequest("OPTIONS", "/ping"))->status, 204);
        QCOMPARE(client.exchange(rawRequest("GET", "/boom"))->status, 500);
        for (const QByteArray &id : {"a"_ba, "b"_ba}) {
            QVERIFY(client.send(rawRequest("GET", "/later/" + id)));
            QTRY_COMPARE(m_fixture.waiting(), 1);
            m_fixture.release();
            QCOMPARE(client.read()->json().value("id"_L1).toString().toLatin1(), id);
        }
        QCOMPARE(client.exchange(rawRequest("GET", "/ping"))->status, 200);
    }

    void everyClientGetsTheAnswerToItsOwnRequest()
    {
        std::vector<std::unique_ptr<RawHttpClient>> clients;
        for (int index = 0; index < 100; ++index) {
            clients.push_back(std::make_unique<RawHttpClient>(m_fixture.port()));
            QVERIFY(clients.back()->send(rawRequest("GET", "/later/" + QByteArray::number(index))));
        }
        QTRY_COMPARE(m_fixture.waiting(), 100);
        m_fixture.release();
        for (int index = 0; index < 100; ++index) {
            const auto response = clients[static_cast<size_t>(index)]->read();
            QVERIFY(response.has_value());
            QCOMPARE(response->json().value("id"_L1).toString(), QString::number(index));
        }
    }

    void clientsThatHangUpDoNotGetInTheWay()
    {
        for (int index = 0; index < 50; ++index) {
            RawHttpClient client(m_fixture.port());
            QVERIFY(client.send(rawRequest("GET", "/later/gone")));
            if (index % 2 == 0)
                client.reset();
        }
        QTRY_COMPARE(m_fixture.waiting(), 50);
        m_fixture.release();
        RawHttpClient client(m_fixture.port());
        QCOMPARE(client.exchange(rawRequest("GET", "/ping"))->status, 200);
        QTRY_COMPARE(inFlight(), 0);
    }

    void targetsAreReadAsSent_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << "/item/abc"_ba << 200 << u"abc"_s;
        QTest::newRow("escaped") << "/item/a%20b%C3%A9"_ba << 200 << u"a bé"_s;
        QTest::newRow("escaped slash") << "/item/a%2Fb"_ba << 200 << u"a/b"_s;
        QTest::newRow("with query") << "/item/abc?id=other"_ba << 200 << u"abc"_s;
        QTest::newRow("host in the path") << "//item/abc"_ba << 404 << QString();
        QTest::newRow("dots") << "/x/../item/abc"_ba << 404 << QString();
        QTest::newRow("final slash") << "/item/abc/"_ba << 404 << QString();
        QTest::newRow("empty parameter") << "/item/"_ba << 404 << QString();
    }
    void targetsAreReadAsSent()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        QFETCH(QString, id);
        RawHttpClient client(m_fixture.port());
        const auto response = client.exchange(rawRequest("GET", target));
        QVERIFY(response.has_value());
        QCOMPARE(response->status, status);
        QCOMPARE(response->json().value("id"_L1).toString(), id);
    }

    void tellsWhereARequestCameFrom()
    {
        RawHttpClient client(m_fixture.port());
        const auto straight = client.exchange(rawRequest("GET", "/item/1"));
        QCOMPARE(straight->json().value("direct"_L1).toBool(), true);
        QCOMPARE(straight->json().value("client"_L1).toString(), u"127.0.0.1"_s);
        const auto forwarded = client.exchange(rawRequest("GET", "/item/1", {}, {{"X-Forwarded-For", "203.0.113.9"}}));
        QCOMPARE(forwarded->json().value("direct"_L1).toBool(), false);
        QCOMPARE(forwarded->json().value("client"_L1).toString(), u"127.0.0.1"_s);
    }

    void answersHaveADate()
    {
        RawHttpClient client(m_fixture.port());
        const auto response = client.exchange(rawRequest("GET", "/ping"));
        const QDateTime date = QLocale::c().toDateTime(
            QString::fromLatin1(response->header("Date")), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        QVERIFY(date.isValid());
    }

private:
    int inFlight()
    {
        int count = 0;
        m_fixture.inServerThread([&] { count = m_fixture.server().inFlight(); });
        return count;
    }
    HttpFixture m_fixture;
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "http_server_test.moc"
