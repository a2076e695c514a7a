// SPDX-License-Identifier: GPL-3.0-only
#include "core/telemetry/metrics.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <thread>
#include <vector>

using namespace touchline::telemetry;
using namespace Qt::StringLiterals;

class MetricsTest final : public QObject
{
    Q_OBJECT

private:
    static void useEverything(Metrics &metrics)
    {
        metrics.requestServed(u"POST"_s, u"/public/signup/start"_s, 200, 0.004);
        metrics.requestServed(u"GET"_s, u"/c/{slug}"_s, 404, 0.001);
        metrics.requestRefused(u"rate_limit"_s);
        metrics.signup(u"start"_s, u"ok"_s);
        metrics.signup(u"start"_s, u"SLUG_TAKEN"_s);
        metrics.funnelReached(u"branded"_s);
        metrics.setSignupsOn(false);
        metrics.runFinished(u"complete"_s, 1.5);
        metrics.stepFinished(u"validate_webhook"_s, u"done"_s, 0.2);
        metrics.setQueueDepth(3);
        metrics.setInWork(2);
        metrics.batchCommitted(16, 2.0, true);
        metrics.batchCommitted(1, 0, false);
        metrics.setLogRecordsDropped(u"stderr"_s, 7);
    }

    static bool has(const Metrics &metrics, const char *line)
    {
        return metrics.scrape().split('\n').contains(QByteArray(line));
    }

private Q_SLOTS:
    void exposesWhatHappened()
    {
        Metrics metrics;
        useEverything(metrics);
        QVERIFY(has(
            metrics, R"(touchline_http_requests_total{method="POST",route="/public/signup/start",status="2xx"} 1)"));
        QVERIFY(has(metrics, R"(touchline_http_requests_total{method="GET",route="/c/{slug}",status="4xx"} 1)"));
        QVERIFY(has(metrics, R"(touchline_http_request_duration_seconds_count{route="/public/signup/start"} 1)"));
        QVERIFY(has(metrics, R"(touchline_http_refused_total{reason="rate_limit"} 1)"));
        QVERIFY(has(metrics, R"(touchline_signup_requests_total{outcome="SLUG_TAKEN",step="start"} 1)"));
        QVERIFY(has(metrics, R"(touchline_signup_funnel_total{stage="branded"} 1)"));
        QVERIFY(has(metrics, R"(touchline_signup_funnel_total{stage="complete"} 0)"));
        QVERIFY(has(metrics, R"(touchline_provision_runs_total{outcome="complete"} 1)"));
        QVERIFY(has(metrics, R"(touchline_provision_runs_total{outcome="failed"} 0)"));
        QVERIFY(has(metrics, "touchline_provision_queued_runs 3"));
        QVERIFY(has(metrics, "touchline_provision_active_runs 2"));
        QVERIFY(has(metrics, "touchline_signups_enabled 0"));
        QVERIFY(has(metrics, "touchline_store_batch_jobs_sum 16"));
        QVERIFY(has(metrics, "touchline_store_commit_failures_total 1"));
        QVERIFY(has(metrics, R"(touchline_log_records_dropped_total{sink="stderr"} 7)"));
        metrics.setLogRecordsDropped(u"stderr"_s, 9);
        QVERIFY(has(metrics, R"(touchline_log_records_dropped_total{sink="stderr"} 9)"));
    }

    void madeUpMethodsShareOneSeries()
    {
        Metrics metrics;
        for (int i = 0; i < 100; ++i)
            metrics.requestServed(u"X%1"_s.arg(i), u"unmatched"_s, 405, 0);
        QVERIFY(has(metrics, R"(touchline_http_requests_total{method="other",route="unmatched",status="4xx"} 100)"));
        QVERIFY(!metrics.scrape().contains("X42"));
    }

    void knowsTheLatestCommits()
    {
        Metrics metrics;
        QCOMPARE(metrics.commitP95Ms(), 0.0);
        for (int i = 1; i <= 100; ++i)
            metrics.batchCommitted(1, i, true);
        QCOMPARE(metrics.commitP95Ms(), 95.0);
        for (int i = 0; i < 500; ++i)
            metrics.batchCommitted(1, 2.0, true);
        QCOMPARE(metrics.commitP95Ms(), 2.0);
    }

    void countsFromManyThreads()
    {
        Metrics metrics;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&metrics] {
                for (int i = 0; i < 1000; ++i) {
                    metrics.requestServed(u"GET"_s, u"/health"_s, 200, 0.001);
                    metrics.batchCommitted(1, 1.0, true);
                    if (i % 100 == 0)
                        (void)metrics.scrape();
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(has(metrics, R"(touchline_http_requests_total{method="GET",route="/health",status="2xx"} 4000)"));
    }

    void satisfiesPromtool()
    {
        const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
        if (promtool.isEmpty())
            QSKIP("promtool is not installed");
        Metrics metrics;
        useEverything(metrics);
        QProcess check;
        check.setProcessChannelMode(QProcess::MergedChannels);
        check.start(promtool, {u"check"_s, u"metrics"_s});
        QVERIFY(check.waitForStarted());
        check.write(metrics.scrape());
        check.closeWriteChannel();
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.readAll(), QByteArray());
        QCOMPARE(check.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "metrics_test.moc"
