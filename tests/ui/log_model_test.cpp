// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"
#include "ui/logs/log_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using domain::LogFeature;
using domain::LogLevel;
using logs::LogModel;

namespace {
domain::LogRecord record(qint64 id, LogLevel level = LogLevel::Info, const QString &tenant = {})
{
    domain::LogRecord result{id, 1'790'000'000'000 + id, level, LogFeature::Provision, u"message %1"_s.arg(id)};
    if (!tenant.isEmpty())
        result.fields.insert(u"tenantId"_s, tenant);
    return result;
}

QList<domain::LogRecord> range(qint64 first, qint64 last)
{
    QList<domain::LogRecord> result;
    for (qint64 id = first; id <= last; ++id)
        result << record(id);
    return result;
}

QList<qint64> idsOf(const LogModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.record(row).id;
    return ids;
}

bool isGapless(const LogModel &model)
{
    for (int row = 1; row < model.rowCount(); ++row) {
        if (model.record(row).id != model.record(row - 1).id + 1)
            return false;
    }
    return true;
}
} // namespace

class LogModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestStandsLast();
    void liveRecordsAreAppendedInOneGo();
    void recordsArrivingDuringTheFirstPageAreNotDoubled();
    void olderPagesGoInFront();
    void memoryStaysBoundedAtTheLiveEnd();
    void readingFarBackLetsTheEndGoAndComesBackToIt();
    void heldRecordsAreCountedAndShownLater();
    void aLongHoldStartsOverInsteadOfLeavingAGap();
    void theFilterGoesToTheCoreAndToLiveRecords();
    void repliesToAnOlderFilterAreIgnored();
    void failureIsToldAndRecovers();
    void droppedRecordsAreCounted();
};

void LogModelTest::newestStandsLast()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 30);
    LogModel model(fake);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 30);
    QCOMPARE(model.record(0).id, 1);
    QCOMPARE(model.record(29).id, 30);
    QCOMPARE(model.index(29, LogModel::MessageColumn).data().toString(), u"message 30"_s);
    QVERIFY(!model.canLoadOlder());
}

void LogModelTest::liveRecordsAreAppendedInOneGo()
{
    testsupport::FakeConsole fake;
    LogModel model(fake);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.condition(), LogModel::Condition::Ready);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int burst = 0; burst < 10; ++burst)
        fake.announce(range(burst * 1000 + 1, burst * 1000 + 1000));
    QTRY_COMPARE(model.rowCount(), 10'000);
    QCOMPARE(inserted.size(), 1);
    QVERIFY(isGapless(model));
}

void LogModelTest::recordsArrivingDuringTheFirstPageAreNotDoubled()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 5);
    fake.hold();
    LogModel model(fake);
    Q_EMIT fake.logRecords(range(4, 7), 0);
    fake.release();
    QTRY_COMPARE(model.rowCount(), 7);
    QVERIFY(isGapless(model));
}

void LogModelTest::olderPagesGoInFront()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 1200);
    LogModel model(fake);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 500);
    QCOMPARE(model.record(0).id, 701);
    QVERIFY(model.canLoadOlder());
    model.loadOlder();
    model.loadOlder(); // one at a time
    QTRY_COMPARE(model.rowCount(), 1000);
    QCOMPARE(fake.callCount(u"logs"_s), 2);
    model.loadOlder();
    QTRY_COMPARE(model.rowCount(), 1200);
    QVERIFY(isGapless(model));
    QVERIFY(!model.canLoadOlder());
}

void LogModelTest::memoryStaysBoundedAtTheLiveEnd()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 80);
    LogModel model(fake, nullptr, 100);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 80);
    fake.announce(range(81, 150));
    QTRY_COMPARE(model.record(model.rowCount() - 1).id, 150);
    QCOMPARE(model.rowCount(), 100);
    QVERIFY(isGapless(model));
    QVERIFY(model.canLoadOlder());
    fake.announce(range(151, 400)); // more at once than fits
    QTRY_COMPARE(model.record(model.rowCount() - 1).id, 400);
    QCOMPARE(model.rowCount(), 100);
    QVERIFY(isGapless(model));
}

