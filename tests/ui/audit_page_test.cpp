// SPDX-License-Identifier: GPL-3.0-only
#include "ui/audit/audit_page.h"

#include "tests/ui/fake_audit_trail.h"
#include "ui/audit/audit_export.h"
#include "ui/audit/audit_model.h"
#include "ui/audit/audit_words.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
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
/// What a pattern finds in sources of the core; `under` names files or folders there.
QStringList literals(const QString &pattern, const QStringList &under)
{
    const QDir core(qEnvironmentVariable("TOUCHLINE_SOURCES", QCoreApplication::applicationDirPath() + u"/../../.."_s)
        + u"/core"_s);
    const QRegularExpression expression(pattern);
    QStringList found;
    QStringList files;
    for (const QString &place : under) {
        if (QFileInfo(core.filePath(place)).isFile())
            files.append(core.filePath(place));
        QDirIterator folder(core.filePath(place), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (folder.hasNext())
            files.append(folder.next());
    }
    for (const QString &path : std::as_const(files)) {
        // What can be ordered from the command line is named there.
        if (path.endsWith(u"commands.cpp"_s))
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = expression.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            found.append(matches.next().captured(1));
    }
    found.removeDuplicates();
    return found;
}

/// Every action an audit record of the core can have: where operators' commands and the core's own are carried out,
/// nothing else looks like `club.retry`, but for files.
QStringList recordedActions()
{
    QStringList names = literals(u"u\"([a-z]+\\.[a-z_]+)\"_s"_s,
        {u"operations"_s, u"signup"_s, u"scheduler"_s, u"access"_s, u"owner"_s, u"provision"_s, u"switches"_s});
    names.removeIf([](const QString &name) {
        return name.endsWith(u".key"_s) || name.endsWith(u".json"_s) || name.endsWith(u".db"_s);
    });
    return names;
}
} // namespace

class AuditPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"touchline-audit-page-test"_s);
    }
    void init() { QSettings().clear(); }

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

    void everyActionOfTheCoreHasWords()
    {
        const QStringList actions = recordedActions();
        // The sources are there and are read.
        for (const QString &known : {u"signups.off"_s, u"clubs.cancel_run"_s, u"preflight.run"_s, u"club.erase"_s})
            QVERIFY2(actions.contains(known), qPrintable(known));
        for (const QString &action : actions)
            QVERIFY2(actionText(action) != action, qPrintable(action));
        QCOMPARE(actionText(u"something.else"_s), u"something.else"_s);
    }

    void whatIsHeldBackHasWordsToo()
    {
        // The core puts these endings behind what is held back: of every action as many texts as endings, all in words.
        QStringList texts;
        const QStringList endings = literals(u"u\"(\\.[a-z]+)\"_s"_s, {u"operations/club_standing.cpp"_s});
        QCOMPARE(
            QSet<QString>(endings.cbegin(), endings.cend()), (QSet<QString>{u".hold"_s, u".undo"_s, u".dropped"_s}));
        for (const QString &action : {u"club.suspend"_s, u"club.cancel"_s, u"club.erase"_s}) {
            for (const QString &ending : endings) {
                const QString text = actionText(action + ending);
                QVERIFY2(text.startsWith(actionText(action)) && !text.contains(u'_'), qPrintable(text));
                QVERIFY2(!texts.contains(text), qPrintable(text));
                texts.append(text);
            }
        }
        QCOMPARE(actionText(u"club.suspend.undo"_s), u"Club suspended: undone"_s);
    }

    void filtersAndLayoutComeBack()
    {
        FakeAuditTrail trail;
        fill(trail, 2);
        fill(trail, 3, u"keys.rotate"_s);
        QList<int> sizes;
        {
            AuditPage page(trail);
            page.resize(1164, 780);
            page.show();
            auto *what = child<QComboBox>(page, u"auditAction"_s);
            QTRY_VERIFY(what->findData(u"keys.rotate"_s) > 0);
            what->setCurrentIndex(what->findData(u"keys.rotate"_s));
            child<QComboBox>(page, u"auditSpan"_s)->setCurrentIndex(0);
            child<QLineEdit>(page, u"auditSearch"_s)->setText(u"stuck"_s);
            child<QTableView>(page, u"auditTable"_s)->setColumnWidth(AuditModel::WhatColumn, 251);
            page.findChild<QSplitter *>()->setSizes({700, 420});
            sizes = page.findChild<QSplitter *>()->sizes();
        }
        trail.replies.fail(u"names"_s, {domain::ErrorCode::StorageUnavailable, {}});
        AuditPage page(trail);
        page.resize(1164, 780);
        page.show();
        auto *table = child<QTableView>(page, u"auditTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        // Also while nobody has said yet what there is to choose from.
        QCOMPARE(child<QComboBox>(page, u"auditAction"_s)->currentText(), u"Signing key rotated"_s);
        QCOMPARE(child<QLineEdit>(page, u"auditSearch"_s)->text(), u"stuck"_s);
        QCOMPARE(table->columnWidth(AuditModel::WhatColumn), 251);
        QCOMPARE(page.findChild<QSplitter *>()->sizes(), sizes);
        trail.replies.succeed(u"names"_s);
        page.refresh();
        QTRY_VERIFY(child<QComboBox>(page, u"auditAction"_s)->findData(u"club.retry"_s) > 0);
        QCOMPARE(child<QComboBox>(page, u"auditAction"_s)->currentText(), u"Signing key rotated"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
    }

    void theButtonsHaveKeys()
    {
        FakeAuditTrail trail;
        fill(trail, 3);
        AuditPage page(trail);
        page.show();
        QApplication::setActiveWindow(&page);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        trail.state = {40, std::nullopt};
        QTest::keyClick(&page, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(trail.replies.callCount(u"beginVerification"_s), 1);
        // Not twice: the button is busy.
        QTest::keyClick(&page, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(trail.replies.callCount(u"beginVerification"_s), 1);
        QVERIFY(child<QAbstractButton>(page, u"auditExport"_s)->toolTip().contains(u"Ctrl+Shift+E"_s));
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
