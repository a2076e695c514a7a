// SPDX-License-Identifier: GPL-3.0-only
#include "ui/audit/audit_page.h"

#include "tests/ui/fake_audit_trail.h"
#include "ui/audit/audit_export.h"
#include "ui/audit/audit_model.h"
#include "ui/audit/audit_words.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;
using namespace touchline::audit;
using namespace Qt::StringLiterals;
using touchline::testsupport::FakeAuditTrail;

namespace {
constexpr qint64 nowMs = 1'764'400'000'000;

void fill(FakeAuditTrail &trail, int count, const QString &action = u"club.retry"_s)
{
    for (int i = 0; i < count; ++i) {
        trail.record({.atMs = nowMs + i,
            .who = {u"kim"_s, u"console"_s},
            .action = action,
            .tenantId = u"id-%1"_s.arg(i),
            .slug = u"club-%1"_s.arg(i),
            .reason = u"stuck"_s});
    }
}

template <class T>
T *child(QWidget &page, const QString &name)
{
    return page.findChild<T *>(name);
}

QString textOf(QWidget &page, const QString &name)
{
    return child<QLabel>(page, name)->text();
}
} // namespace

class AuditPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongTrailIsReadPageByPage()
    {
        FakeAuditTrail trail;
        fill(trail, 450);
        // Without a tester, which would fetch more by itself.
        AuditModel model(trail);
        QTRY_COMPARE(model.rowCount(), 200);
        QCOMPARE(model.record(0).slug, u"club-449"_s);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 400);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 450);
        QCOMPARE(model.record(449).slug, u"club-0"_s);
        QVERIFY(!model.canFetchMore({}));
    }

    void newRecordsComeOnTopAndTheRestStays()
    {
        FakeAuditTrail trail;
        fill(trail, 3);
        AuditModel model(trail);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model.rowCount(), 3);
        const QPersistentModelIndex newest = model.index(0, 0);
        fill(trail, 2);
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(newest.row(), 2);
        QCOMPARE(model.record(0).id, qint64(5));
    }

    void recordsWrittenWhileOneReadsAreNotLost()
    {
        FakeAuditTrail trail;
        fill(trail, 2);
        trail.replies.hold();
        AuditModel model(trail);
        fill(trail, 1);
        trail.replies.release();
        QTRY_COMPARE(model.rowCount(), 3);
    }

    void aFilterNarrowsAlsoWhatComesLater()
    {
        FakeAuditTrail trail;
        fill(trail, 2);
        fill(trail, 1, u"keys.rotate"_s);
        AuditModel model(trail);
        model.setFilter({.action = u"keys.rotate"_s});
        QTRY_COMPARE(model.rowCount(), 1);
        fill(trail, 3);
        fill(trail, 1, u"keys.rotate"_s);
        QTRY_COMPARE(model.rowCount(), 2);
    }

    void theFieldsMakeTheFilter()
    {
        FakeAuditTrail trail;
        testsupport::fillWithDemoData(trail, nowMs);
        AuditPage page(trail);
        page.show();
        auto *table = child<QTableView>(page, u"auditTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 100);
        auto *who = child<QComboBox>(page, u"auditOperator"_s);
        QTRY_VERIFY(who->findText(u"night desk"_s) > 0);
        who->setCurrentText(u"night desk"_s);
        QTRY_VERIFY(table->model()->rowCount() < 100);
        child<QLineEdit>(page, u"auditSearch"_s)->setText(u"outage"_s);
        QTRY_COMPARE(table->model()->rowCount(), 18);
        QCOMPARE(table->model()->index(0, AuditModel::WhyColumn).data().toString(), u"Make.com outage"_s);
        child<QAbstractButton>(page, u"auditClear"_s)->click();
        QTRY_VERIFY(table->model()->rowCount() > 100);
    }

    void aRecordIsShownInFullAndLeadsToItsClub()
    {
        FakeAuditTrail trail;
        fill(trail, 2);
        AuditPage page(trail);
        page.show();
        auto *table = child<QTableView>(page, u"auditTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(0);
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts.append(label->text().remove(u' '));
        QVERIFY(texts.contains(trail.records.at(1).hash));
        QVERIFY(texts.contains(trail.records.at(0).hash));
        QSignalSpy opened(&page, &AuditPage::openClub);
        child<QAbstractButton>(page, u"openClub"_s)->click();
        QCOMPARE(opened.value(0).value(0).toString(), u"id-1"_s);
        child<QAbstractButton>(page, u"onlyClub"_s)->click();
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void verifyingSaysPlainlyWhatIsWrong()
    {
        FakeAuditTrail trail;
        fill(trail, 9);
        AuditPage page(trail);
        page.show();
        trail.state = {40, std::nullopt};
        child<QAbstractButton>(page, u"auditVerify"_s)->click();
        QTRY_VERIFY(child<QAbstractButton>(page, u"stopVerify"_s)->isVisible());
        domain::AuditVerdict verdict{.records = 9, .newestHash = u"ab12"_s};
        verdict.faults = {{domain::AuditFault::Kind::Altered, 3}, {domain::AuditFault::Kind::Removed, 8, 5}};
        verdict.missing = {{u"nightly-2026-11-28.touchline"_s, nowMs, u"cd34"_s}};
        trail.state = {100, verdict};
        QTRY_VERIFY(textOf(page, u"findings"_s).contains(u"Record 3 was altered"_s));
        QVERIFY(textOf(page, u"findings"_s).contains(u"between 5 and 8"_s));
        QVERIFY(textOf(page, u"findings"_s).contains(u"nightly-2026-11-28.touchline"_s));
        QVERIFY(child<widgets::Notice>(page, u"verdict"_s)->text().contains(u"broken"_s));

        trail.state = {100, domain::AuditVerdict{.records = 9, .newestHash = u"ab12"_s, .anchorsFound = 2}};
        child<QLineEdit>(page, u"expectedHash"_s)->setText(u" ab12 "_s);
        child<QAbstractButton>(page, u"compareHash"_s)->click();
        QTRY_VERIFY(child<widgets::Notice>(page, u"verdict"_s)->text().contains(u"whole"_s));
        QVERIFY(!child<QLabel>(page, u"findings"_s)->isVisible());
        QCOMPARE(trail.replies.calls.filter(u"beginVerification"_s).last(), u"beginVerification ab12"_s);
    }

    void verifyingCanBeStopped()
    {
        FakeAuditTrail trail;
        fill(trail, 1);
        AuditPage page(trail);
        page.show();
        trail.state = {10, std::nullopt};
        child<QAbstractButton>(page, u"auditVerify"_s)->click();
        QTRY_VERIFY(trail.replies.callCount(u"verification"_s) > 0);
        child<QAbstractButton>(page, u"stopVerify"_s)->click();
        trail.replies.fail(u"verification"_s, {domain::ErrorCode::StorageUnavailable, u"given up"_s});
        QTRY_VERIFY(child<widgets::Notice>(page, u"verdict"_s)->text().contains(u"Stopped"_s));
        QCOMPARE(trail.replies.callCount(u"giveUpVerification"_s), 1);
        QVERIFY(child<QAbstractButton>(page, u"auditVerify"_s)->isEnabled());
    }

    void theExportHasEveryRecordOldestFirst()
    {
        FakeAuditTrail trail;
        fill(trail, AuditExport::pageSize + 5);
        const QTemporaryDir folder;
        for (const QString &name : {u"trail.ndjson"_s, u"trail.csv"_s}) {
            AuditExport run(trail, {}, folder.filePath(name));
            QSignalSpy finished(&run, &AuditExport::finished);
            run.start();
            QTRY_COMPARE(finished.size(), 1);
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArrayList lines = file.readAll().trimmed().split('\n');
            const qsizetype head = name.endsWith(u"csv"_s) ? 1 : 0;
            QCOMPARE(lines.size(), AuditExport::pageSize + 5 + head);
            QVERIFY(lines.at(head).contains("club-0"));
            QVERIFY(lines.last().contains("club-2004"));
        }
    }

    void aStoppedExportLeavesNoFile()
    {
        FakeAuditTrail trail;
        fill(trail, 3);
        const QTemporaryDir folder;
        AuditExport run(trail, {}, folder.filePath(u"trail.csv"_s));
        QSignalSpy cancelled(&run, &AuditExport::cancelled);
        trail.replies.hold();
        run.start();
        run.cancel();
        trail.replies.release();
        QCOMPARE(cancelled.size(), 1);
        QCoreApplication::processEvents();
        QVERIFY(!QFile::exists(folder.filePath(u"trail.csv"_s)));
    }

    void whatSomebodyTypedIsNoFormula()
    {
        const QByteArray line = domain::auditCsvLine(
            {.id = 1, .who = {u"=cmd()"_s, u"cli"_s}, .action = u"club.retry"_s, .reason = u"a \"b\", c"_s});
        QVERIFY(line.contains(",'=cmd(),"));
        QVERIFY(line.contains("\"a \"\"b\"\", c\""));
    }

    void everyActionHasWords()
    {
        for (const QString &action : {u"signups.off"_s, u"club.erase"_s, u"backup.prove"_s, u"settings.change"_s})
            QVERIFY2(actionText(action) != action, qPrintable(action));
        QCOMPARE(actionText(u"something.else"_s), u"something.else"_s);
    }

    void anEmptyTrailAndOneThatCannotBeReadSaySo()
    {
        FakeAuditTrail trail;
        AuditPage page(trail);
        page.show();
        const auto says = [&page](const QString &text) {
            for (const QLabel *label : page.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(u"Nobody has changed anything yet"_s));
        trail.replies.fail(u"page"_s, {domain::ErrorCode::StorageUnavailable, {}});
        page.refresh();
        QTRY_VERIFY(says(u"could not be read"_s));
    }
};

QTEST_MAIN(AuditPageTest)
#include "audit_page_test.moc"