void LogModelTest::readingFarBackLetsTheEndGoAndComesBackToIt()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 300);
    LogModel model(fake, nullptr, 100);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 100);
    model.setHeld(true);
    model.loadOlder();
    QTRY_VERIFY(model.record(0).id < 201);
    QCOMPARE(model.rowCount(), 100);
    QVERIFY(isGapless(model));
    fake.announce(range(301, 303));
    QCOMPARE(model.heldBack(), 3);
    model.setHeld(false);
    QTRY_COMPARE(model.record(model.rowCount() - 1).id, 303);
    QVERIFY(isGapless(model));
}

void LogModelTest::heldRecordsAreCountedAndShownLater()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 10);
    LogModel model(fake);
    QTRY_COMPARE(model.rowCount(), 10);
    model.setHeld(true);
    fake.announce(range(11, 14));
    QTRY_COMPARE(model.heldBack(), 4);
    QCOMPARE(model.rowCount(), 10);
    model.setHeld(false);
    QCOMPARE(model.rowCount(), 14);
    QCOMPARE(model.heldBack(), 0);
    QVERIFY(isGapless(model));
}

void LogModelTest::aLongHoldStartsOverInsteadOfLeavingAGap()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 50);
    LogModel model(fake, nullptr, 100);
    QTRY_COMPARE(model.rowCount(), 50);
    model.setHeld(true);
    fake.announce(range(51, 300));
    QCOMPARE(model.heldBack(), 250);
    model.setHeld(false);
    QTRY_COMPARE(model.record(model.rowCount() - 1).id, 300);
    QVERIFY(isGapless(model));
}

void LogModelTest::theFilterGoesToTheCoreAndToLiveRecords()
{
    testsupport::FakeConsole fake;
    fake.records = {record(1), record(2, LogLevel::Error, u"a"_s), record(3, LogLevel::Error, u"b"_s)};
    LogModel model(fake);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 3);
    logs::LogFilter filter;
    filter.atLeast = LogLevel::Warn;
    filter.tenantId = u"a"_s;
    model.setFilter(filter);
    QTRY_COMPARE(idsOf(model), QList<qint64>({2}));
    fake.announce(
        {record(4, LogLevel::Info, u"a"_s), record(5, LogLevel::Warn, u"a"_s), record(6, LogLevel::Error, u"b"_s)});
    QTRY_COMPARE(idsOf(model), QList<qint64>({2, 5}));
}

void LogModelTest::repliesToAnOlderFilterAreIgnored()
{
    testsupport::FakeConsole fake;
    fake.records = {record(1), record(2, LogLevel::Error)};
    fake.hold();
    LogModel model(fake);
    logs::LogFilter filter;
    filter.atLeast = LogLevel::Error;
    model.setFilter(filter);
    fake.release();
    QTRY_COMPARE(model.condition(), LogModel::Condition::Ready);
    QCoreApplication::processEvents();
    QCOMPARE(idsOf(model), QList<qint64>({2}));
}

void LogModelTest::failureIsToldAndRecovers()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 3);
    fake.fail(u"logs"_s, {domain::ErrorCode::StorageUnavailable, {}});
    LogModel model(fake);
    QTRY_COMPARE(model.condition(), LogModel::Condition::Failed);
    QCOMPARE(model.failure().code, domain::ErrorCode::StorageUnavailable);
    fake.succeed(u"logs"_s);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 3);
}

void LogModelTest::droppedRecordsAreCounted()
{
    testsupport::FakeConsole fake;
    LogModel model(fake);
    QTRY_COMPARE(model.condition(), LogModel::Condition::Ready);
    fake.announce(range(1, 2), 700);
    fake.announce(range(3, 4), 50);
    QCOMPARE(model.notShown(), 750);
    model.reload();
    QCOMPARE(model.notShown(), 0);
}

QTEST_GUILESS_MAIN(LogModelTest)
#include "log_model_test.moc"
