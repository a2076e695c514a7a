// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/webhook_probe.h"

#include "tests/abuse/data_look.h"
#include "tests/abuse/serve_process.h"
#include "tests/abuse/signup_crowd.h"
#include "tests/abuse/ssrf_cases.h"
#include "tests/support/name_server.h"
#include "tests/support/own_namespaces.h"
#include "tests/support/packet_watch.h"
#include "tests/support/tls_identity.h"
#include "tests/support/webhook_receiver.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace touchline::domain;
using namespace touchline::outbound;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
bool ownNetwork = false;

/// Where the honest webhook lives, whose certificate is for this name.
const QString honestName = u"hook.example.test"_s;
const QString honestAddress = u"93.184.216.34"_s;
const QString honestTarget = u"93.184.216.34:443"_s;
constexpr quint16 httpsPort = 443;
constexpr int patienceMs = 60'000;

/// What the system's programs trust from now on. The name is OpenSSL's hash of the authority's.
bool trustOnlyTheTestsAuthority(const QString &directory)
{
    QFile file(directory + u"/authority.pem"_s);
    return QDir().mkdir(directory) && file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.write(trustedAuthority()) > 0 && QFile::link(u"authority.pem"_s, directory + u"/5fff516f.0"_s)
        && mountOver(u"/etc/ssl/certs"_s, directory);
}

QString listed(const QStringList &texts)
{
    return texts.join(u'\n');
}
} // namespace

