// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/http_fixture.h"
#include "tests/support/raw_http_client.h"

#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::testsupport;

namespace {
constexpr auto certificatePem = R"(-----BEGIN CERTIFICATE-----
MIIBfjCCASWgAwIBAgIUclkddUGAagbgpcnR4eiSBGkAxTYwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzE2MjU1N1oYDzIxMjYxMDMw
MTYyNTU3WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASFio/VVyQHHgYslUggCvMfs3tQH6w5IHYf3yqAet704WTqrYtbDFXU
MQbfdTWhcOBWPIQNjAJG5CEWmU+EFsmmo1MwUTAdBgNVHQ4EFgQUxkTfs8krB2pg
b3JU0dj141ss+gAwHwYDVR0jBBgwFoAUxkTfs8krB2pgb3JU0dj141ss+gAwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiAE77kDFsTpDoe5TCCAjI57
mJmaaRL+Vdw3Py0QNhpVTgIgJBprvPS+hBjOj40A9XpgOf7D7klnsyUSjObkAtCX
2JM=
-----END CERTIFICATE-----
)";
constexpr auto keyPem = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgoeZVYs4IzeJVllCb
HvOFMHO3Rgj/I83tLruSevxvzN2hRANCAASFio/VVyQHHgYslUggCvMfs3tQH6w5
IHYf3yqAet704WTqrYtbDFXUMQbfdTWhcOBWPIQNjAJG5CEWmU+EFsmm
-----END PRIVATE KEY-----
)";

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

settings::Config impatient()
{
    settings::Config config = HttpFixture::defaults();
    config.server.requestTimeoutMs = 200;
    return config;
}
} // namespace

class ListenerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lateRequestsGet408_data()
    {
        QTest::addColumn<QByteArray>("begun");
        QTest::newRow("request line") << "GET /pi"_ba;
        QTest::newRow("header") << "GET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\n"_ba;
        QTest::newRow("body") << "POST /echo HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\n\r\nab"_ba;
    }
    void lateRequestsGet408()
    {
        QFETCH(QByteArray, begun);
        HttpFixture fixture(impatient());
        QVERIFY(fixture.start());
        RawHttpClient client(fixture.port());
        const auto response = client.exchange(begun);
        QVERIFY(response.has_value());
        QCOMPARE(response->status, 408);
        QCOMPARE(response->errorCode(), u"REQUEST_TIMEOUT"_s);
        QVERIFY(client.waitForClose());
    }

    void silentConnectionsAreClosedWithoutAWord()
    {
        HttpFixture fixture(impatient());
        QVERIFY(fixture.start());
        RawHttpClient client(fixture.port());
        QVERIFY(client.waitForClose());
    }

    void slowAnswersAreNotTimedOut()
    {
        HttpFixture fixture(impatient());
        QVERIFY(fixture.start());
        RawHttpClient slow(fixture.port());
        QVERIFY(slow.send(rawRequest("GET", "/later/a")));
        QTRY_COMPARE(fixture.waiting(), 1);
        // A second client that is timed out shows that the deadline has passed.
        RawHttpClient clock(fixture.port());
        const auto timedOut = clock.exchange("GET /");
        QVERIFY(timedOut && timedOut->status == 408);
        fixture.release();
        const auto response = slow.read();
        QVERIFY(response.has_value());
        QCOMPARE(response->status, 200);
    }

    void connectionsOverTheLimitGet503()
    {
        settings::Config config = HttpFixture::defaults();
        config.server.maxConnections = 2;
        HttpFixture fixture(config);
        QVERIFY(fixture.start());
        RawHttpClient first(fixture.port());
        RawHttpClient second(fixture.port());
        QVERIFY(first.exchange(rawRequest("GET", "/ping")) && second.exchange(rawRequest("GET", "/ping")));
        RawHttpClient third(fixture.port());
        const auto refused = third.read();
        QVERIFY(refused.has_value());
        QCOMPARE(refused->status, 503);
        QVERIFY(!refused->header("Retry-After").isEmpty());
        QVERIFY(third.waitForClose());
        QVERIFY(first.exchange(rawRequest("GET", "/ping")).has_value());

        first.close();
        third.close();
        QTRY_COMPARE(connections(fixture), 1);
        RawHttpClient fourth(fixture.port());
        const auto taken = fourth.exchange(rawRequest("GET", "/ping"));
        QVERIFY(taken && taken->status == 200);
    }

    void addressesOverTheirLimitGet503()
    {
        settings::Config config = HttpFixture::defaults();
        config.server.maxConnectionsPerAddress = 1;
        HttpFixture fixture(config);
        QVERIFY(fixture.start());
        RawHttpClient first(fixture.port());
        QVERIFY(first.exchange(rawRequest("GET", "/ping")).has_value());
        RawHttpClient second(fixture.port());
        const auto refused = second.read();
        QVERIFY(refused && refused->status == 503);
    }

    void trustedProxiesHaveNoAddressLimit()
    {
        settings::Config config = HttpFixture::defaults();
        config.server.maxConnectionsPerAddress = 1;
        config.server.trustedProxies = {u"127.0.0.0/8"_s};
        HttpFixture fixture(config);
        QVERIFY(fixture.start());
        RawHttpClient first(fixture.port());
        RawHttpClient second(fixture.port());
        QVERIFY(first.exchange(rawRequest("GET", "/ping")).has_value());
        const auto response = second.exchange(rawRequest("GET", "/ping"));
        QVERIFY(response && response->status == 200);
    }

    void serverLivesWhenDescriptorsRunOut()
    {
        HttpFixture fixture;
        QVERIFY(fixture.start());
        RawHttpClient early(fixture.port());
        QVERIFY(early.exchange(rawRequest("GET", "/ping")).has_value());
        std::vector<std::unique_ptr<RawHttpClient>> clients;
        rlimit before{};
        ::getrlimit(RLIMIT_NOFILE, &before);
        // The server's thread is held until the clients have their descriptors and no further one can be had.
        fixture.inServerThread([&] {
            for (int index = 0; index < 6; ++index)
                clients.push_back(std::make_unique<RawHttpClient>(fixture.port()));
            const int nextFree = ::dup(0);
            ::close(nextFree);
            const rlimit none{static_cast<rlim_t>(nextFree), before.rlim_max};
            ::setrlimit(RLIMIT_NOFILE, &none);
        });
        for (int turn = 0; turn < 5; ++turn)
            fixture.inServerThread([] { });
        ::setrlimit(RLIMIT_NOFILE, &before);
        for (const auto &client : clients) {
            const auto response = client->exchange(rawRequest("GET", "/ping"));
            QVERIFY(response && response->status == 200);
        }
    }

    void drainFinishesWhatIsUnderWay()
    {
        HttpFixture fixture;
        QVERIFY(fixture.start());
        RawHttpClient idle(fixture.port());
        QVERIFY(idle.exchange(rawRequest("GET", "/ping")).has_value());
        RawHttpClient busy(fixture.port());
        QVERIFY(busy.send(rawRequest("GET", "/later/x")));
        QTRY_COMPARE(fixture.waiting(), 1);

        QFuture<void> drained;
        fixture.inServerThread([&] { drained = fixture.server().drain(std::chrono::seconds(30)); });
        QVERIFY(idle.waitForClose());
        QVERIFY(!drained.isFinished());
        RawHttpClient late(fixture.port());
        QVERIFY(!late.isConnected());

        fixture.release();
        const auto response = busy.read();
        QVERIFY(response.has_value());
        QCOMPARE(response->status, 200);
        QCOMPARE(response->header("Connection"), "close"_ba);
        QTRY_VERIFY(drained.isFinished());
    }

    void drainWaitsForHandlersWhoseClientIsGone()
    {
        HttpFixture fixture;
        QVERIFY(fixture.start());
        RawHttpClient client(fixture.port());
        QVERIFY(client.send(rawRequest("GET", "/later/x")));
        QTRY_COMPARE(fixture.waiting(), 1);
        client.reset();
        QTRY_COMPARE(connections(fixture), 0);
        QFuture<void> drained;
        fixture.inServerThread([&] { drained = fixture.server().drain(std::chrono::seconds(30)); });
        QVERIFY(!drained.isFinished());
        fixture.release();
        QTRY_VERIFY(drained.isFinished());
    }

    void drainCutsOffWhatTakesTooLong()
    {
        HttpFixture fixture;
        QVERIFY(fixture.start());
        RawHttpClient busy(fixture.port());
        QVERIFY(busy.send(rawRequest("GET", "/later/x")));
        QTRY_COMPARE(fixture.waiting(), 1);
        QFuture<void> drained;
        fixture.inServerThread([&] { drained = fixture.server().drain(std::chrono::milliseconds(50)); });
        QVERIFY(busy.waitForClose());
        QTRY_VERIFY(drained.isFinished());
        fixture.release();
        QTRY_COMPARE(inFlight(fixture), 0);
    }

    void portInUseIsAnError()
    {
        HttpFixture fixture;
        QVERIFY(fixture.start());
        settings::Config config = HttpFixture::defaults();
        config.server.port = fixture.port();
        HttpFixture second(config);
        QVERIFY(!second.start());
    }

    void servesHttps()
    {
        QTemporaryDir dir;
        settings::Config config = HttpFixture::defaults();
        config.server.tlsCertificate = dir.filePath(u"cert.pem"_s);
        config.server.tlsKey = dir.filePath(u"key.pem"_s);
        writeFile(config.server.tlsCertificate, certificatePem);
        writeFile(config.server.tlsKey, keyPem);
        HttpFixture fixture(config);
        QVERIFY(fixture.start());

        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, fixture.port());
        QVERIFY(socket.waitForEncrypted());
        for (int round = 0; round < 2; ++round) {
            const QByteArray answer = exchange(socket, rawPost("/echo", QByteArray(60000, 'x')), 60000);
            QVERIFY(answer.startsWith("HTTP/1.1 200 "));
            QVERIFY(answer.contains("\r\nStrict-Transport-Security: "));
        }
        socket.write("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 70000\r\n\r\n");
        QByteArray refusal;
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead())
            refusal += socket.readAll();
        QVERIFY2(refusal.startsWith("HTTP/1.1 413 "), refusal + socket.errorString().toUtf8());
        QVERIFY2(refusal.contains("\r\nStrict-Transport-Security: "), refusal);
    }

    void whoDoesNotReadIsCutOff_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void whoDoesNotReadIsCutOff()
    {
        QFETCH(bool, tls);
        QTemporaryDir dir;
        settings::Config config = HttpFixture::defaults();
        if (tls) {
            config.server.tlsCertificate = dir.filePath(u"cert.pem"_s);
            config.server.tlsKey = dir.filePath(u"key.pem"_s);
            writeFile(config.server.tlsCertificate, certificatePem);
            writeFile(config.server.tlsKey, keyPem);
        }
        HttpFixture fixture(config);
        fixture.router().add({http::Method::Get, u"/large"_s, http::immediate([](const http::Request &) {
                                  return http::Response::json({{u"text"_s, QString(250'000, u'x')}});
                              })});
        QVERIFY(fixture.start());
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setReadBufferSize(1024);
        if (tls)
            socket.connectToHostEncrypted(u"127.0.0.1"_s, fixture.port());
        else
            socket.connectToHost(u"127.0.0.1"_s, fixture.port());
        QVERIFY(tls ? socket.waitForEncrypted() : socket.waitForConnected());
        // More than the kernel keeps for the two of them.
        socket.write(rawRequest("GET", "/large").repeated(200));
        QTRY_COMPARE_WITH_TIMEOUT(connections(fixture), 0, 20'000); // an idle one is kept for 30 s
    }

    void promisedBodiesTakeNoRoomUntilTheyCome()
    {
        HttpFixture fixture;
        QVERIFY(fixture.start());
        std::vector<std::unique_ptr<RawHttpClient>> promising;
        for (int i = 0; i < 300; ++i) {
            promising.push_back(std::make_unique<RawHttpClient>(fixture.port()));
            QVERIFY(promising.back()->send("POST /echo HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 65536\r\n\r\n"));
        }
        QTRY_COMPARE(connections(fixture), 300);
        fixture.inServerThread([] { });
        RawHttpClient honest(fixture.port());
        const auto answer = honest.exchange(rawPost("/echo", QByteArray(60'000, 'x')));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, 200);
    }

    void bodiesThatHaveComeAreBoundedTogether()
    {
        HttpFixture fixture;
        QVERIFY(fixture.start());
        std::vector<std::unique_ptr<RawHttpClient>> stalling;
        int refused = 0;
        // All but the last byte of each, of 10 MiB together.
        for (int i = 0; i < 160; ++i) {
            stalling.push_back(std::make_unique<RawHttpClient>(fixture.port()));
            QVERIFY(stalling.back()->send(
                "POST /echo HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 65536\r\n\r\n" + QByteArray(65'535, 'x')));
        }
        for (const auto &client : stalling) {
            client->send("x");
            const auto answer = client->read();
            refused += answer && answer->errorCode() == u"TOO_MANY_CONNECTIONS"_s ? 1 : 0;
        }
        QVERIFY2(refused > 0 && refused < 160, QByteArray::number(refused));
        RawHttpClient next(fixture.port());
        QCOMPARE(next.exchange(rawPost("/echo", QByteArray(60'000, 'x'))).value().status, 200);
    }

    void plainHttpOnATlsPortIsCutOff()
    {
        QTemporaryDir dir;
        settings::Config config = impatient();
        config.server.tlsCertificate = dir.filePath(u"cert.pem"_s);
        config.server.tlsKey = dir.filePath(u"key.pem"_s);
        writeFile(config.server.tlsCertificate, certificatePem);
        writeFile(config.server.tlsKey, keyPem);
        HttpFixture fixture(config);
        QVERIFY(fixture.start());
        RawHttpClient client(fixture.port());
        QVERIFY(client.send(rawRequest("GET", "/ping")));
        QVERIFY(!client.read().has_value());
        QTRY_COMPARE(connections(fixture), 0);
    }

    void brokenCertificatesAreAnError()
    {
        QTemporaryDir dir;
        settings::Config config = HttpFixture::defaults();
        config.server.tlsCertificate = dir.filePath(u"cert.pem"_s);
        config.server.tlsKey = dir.filePath(u"key.pem"_s);
        writeFile(config.server.tlsCertificate, "not a certificate");
        writeFile(config.server.tlsKey, keyPem);
        HttpFixture fixture(config);
        QVERIFY(!fixture.start());
    }

private:
    static int connections(HttpFixture &fixture)
    {
        qsizetype count = 0;
        fixture.inServerThread([&] { count = fixture.server().connectionCount(); });
        return static_cast<int>(count);
    }
    static int inFlight(HttpFixture &fixture)
    {
        int count = 0;
        fixture.inServerThread([&] { count = fixture.server().inFlight(); });
        return count;
    }
    static QByteArray exchange(QSslSocket &socket, const QByteArray &request, qsizetype bodySize)
    {
        socket.write(request);
        QByteArray answer;
        while (answer.indexOf("\r\n\r\n") < 0 || answer.size() < answer.indexOf("\r\n\r\n") + 4 + bodySize) {
            if (!socket.waitForReadyRead())
                break;
            answer += socket.readAll();
        }
        return answer;
    }
};

QTEST_GUILESS_MAIN(ListenerTest)
#include "listener_test.moc"
