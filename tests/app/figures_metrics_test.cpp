// SPDX-License-Identifier: GPL-3.0-only
#include "app/application.h"
#include "core/outbound/api_client.h"
#include "tests/support/webhook_receiver.h"

#include <QCoroTask>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;
using namespace Qt::StringLiterals;
using console::FiguresView;

namespace {
/// The sum of the series whose labels contain `label`.
double metric(const QByteArray &scrape, const QByteArray &name, const QByteArray &label)
{
    double sum = 0;
    for (const QByteArray &line : scrape.split('\n')) {
        if (line.startsWith(name + '{') && line.contains(label))
            sum += line.mid(line.lastIndexOf(' ') + 1).toDouble();
    }
    return sum;
}
} // namespace

/// What the overview shows is what `/metrics` says, and it is still there after a restart.
class FiguresMetricsTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    std::unique_ptr<app::Application> m_application;

    void start()
    {
        m_application.reset();
        app::CommandLine line;
        line.dataDir = m_directory.filePath(u"data"_s);
        line.assignments = {{u"server.listen"_s, u"127.0.0.1:0"_s}, {u"signup.rate_per_minute"_s, u"0"_s},
            {u"provision.webhook_allow_private"_s, u"true"_s}, {u"provision.webhook_allowed_hosts"_s, u"127.0.0.1"_s}};
        line.logLevel = domain::LogLevel::Error;
        const auto workplace = app::openWorkplace(line);
        QVERIFY(workplace.has_value());
        auto started = app::Application::start(*workplace);
        QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
        m_application = *std::move(started);
    }
    outbound::ApiAnswer call(const outbound::ApiCall &order)
    {
        const domain::SystemClock clock;
        const outbound::ApiClient client(QUrl(m_application->url()), clock);
        return QCoro::waitFor(client.call(order));
    }
    void signUp(const QString &slug, bool finish)
    {
        const auto started = call({.method = "POST",
            .path = u"/public/signup/start"_s,
            .body = QJsonObject{{u"clubName"_s, slug}, {u"clubSlug"_s, slug}, {u"email"_s, slug + u"@example.org"_s},
                {u"plan"_s, u"pro"_s}}});
        QVERIFY2(started.isSuccess(), started.body.constData());
        if (!finish)
            return;
        const auto confirmed = call({.method = "POST",
            .path = u"/public/signup/pro/confirm"_s,
            .bearer = started.json.value("jwt"_L1).toString()});
        QVERIFY2(confirmed.isSuccess(), confirmed.body.constData());
    }
    FiguresView figures()
    {
        const auto reply = m_application->console().figures().figures(console::FigureSpan::Hour);
        [&] { QTRY_VERIFY(reply.isFinished()); }();
        return *reply.result();
    }

private Q_SLOTS:
    void theOverviewAndTheMetricsAgree()
    {
        start();
        for (int i = 0; i < 6; ++i)
            signUp(u"club-%1"_s.arg(i), i < 4);
        QTRY_COMPARE(figures().completions, 4);
        const QByteArray scrape = call({.path = u"/metrics"_s}).body;
        const FiguresView view = figures();
        QCOMPARE(view.signups, 6);
        const auto starts = metric(scrape, "touchline_signup_requests_total", R"(step="start")");
        QCOMPARE(starts, static_cast<double>(view.signups));
        QCOMPARE(metric(scrape, "touchline_provision_runs_total", R"(outcome="complete")"),
            static_cast<double>(view.completions));
        QCOMPARE(metric(scrape, "touchline_provision_runs_total", R"(outcome="failed")"),
            static_cast<double>(view.failures));
        QCOMPARE(view.durations.runs, view.completions);
        QCOMPARE(view.targets.constFirst().figure, 0.0);
        QCOMPARE(view.targets.constFirst().verdict, console::TargetVerdict::Met);
        QCOMPARE(view.funnel.started, 6);
        QCOMPARE(view.funnel.confirmed, 4);
        QVERIFY(view.provisioner.beating);
    }

    void theyAreThereAfterARestart()
    {
        start();
        const FiguresView view = figures();
        QCOMPARE(view.signups, 6);
        QCOMPARE(view.completions, 4);
        QVERIFY(view.durations.p95Ms > 0);
        // What only the program knows has begun anew, and says so.
        QCOMPARE(view.targets.constFirst().verdict, console::TargetVerdict::NoData);
    }

    void aPreflightsClubsAreInNeither()
    {
        start();
        auto &readiness = m_application->console().readiness();
        const testsupport::WebhookReceiver webhook;
        const auto started = readiness.startPreflight(webhook.url()).result();
        QVERIFY(started.has_value());
        QVERIFY(!readiness.startPreflight({}).result()); // one at a time
        const auto view = [&readiness] {
            const auto reply = readiness.preflight();
            return *reply.result();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!view().running, 30'000);
        QStringList names;
        for (const console::PreflightLine &line : view().lines)
            names.append(line.name);
        QCOMPARE(names.constFirst(), u"server"_s);
        QCOMPARE(names.constLast(), u"clean-up"_s);
        for (const console::PreflightLine &line : view().lines)
            QVERIFY2(line.passed, qPrintable(line.name + u": "_s + line.detail));
        QVERIFY(view().passed);
        const QByteArray scrape = call({.path = u"/metrics"_s}).body;
        QCOMPARE(metric(scrape, "touchline_provision_runs_total", "outcome="), 0.0);
        QCOMPARE(figures().signups, 6);
        QCOMPARE(figures().completions, 4);

        // It is kept, also for the next run of the program.
        start();
        const auto reply = m_application->console().readiness().preflight();
        QTRY_VERIFY(reply.isFinished());
        QCOMPARE(reply.result()->by, app::operatorName());
        QVERIFY(reply.result()->lines.size() >= 6);
    }

    void aPreflightUnderWayDoesNotHoldTheProgramUp()
    {
        start();
        QVERIFY(m_application->console().readiness().startPreflight({}).result());
        const auto begun = [this] {
            const auto reply = m_application->console().readiness().preflight();
            return !reply.result()->lines.isEmpty();
        };
        QTRY_VERIFY(begun());
        m_application->stop();
        start();
        QCOMPARE(figures().signups, 6);
    }
};

QTEST_GUILESS_MAIN(FiguresMetricsTest)
#include "figures_metrics_test.moc"
