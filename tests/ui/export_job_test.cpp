// SPDX-License-Identifier: GPL-3.0-only
#include "ui/exports/export_job.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace touchline;
using exports::ExportJob;

namespace {

/// A file whose closing waits until it is told to go on.
class SlowSink final : public exports::ExportSink
{
public:
    domain::Result<bool> close() override
    {
        closing.release();
        goOn.acquire();
        return !(heedsStop && stopped);
    }

    QSemaphore closing{};
    QSemaphore goOn{};
    bool heedsStop = true;
};

/// One page with three rows.
class OnePage final : public ExportJob
{
public:
    explicit OnePage(std::shared_ptr<SlowSink> sink)
        : ExportJob(std::move(sink), nullptr)
    { }

protected:
    void nextPage() override
    {
        write([]() -> domain::Result<void> { return {}; }, 3, true);
    }
};

struct Run
{
    std::shared_ptr<SlowSink> sink = std::make_shared<SlowSink>();
    OnePage job{sink};
    QSignalSpy finished{&job, &ExportJob::finished};
    QSignalSpy cancelled{&job, &ExportJob::cancelled};

    void startUntilItCloses()
    {
        job.start();
        QVERIFY(QTest::qWaitFor([this] { return sink->closing.tryAcquire(); }));
    }
};
} // namespace

class ExportJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stoppedWhileItClosesLeavesNoFileAndSaysSo()
    {
        Run run;
        run.startUntilItCloses();
        run.job.cancel();
        QCOMPARE(run.cancelled.size(), 0);
        run.sink->goOn.release();
        QTRY_COMPARE(run.cancelled.size(), 1);
        QCOMPARE(run.finished.size(), 0);
    }

    void stoppedTooLateSaysThatTheFileIsThere()
    {
        Run run;
        run.sink->heedsStop = false;
        run.startUntilItCloses();
        run.job.cancel();
        run.sink->goOn.release();
        QTRY_COMPARE(run.finished.size(), 1);
        QCOMPARE(run.finished.constFirst().constFirst().toLongLong(), 3);
        QCOMPARE(run.cancelled.size(), 0);
        run.job.cancel();
        QCOMPARE(run.cancelled.size(), 0);
    }
};

QTEST_GUILESS_MAIN(ExportJobTest)
#include "export_job_test.moc"
