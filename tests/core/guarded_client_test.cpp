// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/guarded_client.h"

#include "tests/support/fixed_resolver.h"
#include "tests/support/tls_identity.h"
#include "tests/support/webhook_receiver.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <optional>
#include <vector>

using namespace touchline::domain;
using namespace touchline::outbound;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(touchline::outbound::Verdict)

namespace {
/// Sends a beginning and then one piece after another until the client has enough.
class EndlessServer final
{
public:
    EndlessServer(QByteArray beginning, QByteArray piece, std::chrono::milliseconds every)
        : m_beginning(std::move(beginning))
        , m_piece(std::move(piece))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, every] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            socket->write(m_beginning);
            auto *timer = new QTimer(socket);
            QObject::connect(timer, &QTimer::timeout, socket, [this, socket] {
                if (socket->bytesToWrite() < m_piece.size())
                    m_sent += socket->write(m_piece);
            });
            timer->start(every);
        });
    }
    QString url() const { return u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort()); }
    qint64 sent() const { return m_sent; }

private:
    const QByteArray m_beginning;
    const QByteArray m_piece;
    QTcpServer m_server;
    qint64 m_sent = 0;
};
} // namespace

class GuardedClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<WebhookReceiver>();
        useClient(true);
    }
    void cleanup()
    {
        m_client.reset();
        m_receiver.reset();
        QCoreApplication::processEvents();
    }
    void sendsToTheCheckedAddressWithTheNameKept()
    {
        m_resolver->set(u"hook.example.test"_s, {u"127.0.0.1"_s});
        m_receiver->setAnswer("POST", WebhookReceiver::answer(202, "Retry-After: 7\r\nX-Kind: test\r\n", "taken"));
        const Exchange exchange = send({.method = "POST",
            .url = named(u"/hook?x=1"_s),
            .headers = {{"Content-Type", "text/plain"}},
            .body = "hello"});
        QCOMPARE(exchange.verdict, Verdict::Answered);
        QCOMPARE(exchange.status, 202);
        QVERIFY(exchange.isSuccess() && exchange.bodyComplete);
        QCOMPARE(exchange.body, "taken");
        QCOMPARE(headerValue(exchange.headers, "x-kind"), "test");
        QCOMPARE(exchange.retryAfter.value(), 7s);
        QCOMPARE(exchange.resolvedAddresses, QStringList{u"127.0.0.1"_s});
        QCOMPARE(m_receiver->requests().size(), 1);
        const ReceivedRequest request = m_receiver->requests().first();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.target, "/hook?x=1");
        QCOMPARE(request.headers["host"], "hook.example.test:" + QByteArray::number(m_receiver->port()));
        QCOMPARE(request.headers["content-type"], "text/plain");
        QCOMPARE(request.body, "hello");
    }
    void refusesBeforeAnyPacketLeaves_data()
    {
        QTest::addColumn<QStringList>("addresses");
        for (const char *address : {"127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "::ffff:127.0.0.1", "fd00::1",
                 "0.0.0.0", "64:ff9b::7f00:1", "2002:7f00:1::"})
            QTest::newRow(address) << QStringList{QString::fromLatin1(address)};
        QTest::newRow("one of several") << QStringList{u"8.8.8.8"_s, u"2606:4700::1111"_s, u"127.0.0.1"_s};
    }
    void refusesBeforeAnyPacketLeaves()
    {
        QFETCH(QStringList, addresses);
        useClient(false);
        m_resolver->set(u"hook.example.test"_s, addresses);
        const Exchange exchange = send({.url = u"https://hook.example.test/"_s});
        QCOMPARE(exchange.verdict, Verdict::Refused);
        QCOMPARE(exchange.resolvedAddresses.size(), addresses.size());
        QVERIFY2(exchange.reason.contains(u"hook.example.test resolves to "_s), qPrintable(exchange.reason));
        QVERIFY(!exchange.isTransient());
    }
    void oneForbiddenAddressRefusesAllEvenOnTheLocalNetwork()
    {
        m_resolver->set(u"hook.example.test"_s, {u"127.0.0.1"_s, u"169.254.169.254"_s});
        QCOMPARE(send({.url = named()}).verdict, Verdict::Refused);
        QCOMPARE(m_receiver->connections(), 0);
    }
    void refusesHostsThatAreNotOnTheListWithoutALookup()
    {
        QCOMPARE(send({.url = u"https://elsewhere.test/"_s}).verdict, Verdict::Refused);
        useClient(false);
        QCOMPARE(send({.url = m_receiver->url()}).verdict, Verdict::Refused);
        QCOMPARE(send({.url = u"https://2130706433/"_s}).verdict, Verdict::Refused);
        QCOMPARE(send({.url = u"http://hook.example.test/"_s}).verdict, Verdict::Refused);
        QCOMPARE(m_resolver->asked(), QStringList());
        QCOMPARE(m_receiver->connections(), 0);
    }
    void anOperatorsUrlMayBeLocalAndAnywhere()
    {
        useClient(false);
        m_resolver->set(u"automations.lan"_s, {u"127.0.0.1"_s});
        const QString url = u"http://automations.lan:%1/"_s.arg(m_receiver->port());
        QCOMPARE(send({.origin = UrlOrigin::Operator, .url = url}).status, 200);
        QCOMPARE(send({.origin = UrlOrigin::Club, .url = url}).verdict, Verdict::Refused);
        m_resolver->set(u"automations.lan"_s, {u"169.254.169.254"_s});
        QCOMPARE(send({.origin = UrlOrigin::Operator, .url = url}).verdict, Verdict::Refused);
    }
    void looksUpOnceARequest()
    {
        m_resolver->set(u"hook.example.test"_s, {u"127.0.0.1"_s});
        QVERIFY(send({.url = named()}).isSuccess());
        QCOMPARE(m_resolver->asked().size(), 1);
    }
    void doesNotFollowRedirects()
    {
        WebhookReceiver other;
        m_receiver->setAnswer("GET", WebhookReceiver::answer(302, "Location: " + other.url().toLatin1() + "\r\n"));
        const Exchange exchange = send({.url = m_receiver->url()});
        QCOMPARE(exchange.status, 302);
        QVERIFY(!exchange.isTransient());
        QCOMPARE(other.connections(), 0);
    }
    void keepsNoCookies()
    {
        m_receiver->setAnswer("GET", WebhookReceiver::answer(200, "Set-Cookie: a=b; Path=/\r\n"));
        send({.url = m_receiver->url()});
        send({.url = m_receiver->url()});
        QCOMPARE(m_receiver->requests().size(), 2);
        QVERIFY(!m_receiver->requests().last().headers.contains("cookie"));
    }
    void readsOnlySoMuchOfABody_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<qsizetype>("kept");
        QTest::addColumn<bool>("complete");
        const QByteArray big(1'000'000, 'x');
        QTest::newRow("exact") << WebhookReceiver::answer(200, {}, big.first(65536)) << qsizetype(65536) << true;
        QTest::newRow("one more") << WebhookReceiver::answer(200, {}, big.first(65537)) << qsizetype(65536) << false;
        QTest::newRow("length") << WebhookReceiver::answer(200, {}, big) << qsizetype(65536) << false;
        QTest::newRow("to the end") << "HTTP/1.1 200 OK\r\n\r\n" + big << qsizetype(65536) << false;
        QTest::newRow("short, to the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\nabc") << qsizetype(3) << true;
        QTest::newRow("chunked") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
                                 << qsizetype(3) << true;
        QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999\r\n\r\nabc")
                                 << qsizetype(3) << false;
        QTest::newRow("interim") << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: x\r\n\r\n")
                + WebhookReceiver::answer(200, {}, "abc")
                                 << qsizetype(3) << true;
        QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << qsizetype(0) << true;
    }
    void readsOnlySoMuchOfABody()
    {
        QFETCH(QByteArray, answer);
        QFETCH(qsizetype, kept);
        QFETCH(bool, complete);
        m_receiver->setAnswer("GET", answer);
        const Exchange exchange = send({.url = m_receiver->url()});
        QCOMPARE(exchange.verdict, Verdict::Answered);
        QCOMPARE(exchange.status / 100, 2);
        QCOMPARE(exchange.body.size(), kept);
        QCOMPARE(exchange.bodyComplete, complete);
    }
    void badAnswersAreTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("not http") << QByteArray("220 mail.example.test ESMTP\r\n\r\n");
        QTest::newRow("switching") << QByteArray("HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n");
        QTest::newRow("endless header") << QByteArray("HTTP/1.1 200 OK\r\nX: ") + QByteArray(100'000, 'x');
        QTest::newRow("endless interim") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(50);
        QTest::newRow("half a header") << QByteArray("HTTP/1.1 200 OK\r\nX: ");
        QTest::newRow("nothing") << QByteArray("close");
    }
    void badAnswersAreTold()
    {
        QFETCH(QByteArray, answer);
        m_receiver->setAnswer("GET", answer);
        const Exchange exchange = send({.url = m_receiver->url()});
        QCOMPARE(exchange.verdict, Verdict::BadAnswer);
        QVERIFY(!exchange.reason.isEmpty() && exchange.isTransient());
        QCOMPARE(m_receiver->requests().size(), 1); // and the request was not silently repeated
    }
    void headHasNoBody()
    {
        m_receiver->setAnswer("HEAD", WebhookReceiver::answer(200, {}, "would be the body"));
        const Exchange exchange = send({.method = "HEAD", .url = m_receiver->url()});
        QCOMPARE(exchange.status, 200);
        QVERIFY(exchange.body.isEmpty() && exchange.bodyComplete);
    }
    void timesOutOnSilence()
    {
        m_receiver->hangOn("GET");
        const Exchange exchange = send({.url = m_receiver->url(), .timeout = 60ms});
        QCOMPARE(exchange.verdict, Verdict::TimedOut);
        QVERIFY(exchange.isTransient());
    }
    void anAnswerWithoutEndCountsOnceItsHeaderIsThere()
    {
        m_receiver->setAnswer("GET", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: keep-alive\r\n\r\nabc");
        m_receiver->keepOpen();
        const Exchange exchange = send({.url = m_receiver->url(), .timeout = 1s});
        QCOMPARE(exchange.verdict, Verdict::Answered);
        QCOMPARE(exchange.status, 200);
        QVERIFY(!exchange.bodyComplete);
    }
    void answersThatDripEndInTime_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<Verdict>("verdict");
        const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("status line") << QByteArray() << QByteArray("H") << Verdict::TimedOut;
        QTest::newRow("header line") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << QByteArray("x") << Verdict::TimedOut;
        QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X: x\r\n") << Verdict::TimedOut;
        QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << QByteArray("x") << Verdict::Answered;
        QTest::newRow("chunks") << chunked << QByteArray("1\r\nx\r\n") << Verdict::Answered;
        QTest::newRow("chunk extension") << chunked + "1;" << QByteArray("x") << Verdict::Answered;
        QTest::newRow("trailer") << chunked + "0\r\n" << QByteArray("X: x\r\n") << Verdict::Answered;
    }
    void answersThatDripEndInTime()
    {
        QFETCH(QByteArray, beginning);
        QFETCH(QByteArray, piece);
        QFETCH(Verdict, verdict);
        const EndlessServer server(beginning, piece, 2ms);
        const Exchange exchange = send({.url = server.url(), .timeout = 150ms});
        QCOMPARE(exchange.verdict, verdict);
        QVERIFY(!exchange.bodyComplete);
    }
    /// None of them is kept, or read for long, whatever it is made of.
    void answersThatGushAreCutOff_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<Verdict>("verdict");
        const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        const QByteArray block(65536, 'x');
        QTest::newRow("header line") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << block << Verdict::BadAnswer;
        QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X: x\r\n").repeated(10'000)
                                 << Verdict::BadAnswer;
        QTest::newRow("interim answers") << QByteArray() << QByteArray("HTTP/1.1 102 Processing\r\n\r\n").repeated(2000)
                                         << Verdict::BadAnswer;
        QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << block << Verdict::Answered;
        QTest::newRow("one chunk") << chunked + "fffffffffff\r\n" << block << Verdict::Answered;
        QTest::newRow("empty lines") << QByteArray() << QByteArray("\r\n").repeated(30'000) << Verdict::BadAnswer;
        QTest::newRow("chunk extension") << chunked + "1;" << block << Verdict::Answered;
        QTest::newRow("chunk extensions")
            << chunked << QByteArray("1;" + QByteArray(60'000, 'x') + "\r\nx\r\n") << Verdict::Answered;
        QTest::newRow("trailer") << chunked + "0\r\n" << QByteArray("X: x\r\n").repeated(10'000) << Verdict::Answered;
    }
    void answersThatGushAreCutOff()
    {
        QFETCH(QByteArray, beginning);
        QFETCH(QByteArray, piece);
        QFETCH(Verdict, verdict);
        const EndlessServer server(beginning, piece, 0ms);
        const Exchange exchange = send({.url = server.url(), .timeout = 60s});
        QCOMPARE(exchange.verdict, verdict);
        QVERIFY(exchange.body.size() <= 65536 && !exchange.bodyComplete);
        // The kernel's own buffers take a few megabytes, however little is read.
        QVERIFY2(server.sent() < 32 << 20, qPrintable(QString::number(server.sent())));
    }
    void hangingRequestsHoldNobodyUp()
    {
        m_receiver->hangOn("GET");
        std::vector<QCoro::Task<Exchange>> hanging;
        for (int i = 0; i < 30; ++i)
            hanging.push_back(m_client->send({.url = m_receiver->url(), .timeout = 60s}));
        QTRY_COMPARE(m_receiver->requests().size(), 30);
        QCOMPARE(send({.method = "HEAD", .url = m_receiver->url()}).status, 200);
        m_client.reset();
        for (auto &task : hanging)
            QCOMPARE(QCoro::waitFor(task).verdict, Verdict::Cancelled);
    }
    void destroyingTheClientEndsALookup()
    {
        m_resolver->hangOn(u"hook.example.test"_s);
        auto task = m_client->send({.url = named()});
        QVERIFY(!task.isReady());
        m_client.reset();
        QCOMPARE(QCoro::waitFor(task).verdict, Verdict::Cancelled);
    }
    void failuresAreToldApart()
    {
        QCOMPARE(send({.url = u"http://hook.example.test/"_s}).verdict, Verdict::LookupFailed);
        WebhookReceiver gone;
        const QString url = gone.url();
        gone.close();
        QCOMPARE(send({.url = url}).verdict, Verdict::ConnectFailed);
    }
    void triesTheNextAddressWhenOneDoesNotConnect()
    {
        m_resolver->set(u"hook.example.test"_s, {u"127.0.0.2"_s, u"127.0.0.1"_s});
        QCOMPARE(send({.url = named()}).status, 200);
        QCOMPARE(m_receiver->requests().size(), 1);
    }
    void noHeaderCanEndItsLine()
    {
        const Exchange exchange = send({.url = m_receiver->url(), .headers = {{"X-Note", "a\r\nX-Forged: b"}}});
        QCOMPARE(exchange.verdict, Verdict::Cancelled);
        QCOMPARE(m_receiver->connections(), 0);
    }
    void certificatesAreVerifiedAgainstTheName()
    {
        m_receiver = std::make_unique<WebhookReceiver>(nullptr, serverIdentity());
        const QString rightName = u"https://hook.example.test:%1/"_s.arg(m_receiver->port());
        const QString wrongName = u"https://other.example.test:%1/"_s.arg(m_receiver->port());
        const auto answer = [&](const QString &url, const QSslConfiguration &tls) {
            useClient(true, tls);
            m_resolver->set(u"hook.example.test"_s, {u"127.0.0.1"_s});
            m_resolver->set(u"other.example.test"_s, {u"127.0.0.1"_s});
            return send({.url = url});
        };
        QCOMPARE(answer(rightName, trustingClient()).status, 200);

        const Exchange unknown = answer(rightName, QSslConfiguration::defaultConfiguration());
        QCOMPARE(unknown.verdict, Verdict::TlsFailed);
        QVERIFY(!unknown.isTransient() && !unknown.reason.isEmpty());
        QCOMPARE(answer(wrongName, trustingClient()).verdict, Verdict::TlsFailed);
        QCOMPARE(answer(m_receiver->url(), trustingClient()).verdict, Verdict::TlsFailed);
        QCOMPARE(m_receiver->requests().size(), 1);
    }
    void plainServersBehindHttpsFail()
    {
        const Exchange exchange = send({.url = u"https://127.0.0.1:%1/"_s.arg(m_receiver->port()), .timeout = 500ms});
        QVERIFY(exchange.verdict != Verdict::Answered);
        QCOMPARE(m_receiver->requests().size(), 0);
    }
    void theSystemsResolverFindsLocalhost()
    {
        GuardedClient client({.allowedHosts = {u"localhost"_s}, .allowPrivate = true}, m_clock);
        auto task = client.send({.url = u"http://localhost:%1/"_s.arg(m_receiver->port())});
        const Exchange exchange = QCoro::waitFor(task);
        QCOMPARE(exchange.status, 200);
        QVERIFY(exchange.resolvedAddresses.contains(u"127.0.0.1"_s));
    }

private:
    void useClient(bool allowPrivate, const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration())
    {
        auto resolver = std::make_unique<FixedResolver>();
        m_resolver = resolver.get();
        const WebhookPolicy policy{.allowedHosts = {u"*.example.test"_s, u"127.0.0.1"_s}, .allowPrivate = allowPrivate};
        m_client = std::make_unique<GuardedClient>(policy, m_clock, std::move(resolver), tls);
    }
    Exchange send(OutboundRequest request)
    {
        auto task = m_client->send(std::move(request));
        return QCoro::waitFor(task);
    }
    QString named(const QString &path = u"/"_s) const
    {
        return u"http://hook.example.test:%1%2"_s.arg(m_receiver->port()).arg(path);
    }

    SystemClock m_clock;
    std::unique_ptr<WebhookReceiver> m_receiver;
    FixedResolver *m_resolver = nullptr; // owned by the client
    std::unique_ptr<GuardedClient> m_client;
};

QTEST_GUILESS_MAIN(GuardedClientTest)
#include "guarded_client_test.moc"
