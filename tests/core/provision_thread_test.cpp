// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/provision_thread.h"

#include "tests/support/core_fixture.h"
#include "tests/support/webhook_receiver.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace touchline::domain;
using namespace touchline::provision;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using touchline::outbound::ProbeReport;

/// The thread's own promises; what it does to clubs is in provisioner_test.
class ProvisionThreadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWebhookIsProbedForTheConsole()
    {
        CoreFixture core;
        WebhookReceiver receiver;
        receiver.setStatus("HEAD", 405);
        const auto thread = start(core);
        const auto report = answer(thread->probeWebhook(receiver.url(), false));
        QVERIFY(report.has_value());
        QVERIFY(report->accepted);
        QVERIFY2(
            report->evidenceLines.join(u'\n').contains(u"HEAD 405"_s), qPrintable(report->evidenceLines.join(u'\n')));
        QCOMPARE(receiver.methods(), (QByteArrayList{"HEAD", "GET"}));
        const auto refused = answer(thread->probeWebhook(u"https://elsewhere.example/hook"_s, false));
        QVERIFY(refused.has_value());
        QVERIFY(!refused->accepted);
    }

    void aDryRunLooksAtTheAddressOnly()
    {
        CoreFixture core;
        WebhookReceiver receiver;
        const auto thread = start(core);
        const auto report = answer(thread->probeWebhook(receiver.url(), true));
        QVERIFY(report.has_value());
        QVERIFY(report->accepted);
        // A real one behind it shows that nothing was merely late.
        QVERIFY(answer(thread->probeWebhook(receiver.url(), false))->accepted);
        QCOMPARE(receiver.requests().size(), 1);
    }

    void aProbeUnderWayIsAnsweredWhenTheThreadStops()
    {
        CoreFixture core;
        WebhookReceiver receiver;
        receiver.hangOn("HEAD");
        const auto thread = start(core);
        const auto open = thread->probeWebhook(receiver.url(), false);
        QSignalSpy received(&receiver, &WebhookReceiver::received);
        QVERIFY(received.wait());
        QVERIFY(!open.isFinished());
        thread->stop(std::chrono::milliseconds(0));
        QVERIFY(open.isFinished());
        QVERIFY(!open.result().has_value() || !open.result()->accepted);
    }

    void aStoppedThreadSaysSo()
    {
        CoreFixture core;
        const auto thread = start(core);
        thread->stop(std::chrono::milliseconds(0));
        const auto late = thread->probeWebhook(u"http://127.0.0.1:1/"_s, false);
        QVERIFY(late.isFinished());
        QCOMPARE(late.result().error().code, ErrorCode::StorageUnavailable);
        thread->stop(std::chrono::milliseconds(0));
    }

private:
    static std::unique_ptr<ProvisionThread> start(CoreFixture &core)
    {
        ProvisionSettings settings;
        settings.webhook = {{u"127.0.0.1"_s}, true};
        settings.installation = u"test"_s;
        auto thread = std::make_unique<ProvisionThread>(ProvisionThread::Needs{core.writer, core.pause, *core.links,
                                                            *core.transport, core.clock, core.log, *core.sealingKey},
            settings, RunAdvance::Observers{});
        thread->start();
        return thread;
    }
    /// The receiver lives on this thread, so its events must be handled meanwhile.
    static Result<ProbeReport> answer(const QFuture<Result<ProbeReport>> &future)
    {
        QFutureWatcher<Result<ProbeReport>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(future);
        if (finished.isEmpty())
            finished.wait(20'000);
        return future.result();
    }
};

QTEST_GUILESS_MAIN(ProvisionThreadTest)
#include "provision_thread_test.moc"
