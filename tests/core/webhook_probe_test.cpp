// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/webhook_probe.h"

#include "tests/support/fixed_resolver.h"
#include "tests/support/webhook_receiver.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace touchline::domain;
using namespace touchline::outbound;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WebhookProbeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<WebhookReceiver>();
        auto resolver = std::make_unique<FixedResolver>();
        m_resolver = resolver.get();
        const WebhookPolicy policy{.allowedHosts = {u"*.example.test"_s, u"127.0.0.1"_s}, .allowPrivate = true};
        m_client = std::make_unique<GuardedClient>(policy, m_clock, std::move(resolver));
        m_resolver->set(u"hook.example.test"_s, {u"127.0.0.1"_s});
    }
    void cleanup()
    {
        m_client.reset();
        m_receiver.reset();
        QCoreApplication::processEvents();
    }
    void cascades_data()
    {
        QTest::addColumn<QList<int>>("statuses"); // HEAD, GET, OPTIONS; 0 hangs, -1 closes
        QTest::addColumn<bool>("strict");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("asked");
        const auto row = [](const char *name, QList<int> statuses, bool strict, const QString &outcome, int asked) {
            QTest::newRow(name) << statuses << strict << outcome << asked;
        };
        row("head answers", {200, 500, 500}, true, u"accepted"_s, 1);
        row("head answers 204", {204, 500, 500}, false, u"accepted"_s, 1);
        row("405 then 200", {405, 200, 500}, true, u"accepted"_s, 2);
        row("405 then 200, not strict", {405, 200, 500}, false, u"accepted"_s, 2);
        row("options at last", {405, 404, 204}, true, u"accepted"_s, 3);
        row("hangs on head", {0, 200, 500}, true, u"accepted"_s, 2);
        row("closes on head", {-1, 200, 500}, true, u"accepted"_s, 2);
        row("404 thrice", {404, 404, 404}, true, u"permanent"_s, 3);
        row("404 thrice, not strict", {404, 404, 404}, false, u"restricted"_s, 3);
        row("401", {401, 401, 401}, false, u"restricted"_s, 3);
        row("403", {403, 403, 403}, false, u"restricted"_s, 3);
        row("410, not strict", {410, 410, 410}, false, u"permanent"_s, 3);
        row("400 then 405, not strict", {400, 405, 400}, false, u"restricted"_s, 3);
        row("server error", {500, 502, 503}, true, u"transient"_s, 3);
        row("server error, not strict", {500, 502, 503}, false, u"transient"_s, 3);
        row("one server error", {405, 500, 405}, true, u"transient"_s, 3);
        row("request timeout", {408, 408, 408}, true, u"transient"_s, 3);
        row("asked to wait", {429, 200, 200}, true, u"transient"_s, 1);
        row("redirect", {301, 301, 301}, false, u"permanent"_s, 3);
        row("always hangs", {0, 0, 0}, false, u"transient"_s, 3);
    }
    void cascades()
    {
        QFETCH(QList<int>, statuses);
        QFETCH(bool, strict);
        QFETCH(QString, outcome);
        QFETCH(int, asked);
        const QByteArrayList methods{"HEAD", "GET", "OPTIONS"};
        for (qsizetype i = 0; i < 3; ++i) {
            if (statuses[i] == 0)
                m_receiver->hangOn(methods[i]);
            else if (statuses[i] < 0)
                m_receiver->closeOn(methods[i]);
            else
                m_receiver->setStatus(methods[i], statuses[i]);
        }
        const bool hangs = statuses.contains(0);
        const ProbeReport report = probe(m_receiver->url(), strict, hangs ? 700ms : 10s);
        QCOMPARE(report.accepted, outcome == u"accepted" || outcome == u"restricted");
        QCOMPARE(report.permanent, outcome == u"permanent");
        QCOMPARE(report.verdict.contains(u"exists but restricted"_s), outcome == u"restricted");
        QCOMPARE(m_receiver->methods(), methods.first(asked));
        QCOMPARE(report.evidence.size(), asked + 1);
    }
    void keepsEvidenceForPeopleAndPrograms()
    {
        m_receiver->setStatus("HEAD", 405);
        const ProbeReport report = probe(named(), true);
        QVERIFY(report.accepted);
        QCOMPARE(report.evidenceLines.size(), 3);
        QCOMPARE(report.evidenceLines[0], u"hook.example.test → 127.0.0.1 · allowed"_s);
        QVERIFY(QRegularExpression(u"^HEAD 405 · \\d+ ms$"_s).match(report.evidenceLines[1]).hasMatch());
        QVERIFY(QRegularExpression(u"^GET 200 · \\d+ ms$"_s).match(report.evidenceLines[2]).hasMatch());
        QCOMPARE(report.evidence[0][u"host"_s].toString(), u"hook.example.test"_s);
        QCOMPARE(report.evidence[1][u"method"_s].toString(), u"HEAD"_s);
        QCOMPARE(report.evidence[1][u"status"_s].toInt(), 405);
        QCOMPARE(report.evidence[2][u"status"_s].toInt(), 200);
        QCOMPARE(report.evidence[2][u"addresses"_s].toArray(), QJsonArray{u"127.0.0.1"_s});
    }
    void honoursRetryAfter()
    {
        m_receiver->setAnswer("HEAD", WebhookReceiver::answer(429, "Retry-After: 90\r\n"));
        const ProbeReport report = probe(m_receiver->url(), false);
        QVERIFY(!report.accepted && !report.permanent);
        QCOMPARE(report.retryAfter.value(), 90s);
    }
    void refusalsAreFinalAndSayWhy()
    {
        m_resolver->set(u"hook.example.test"_s, {u"169.254.169.254"_s});
        const ProbeReport report = probe(named(), false);
        QVERIFY(!report.accepted && report.permanent);
        QCOMPARE(report.evidenceLines,
            QStringList{
                u"hook.example.test → 169.254.169.254 · refused: hook.example.test resolves to 169.254.169.254, "
                "a link-local address"_s});
        const ProbeReport elsewhere = probe(u"https://elsewhere.test/"_s, false);
        QVERIFY(!elsewhere.accepted && elsewhere.permanent);
        QVERIFY2(elsewhere.verdict.contains(u"elsewhere.test is not allowed"_s), qPrintable(elsewhere.verdict));
        QCOMPARE(m_receiver->connections(), 0);
    }
    void failedLookupsAndConnectionsAreTriedAgainLater()
    {
        const ProbeReport unknown = probe(u"http://unknown.example.test/"_s, true);
        QVERIFY(!unknown.accepted && !unknown.permanent);
        QCOMPARE(unknown.evidenceLines.size(), 1);
        WebhookReceiver gone;
        const QString url = gone.url();
        gone.close();
        const ProbeReport refused = probe(url, true);
        QVERIFY(!refused.accepted && !refused.permanent);
    }
    void redirectsAreExplainedAndNothingShowsThePath()
    {
        for (const char *method : {"HEAD", "GET", "OPTIONS"})
            m_receiver->setAnswer(
                method, WebhookReceiver::answer(308, "Location: https://new.example.test/secret-path\r\n"));
        const ProbeReport report = probe(m_receiver->url(u"/secret-path"_s), false);
        QVERIFY(report.permanent);
        QVERIFY2(report.verdict.contains(u"redirects to new.example.test"_s), qPrintable(report.verdict));
        const QString all = report.verdict + report.evidenceLines.join(u'\n')
            + QString::fromUtf8(QJsonDocument(report.evidence).toJson());
        QVERIFY(!all.contains(u"secret-path"_s));
    }
    void dryRunAsksNobody()
    {
        const WebhookProbe prober(*m_client, true, 1s);
        const ProbeReport allowed = prober.dryRun(named());
        QVERIFY(allowed.accepted);
        QCOMPARE(allowed.evidenceLines, QStringList{u"hook.example.test · allowed · not contacted (dry run)"_s});
        const ProbeReport refused = prober.dryRun(u"https://elsewhere.test/"_s);
        QVERIFY(!refused.accepted && refused.permanent);
        QCOMPARE(m_resolver->asked(), QStringList());
        QCOMPARE(m_receiver->connections(), 0);
    }
    void destroyingTheClientEndsTheProbe()
    {
        m_receiver->hangOn("HEAD");
        QCoro::Task<ProbeReport> task = WebhookProbe(*m_client, true, 60s).probe(m_receiver->url());
        QTRY_COMPARE(m_receiver->requests().size(), 1);
        m_client.reset();
        const ProbeReport report = QCoro::waitFor(task);
        QVERIFY(!report.accepted && !report.permanent);
        QCOMPARE(m_receiver->requests().size(), 1);
    }

private:
    ProbeReport probe(const QString &url, bool strict, std::chrono::milliseconds timeout = 10s)
    {
        auto task = WebhookProbe(*m_client, strict, timeout).probe(url);
        return QCoro::waitFor(task);
    }
    QString named() const { return u"http://hook.example.test:%1/hook"_s.arg(m_receiver->port()); }

    SystemClock m_clock;
    std::unique_ptr<WebhookReceiver> m_receiver;
    FixedResolver *m_resolver = nullptr; // owned by the client
    std::unique_ptr<GuardedClient> m_client;
};

QTEST_GUILESS_MAIN(WebhookProbeTest)
#include "webhook_probe_test.moc"
