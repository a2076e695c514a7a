// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/http_fixture.h"
#include "tests/support/raw_http_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::testsupport;

class GuardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.start()); }

    void refusesWhatIsNotStrictHttp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row
            = [](const char *name, const QByteArray &bytes, int status) { QTest::newRow(name) << bytes << status; };
        const QByteArray post = "POST /echo HTTP/1.1\r\nHost: a\r\n";
        row("te chunked", post + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411);
        row("te xchunked", post + "Transfer-Encoding: xchunked\r\n\r\n", 411);
        row("te identity", post + "Transfer-Encoding: identity\r\nContent-Length: 1\r\n\r\na", 411);
        row("te and length", post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", 400);
        row("length and te", post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("differing lengths", post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400);
        row("equal lengths", post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na", 400);
        row("listed lengths", post + "Content-Length: 1, 1\r\n\r\na", 400);
        row("signed length", post + "Content-Length: +1\r\n\r\na", 400);
        row("negative length", post + "Content-Length: -1\r\n\r\n", 400);
        row("hex length", post + "Content-Length: 0x1\r\n\r\na", 400);
        row("no length", post + "Content-Length: \r\n\r\n", 400);
        row("huge length", post + "Content-Length: 99999999999999999999\r\n\r\n", 400);
        row("folded", "GET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nA: b\r\n c\r\n\r\n", 400);
        row("folded with tab", "GET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nA: b\r\n\tc\r\n\r\n", 400);
        row("space before colon", "GET /ping HTTP/1.1\r\nHost : 127.0.0.1\r\n\r\n", 400);
        row("bare lf", "GET /ping HTTP/1.1\nHost: 127.0.0.1\n\n", 400);
        row("bare cr", "GET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nA: b\rc\r\n\r\n", 400);
        row("nul", "GET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nA: b"_ba + '\0' + "c\r\n\r\n", 400);
        row("no host", "GET /ping HTTP/1.1\r\n\r\n", 400);
        row("no host in 1.0", "GET /ping HTTP/1.0\r\n\r\n", 400);
        row("two hosts", "GET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
        row("empty host", "GET /ping HTTP/1.1\r\nHost:\r\n\r\n", 400);
        row("host with user", "GET /ping HTTP/1.1\r\nHost: a@127.0.0.1\r\n\r\n", 400);
        row("host with path", "GET /ping HTTP/1.1\r\nHost: 127.0.0.1/x\r\n\r\n", 400);
        row("host with bad port", "GET /ping HTTP/1.1\r\nHost: 127.0.0.1:8x\r\n\r\n", 400);
        row("host with open bracket", "GET /ping HTTP/1.1\r\nHost: [::1\r\n\r\n", 400);
        row("absolute form", "GET http://127.0.0.1/ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
        row("authority form", "CONNECT a:1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
        row("asterisk form", "OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
        row("non-ascii target", "GET /p\xc3\xb6 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
        row("fragment", "GET /ping#x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
        row("half an escape", "GET /ping%2 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
        row("escaped nul", "GET /item/%00 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
        row("escaped line break", "GET /item/%0d%0aX HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
        row("escaped half of utf-8", "GET /item/%c3 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
        row("lower-case method", "get /ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
        row("unknown method", "BREW /ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
        row("trace", "TRACE /ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
        row("http/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
        row("http/1.2", "GET /ping HTTP/1.2\r\nHost: 127.0.0.1\r\n\r\n", 400);
        row("tls hello", QByteArray::fromHex("16030100c8010000c40303"), 400);
        row("websocket",
            "GET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n",
            400);
        row("upgrade alone", "GET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: keep-alive, UPGRADE\r\n\r\n", 400);
        row("other expectation", post + "Content-Length: 1\r\nExpect: tea\r\n\r\na", 417);
        row("long header", "GET /ping HTTP/1.1\r\nHost: a\r\nA: " + QByteArray(17000, 'x') + "\r\n\r\n", 431);
        row("long target", "GET /" + QByteArray(17000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n", 431);
        row("many headers", "GET /ping HTTP/1.1\r\nHost: a\r\n" + QByteArray("A: b\r\n").repeated(3000) + "\r\n", 431);
        row("long body", post + "Content-Length: 65537\r\n\r\n" + QByteArray(65537, 'x'), 413);
        row("body not even sent", post + "Content-Length: 400000000\r\n\r\n", 413);
    }
    void refusesWhatIsNotStrictHttp()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        RawHttpClient client(m_fixture.port());
        client.send(bytes);
        if (status == 431 || bytes.startsWith('\x16'))
            client.shutdownWriting();
        const auto response = client.read();
        QVERIFY(response.has_value());
        QCOMPARE(response->status, status);
        QCOMPARE(response->header("Content-Type"), "application/problem+json"_ba);
        QCOMPARE(response->header("Connection"), "close"_ba);
        QCOMPARE(response->header("X-Content-Type-Options"), "nosniff"_ba);
        QVERIFY(!response->header("Content-Security-Policy").isEmpty());
        QVERIFY(!response->header("X-Request-Id").isEmpty());
        QCOMPARE(response->json().value("success"_L1), QJsonValue(false));
        QCOMPARE(response->json().value("status"_L1).toInt(), status);
        QCOMPARE(response->json().value("requestId"_L1).toString().toLatin1(), response->header("X-Request-Id"));
        QVERIFY(client.pending().isEmpty());
        QVERIFY(client.waitForClose());
    }

    void takesTheLongestLegalRequest()
    {
        RawHttpClient client(m_fixture.port());
        const QByteArray body(65536, 'x');
        const auto response = client.exchange(rawRequest("POST", "/echo", body, {{"A", QByteArray(16384 - 80, 'y')}}));
        QVERIFY(response.has_value());
        QCOMPARE(response->status, 200);
        QCOMPARE(response->body, body);
    }

    void answersARequestSplitAtEveryByte()
    {
        const QByteArray request = rawPost("/echo", "{\"a\":1}");
        for (qsizetype split = 1; split < request.size(); ++split) {
            RawHttpClient client(m_fixture.port());
            QVERIFY(client.send(request.first(split)));
            // A full turn of the server's thread lets it see the first part alone.
            m_fixture.inServerThread([] { });
            const auto response = client.exchange(request.sliced(split));
            QVERIFY(response.has_value());
            QCOMPARE(response->status, 200);
            QCOMPARE(response->body, "{\"a\":1}"_ba);
        }
    }

    void answersARequestSentByteByByte()
    {
        RawHttpClient client(m_fixture.port());
        for (int round = 0; round < 3; ++round) {
            for (const char byte : rawPost("/echo", "{\"round\":" + QByteArray::number(round) + "}")) {
                QVERIFY(client.send(QByteArray(1, byte)));
                m_fixture.inServerThread([] { });
            }
            const auto response = client.read();
            QVERIFY(response.has_value());
            QCOMPARE(response->body, "{\"round\":" + QByteArray::number(round) + "}");
        }
    }

    void answersSeveralRequestsInOnePacketInOrder()
    {
        RawHttpClient client(m_fixture.port());
        QByteArray packet;
        for (int index = 0; index < 20; ++index)
            packet += rawPost("/echo", QByteArray::number(index));
        QVERIFY(client.send(packet));
        for (int index = 0; index < 20; ++index) {
            const auto response = client.read();
            QVERIFY(response.has_value());
            QCOMPARE(response->body, QByteArray::number(index));
        }
    }

    void splitPipelinesStayInOrder()
    {
        const QByteArray pipeline = rawPost("/echo", "first") + rawPost("/echo", "second") + rawPost("/echo", "third");
        for (qsizetype split = 1; split < pipeline.size(); ++split) {
            RawHttpClient client(m_fixture.port());
            QVERIFY(client.send(pipeline.first(split)));
            m_fixture.inServerThread([] { });
            QVERIFY(client.send(pipeline.sliced(split)));
            for (const QByteArray &expected : {"first"_ba, "second"_ba, "third"_ba}) {
                const auto response = client.read();
                QVERIFY(response.has_value());
                QCOMPARE(response->body, expected);
            }
        }
    }

    void smuggledRequestIsNotAnswered()
    {
        RawHttpClient client(m_fixture.port());
        const auto response = client.exchange("POST /echo HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\n"
                                              "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                              "GET /item/smuggled HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY(response.has_value());
        QCOMPARE(response->status, 400);
        QVERIFY(client.waitForClose());
        QVERIFY(client.pending().isEmpty());
    }

    void bytesBehindADeferredRequestEndTheConnectionAfterItsAnswer()
    {
        RawHttpClient client(m_fixture.port());
        QVERIFY(client.send(rawRequest("GET", "/later/one") + rawRequest("GET", "/item/two")));
        QTRY_COMPARE(m_fixture.waiting(), 1);
        QVERIFY(client.send(rawRequest("GET", "/item/three")));
        m_fixture.inServerThread([] { });
        m_fixture.release();
        const auto response = client.read();
        QVERIFY(response.has_value());
        QCOMPARE(response->json().value("id"_L1).toString(), u"one"_s);
        QCOMPARE(response->header("Connection"), "close"_ba);
        QVERIFY(client.waitForClose());
    }

    void headHasTheLengthButNoBodyAndStaysInStep()
    {
        RawHttpClient client(m_fixture.port());
        const auto get = client.exchange(rawRequest("GET", "/item/7"));
        QVERIFY(get.has_value());
        const auto head = client.exchange(rawRequest("HEAD", "/item/7"), true);
        QVERIFY(head.has_value());
        QCOMPARE(head->status, 200);
        QCOMPARE(head->header("Content-Length").toInt(), static_cast<int>(get->body.size()));
        const auto after = client.exchange(rawRequest("GET", "/item/8"));
        QVERIFY(after.has_value());
        QCOMPARE(after->json().value("id"_L1).toString(), u"8"_s);
    }

    void expectContinueIsAnswered()
    {
        RawHttpClient client(m_fixture.port());
        QVERIFY(
            client.send("POST /echo HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\nExpect: 100-Continue\r\n\r\n"));
        const auto response = client.exchange("ok");
        QVERIFY(response.has_value());
        QCOMPARE(response->status, 200);
        QCOMPARE(response->body, "ok"_ba);
    }

    void connectionCloseIsHonoured()
    {
        for (const QByteArray &request : {rawRequest("GET", "/ping", {}, {{"Connection", "close"}}),
                 "GET /ping HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n"_ba}) {
            RawHttpClient client(m_fixture.port());
            const auto response = client.exchange(request);
            QVERIFY(response.has_value());
            QCOMPARE(response->status, 200);
            QCOMPARE(response->header("Connection"), "close"_ba);
            QVERIFY(client.waitForClose());
        }
    }

private:
    HttpFixture m_fixture;
};

QTEST_GUILESS_MAIN(GuardTest)
#include "guard_test.moc"