/// Names and addresses that lead webhooks astray, against a real name server in a network of the test's own, where
/// whatever leaves for any address is seen.
class SsrfTest final : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    NameServer m_names;
    PacketWatch m_watch;
    std::unique_ptr<WebhookReceiver> m_honest;

    Exchange send(const OutboundRequest &request, const QStringList &allowedHosts)
    {
        GuardedClient client({.allowedHosts = allowedHosts}, m_clock, {}, trustingClient());
        auto task = client.send(request);
        return QCoro::waitFor(task);
    }
    ProbeReport probe(const QString &url)
    {
        GuardedClient client({.allowedHosts = {u"*.example.test"_s}}, m_clock, {}, trustingClient());
        const WebhookProbe prober(client, true, std::chrono::seconds(5));
        auto task = prober.probe(url);
        return QCoro::waitFor(task);
    }
    /// Connections begun since the last call; of datagrams those that are no look-ups on this machine.
    QStringList begun()
    {
        QStringList seen = m_watch.take();
        seen.removeIf([](const QString &where) { return where.startsWith(u"udp 127.0.0.1:"_s); });
        return seen;
    }
    bool lookedUp() { return m_watch.take().contains(u"udp 127.0.0.1:53"_s); }
    /// Connects as a client without a guard would, and tells whether the kernel let a packet leave and the watch saw
    /// it.
    QString connectUnguarded(const QHostAddress &address)
    {
        begun();
        QTcpSocket socket;
        socket.connectToHost(address, httpsPort);
        socket.waitForConnected(200);
        return begun().isEmpty() ? u"nothing left"_s : u"seen"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!ownNetwork)
            QFAIL("This test makes a network of its own. Run it as root, or allow user namespaces "
                  "(sysctl kernel.unprivileged_userns_clone=1), and install iproute2.");
        QVERIFY(m_watch.isWatching());
        QVERIFY(m_names.becomeTheSystems());
        m_names.alternate(u"turns.example.test"_s, {honestAddress, u"127.0.0.1"_s});
        m_names.alternate(u"returns.example.test"_s, {u"127.0.0.1"_s, honestAddress});
        m_names.alternate(u"program.example.test"_s, {u"127.0.0.1"_s, honestAddress, u"10.0.0.5"_s});
        QStringList lines{u"host-record=%1,%2"_s.arg(honestName, honestAddress)};
        for (const NameCase &row : namesThatLeadAstray())
            lines += row.records;
        QVERIFY2(m_names.serve(lines), m_names.log().constData());
    }
    void init()
    {
        m_honest = std::make_unique<WebhookReceiver>(nullptr, serverIdentity(), QHostAddress(honestAddress), httpsPort);
        begun();
    }
    void cleanup() { m_honest.reset(); }

    void anHonestNameIsReached()
    {
        const ProbeReport report = probe(u"https://hook.example.test/hook"_s);
        QVERIFY2(report.accepted, qPrintable(report.verdict));
        QCOMPARE(begun(), QStringList{honestTarget});
        QCOMPARE(m_honest->requests().size(), 1);
        QCOMPARE(m_honest->requests().first().headers["host"], "hook.example.test");
    }

    void namesLeadAstray_data()
    {
        QTest::addColumn<int>("row");
        const QList<NameCase> rows = namesThatLeadAstray();
        for (qsizetype row = 0; row < rows.size(); ++row)
            QTest::newRow(qPrintable(rows.at(row).title)) << static_cast<int>(row);
    }
    void namesLeadAstray()
    {
        QFETCH(int, row);
        const NameCase given = namesThatLeadAstray().at(row);
        std::vector<std::unique_ptr<QTcpServer>> listeners;
        for (const QString &address : given.forbidden) {
            listeners.push_back(std::make_unique<QTcpServer>());
            listeners.back()->listen(QHostAddress(address), httpsPort);
        }

        const ProbeReport report = probe(u"https://%1/"_s.arg(given.name));
        QVERIFY(!report.accepted);
        QVERIFY2(report.permanent, qPrintable(report.verdict));
        QCOMPARE(listed(begun()), QString());
        for (const auto &listener : listeners)
            QVERIFY(!listener->hasPendingConnections());
        QCOMPARE(m_honest->connections(), 0);
        QVERIFY2(report.verdict.contains(given.reason), qPrintable(report.verdict));
        const QString evidence = listed(report.evidenceLines);
        QVERIFY2(evidence.contains(given.name) && evidence.contains(given.reason), qPrintable(evidence));

        // A packet would have been seen, except where the kernel itself sends none.
        for (const QString &address : given.forbidden)
            QCOMPARE(address + u": "_s + connectUnguarded(QHostAddress(address)),
                address + (given.kernelRefuses ? u": nothing left"_s : u": seen"_s));
    }

    void urlsLeadAstray_data()
    {
        QTest::addColumn<QString>("url");
        for (const QString &url : urlsThatLeadAstray())
            QTest::newRow(QUrl::toPercentEncoding(url, ":/@[]?#\\").constData()) << url;
    }
    void urlsLeadAstray()
    {
        QFETCH(QString, url);
        // As strict as in production, and as careless as an operator can be who lists addresses.
        for (const QStringList &allowed : {QStringList{u"make.com"_s, u"*.make.com"_s}, carelesslyAllowedHosts()}) {
            const Exchange exchange = send({.url = url}, allowed);
            QCOMPARE(exchange.verdict, Verdict::Refused);
            QVERIFY(!exchange.reason.isEmpty() && !exchange.isTransient());
            QVERIFY(!lookedUp());
            QCOMPARE(listed(begun()), QString());
        }
    }

    void theAddressThatWasCheckedIsTheOneConnectedTo()
    {
        // Its certificate is for another name; where it connected to is what counts here.
        const Exchange exchange = send({.url = u"https://turns.example.test/"_s}, {u"*.example.test"_s});
        QCOMPARE(m_names.asked(u"turns.example.test"_s), 1);
        QCOMPARE(exchange.resolvedAddresses, QStringList{honestAddress});
        QCOMPARE(exchange.verdict, Verdict::TlsFailed);
        QCOMPARE(begun(), QStringList{honestTarget});

        send({.url = u"https://turns.example.test/"_s}, {u"*.example.test"_s});
        const QStringList seen = begun();
        QVERIFY2(seen.isEmpty() || seen == QStringList{honestTarget}, qPrintable(listed(seen)));

        QCOMPARE(send({.url = u"https://returns.example.test/"_s}, {u"*.example.test"_s}).verdict, Verdict::Refused);
        QCOMPARE(m_names.asked(u"returns.example.test"_s), 1);
        QCOMPARE(listed(begun()), QString());
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        for (const int status : {300, 301, 302, 303, 307, 308}) {
            for (const char *target : {"https://10.0.0.5/", "http://169.254.169.254/latest/meta-data", "//127.0.0.1/",
                     "https://hook.example.test/again"})
                QTest::addRow("%d %s", status, target)
                    << WebhookReceiver::answer(status, QByteArray("Location: ") + target + "\r\n");
        }
        QTest::newRow("refresh") << WebhookReceiver::answer(404, "Refresh: 0; url=https://10.0.0.5/\r\n");
        QTest::newRow("alternative") << WebhookReceiver::answer(404, "Alt-Svc: h2=\"10.0.0.5:443\"; ma=1\r\n");
        QTest::newRow("linked") << WebhookReceiver::answer(404, "Link: <https://10.0.0.5/>; rel=preload\r\n");
        QTest::newRow("proxied") << WebhookReceiver::answer(305, "Location: https://10.0.0.5/\r\n");
    }
    void redirectsAreNotFollowed()
    {
        QFETCH(QByteArray, answer);
        for (const char *method : {"HEAD", "GET", "OPTIONS"})
            m_honest->setAnswer(method, answer);
        const ProbeReport report = probe(u"https://hook.example.test/"_s);
        QVERIFY2(!report.accepted && report.permanent, qPrintable(report.verdict));
        QCOMPARE(begun(), QStringList{honestTarget});
        QCOMPARE(m_honest->requests().size(), 3);
        for (const ReceivedRequest &request : m_honest->requests())
            QCOMPARE(request.target, "/");
    }

    /// From the signup to the evidence, by the real program as in production.
    void aClubWithSuchAWebhookFailsAndSaysWhy()
    {
        const QTemporaryDir directory;
        QVERIFY(trustOnlyTheTestsAuthority(directory.filePath(u"authorities"_s)));
        const DataLook look(directory.filePath(u"data"_s));
        ServeProcess server(directory.filePath(u"data"_s),
            {u"--set"_s, u"server.environment=production"_s, u"--set"_s, u"mail.outbox_in_production=true"_s,
                u"--set"_s, u"provision.webhook_allowed_hosts=*.example.test"_s, u"--set"_s,
                u"signup.rate_per_minute=0"_s});
        QVERIFY2(server.startAndWait(), server.log().constData());
        SignupCrowd honest(server, {.prefix = u"honest"_s, .webhookUrl = u"https://hook.example.test/hook"_s});
        SignupCrowd inner(server, {.prefix = u"inner"_s, .webhookUrl = u"https://one-of-two.example.test/hook"_s});
        SignupCrowd turning(server, {.prefix = u"turning"_s, .webhookUrl = u"https://program.example.test/hook"_s});
        for (SignupCrowd *crowd : {&honest, &inner, &turning})
            crowd->add(1);
        QTRY_VERIFY_WITH_TIMEOUT(honest.isDone() && inner.isDone() && turning.isDone(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(look.count("SELECT count(*) FROM provision_runs WHERE finished_at>0"), 3, patienceMs);

        QCOMPARE(look.count("SELECT count(*) FROM tenants WHERE slug='honest-0' AND provision_state='complete'"), 1);
        QCOMPARE(look.count("SELECT count(*) FROM tenants WHERE slug='inner-0' AND provision_state='failed' "
                            "AND provision_reason LIKE '%one-of-two.example.test resolves to 10.0.0.5, a private "
                            "address%'"),
            1);
        QCOMPARE(look.count("SELECT count(*) FROM tenants WHERE slug='turning-0' AND provision_state='failed' "
                            "AND provision_reason LIKE '%program.example.test resolves to 127.0.0.1, a loopback "
                            "address%'"),
            1);
        QCOMPARE(look.count("SELECT count(*) FROM provision_attempts JOIN tenants ON id=tenant_id "
                            "WHERE slug IN ('inner-0', 'turning-0') AND evidence LIKE '%refused: %resolves to%'"),
            2);
        QStringList seen = begun();
        seen.removeAll(u"127.0.0.1:%1"_s.arg(server.port()));
        QCOMPARE(listed(seen), honestTarget);
        server.terminate();
        QCOMPARE(server.waitForExit(), 0);
    }
};

// Namespaces are taken before there is a second thread.
int main(int argc, char *argv[])
{
    ownNetwork = takeOwnNetwork();
    QCoreApplication application(argc, argv);
    SsrfTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ssrf_test.moc"
