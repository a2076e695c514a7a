// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"
#include "ui/logs/log_export.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using logs::LogExport;

namespace {
void fill(testsupport::FakeConsole &fake, int count)
{
    for (int id = 1; id <= count; ++id)
        fake.records << domain::LogRecord{id, 1'790'000'000'000 + id,
            id % 2 == 0 ? domain::LogLevel::Error : domain::LogLevel::Info, domain::LogFeature::Ops,
            u"record %1"_s.arg(id)};
}
} // namespace

class LogExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordOldestFirst();
    void cancelLeavesNoFile();
    void aFailedPageIsToldAndLeavesNoFile();
    void anUnwritablePlaceIsTold();
};

void LogExportTest::everyRecordOldestFirst()
{
    testsupport::FakeConsole fake;
    fill(fake, 2 * LogExport::pageSize * 2 + 14); // of which every other one matches
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.ndjson"_s);
    logs::LogFilter filter;
    filter.atLeast = domain::LogLevel::Error;
    LogExport job(fake, filter, path);
    const QSignalSpy progressed(&job, &LogExport::progressed);
    QSignalSpy finished(&job, &LogExport::finished);
    job.start();
    QVERIFY(finished.wait());
    const int expected = 2 * LogExport::pageSize + 7;
    QCOMPARE(finished.constFirst().constFirst().toLongLong(), expected);
    QCOMPARE(progressed.size(), 3);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), expected);
    for (int i = 0; i < lines.size(); ++i)
        QCOMPARE(
            QJsonDocument::fromJson(lines.at(i)).object().value(u"msg"_s).toString(), u"record %1"_s.arg(2 * (i + 1)));
}

void LogExportTest::cancelLeavesNoFile()
{
    testsupport::FakeConsole fake;
    fill(fake, 10);
    fake.hold();
    QTemporaryDir folder;
    LogExport job(fake, {}, folder.filePath(u"out.ndjson"_s));
    const QSignalSpy finished(&job, &LogExport::finished);
    const QSignalSpy cancelled(&job, &LogExport::cancelled);
    job.start();
    job.cancel();
    job.cancel();
    fake.release();
    QCoreApplication::processEvents();
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(finished.size(), 0);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void LogExportTest::aFailedPageIsToldAndLeavesNoFile()
{
    testsupport::FakeConsole fake;
    fake.fail(u"logs"_s, {domain::ErrorCode::StorageUnavailable, {}});
    QTemporaryDir folder;
    LogExport job(fake, {}, folder.filePath(u"out.ndjson"_s));
    QSignalSpy failed(&job, &LogExport::failed);
    job.start();
    QVERIFY(failed.wait());
    QVERIFY(!failed.constFirst().constFirst().toString().isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void LogExportTest::anUnwritablePlaceIsTold()
{
    testsupport::FakeConsole fake;
    fill(fake, 3);
    QTemporaryDir folder;
    LogExport job(fake, {}, folder.filePath(u"no/such/folder/out.ndjson"_s));
    QSignalSpy failed(&job, &LogExport::failed);
    job.start();
    QVERIFY(failed.wait());
}

QTEST_GUILESS_MAIN(LogExportTest)
#include "log_export_test.moc"
