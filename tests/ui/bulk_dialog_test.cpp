// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/bulk/bulk_dialog.h"

#include "tests/support/fake_clock.h"
#include "tests/ui/fake_console.h"
#include "ui/clubs/bulk/bulk_panel.h"
#include "ui/clubs/bulk/bulk_words.h"
#include "ui/clubs/bulk/outcome_model.h"
#include "ui/shell/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using console::BulkAction;
using console::BulkOutcome;

namespace {
struct Bench
{
    explicit Bench(console::BulkOrder order)
        : dialog(new clubs::BulkDialog(fake.bulk(), clock, std::move(order), nullptr))
    {
        dialog->show();
    }
    ~Bench() { delete dialog; }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->text().startsWith(text) && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    QTableView *table() const { return dialog->findChild<QTableView *>(); }

    testsupport::FakeConsole fake;
    testsupport::FakeClock clock;
    QPointer<clubs::BulkDialog> dialog;
};

BulkOutcome done(int i, const QString &held = {}, qint64 dueAtMs = 0)
{
    return {u"id%1"_s.arg(i), u"Club %1"_s.arg(i), u"club-%1"_s.arg(i), {}, held, dueAtMs};
}

BulkOutcome refused(int i)
{
    return {u"id%1"_s.arg(i), u"Club %1"_s.arg(i), u"club-%1"_s.arg(i),
        domain::Error{domain::ErrorCode::StepOutOfOrder, u"There is nothing to retry at the moment."_s}};
}
} // namespace

class BulkDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language = std::make_unique<shell::Language>(QLocale(QLocale::English)); }
    void cleanupTestCase() { m_language.reset(); }

    void countsAllThatMatchBeforeItAsks()
    {
        console::BulkOrder order{.action = BulkAction::Retry, .filter = {.states = {domain::ProvisionState::Failed}}};
        Bench bench(order);
        testsupport::fillWithDemoData(bench.fake, 1'790'000'000'000);
        QVERIFY(!bench.button(u"Retry"_s)->isEnabled());
        auto *again = new clubs::BulkDialog(bench.fake.bulk(), bench.clock, order, nullptr);
        delete bench.dialog;
        bench.dialog = again;
        again->show();
        QTRY_VERIFY(bench.says(u"Retry 4 clubs?"_s));
        QTest::mouseClick(bench.button(u"Retry 4 clubs"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.fake.calls.contains(u"bulk.start retry all that match: "_s));
        QCOMPARE(bench.fake.bulk().last->filter.states, QList{domain::ProvisionState::Failed});
    }

    void destructiveOnesNeedAReason()
    {
        Bench bench({.action = BulkAction::Suspend, .tenantIds = {u"a"_s, u"b"_s, u"c"_s}});
        QVERIFY(bench.says(u"Suspend 3 clubs?"_s));
        QVERIFY(bench.says(u"held back for ten seconds"_s));
        QPushButton *go = bench.button(u"Suspend 3 clubs"_s);
        QVERIFY(!go->isEnabled());
        QTest::keyClicks(bench.dialog->findChild<QLineEdit *>(), u"  fraud "_s);
        QVERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY(bench.fake.calls.contains(u"bulk.start suspend 3 clubs: fraud"_s));
        QCOMPARE(bench.fake.callCount(u"bulk.start"_s), 1);
    }

    void aRefusedOrderIsToldAtItsField()
    {
        Bench bench({.action = BulkAction::Suspend, .tenantIds = {u"a"_s}});
        bench.fake.fail(u"bulk.start"_s, {domain::ErrorCode::StorageUnavailable, {}});
        QTest::keyClicks(bench.dialog->findChild<QLineEdit *>(), u"fraud"_s);
        QTest::mouseClick(bench.button(u"Suspend 1 club"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.button(u"Suspend 1 club"_s)->isEnabled());
        bench.fake.succeed(u"bulk.start"_s);
        QTest::mouseClick(bench.button(u"Suspend 1 club"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.button(u"Stop"_s));
    }

    void progressOutcomesStopAndExport()
    {
        Bench bench({.action = BulkAction::Retry, .tenantIds = QStringList(10, u"x"_s)});
        QTest::mouseClick(bench.button(u"Retry 10 clubs"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.button(u"Stop"_s));
        testsupport::FakeBulkOrders &orders = bench.fake.bulk();
        orders.progress.total = 10;
        orders.tell({done(1), refused(2), done(3)});
        QVERIFY(bench.says(u"3 of 10"_s));
        auto *bar = bench.dialog->findChild<QProgressBar *>();
        QCOMPARE(bar->value(), bar->maximum() * 3 / 10);
        QAbstractItemModel *model = bench.table()->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 3);
        QVERIFY(model->index(1, clubs::OutcomeModel::OutcomeColumn).data().toString().contains(u"nothing to retry"_s));
        QTest::mouseClick(bench.button(u"Only those left"_s), Qt::LeftButton);
        QCOMPARE(model->rowCount(), 1);
        orders.tell({refused(4), done(5)});
        QCOMPARE(model->rowCount(), 2);
        // Escape does not hide an order that goes on.
        bench.dialog->reject();
        QVERIFY(bench.dialog->isVisible());
        QTest::mouseClick(bench.button(u"Stop"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.fake.callCount(u"bulk.stop"_s), 1);
        orders.finish();
        QVERIFY(bench.says(u"Stopped after 5 of 10"_s));

        const QTemporaryDir directory;
        const QString path = directory.filePath(u"outcomes.csv"_s);
        bench.dialog->findChild<clubs::BulkPanel *>()->writeOutcomes(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), 6);
        QVERIFY(text.contains("club-2,Club 2,no,STEP_OUT_OF_ORDER"));
        QVERIFY(text.contains("club-3,Club 3,yes,"));
        QTest::mouseClick(bench.button(u"Close"_s), Qt::LeftButton);
        QTRY_VERIFY(!bench.dialog);
    }

    void suspensionsCanBeUndoneForTenSeconds()
    {
        Bench bench({.action = BulkAction::Suspend, .tenantIds = {u"a"_s, u"b"_s}});
        QTest::keyClicks(bench.dialog->findChild<QLineEdit *>(), u"fraud"_s);
        QTest::mouseClick(bench.button(u"Suspend 2 clubs"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.button(u"Stop"_s));
        testsupport::FakeBulkOrders &orders = bench.fake.bulk();
        const qint64 due = bench.clock.nowMs() + 10'000;
        orders.tell({done(1, u"h1"_s, due), done(2, u"h2"_s, due)});
        orders.finish();
        orders.undone = {.undone = 2};
        QVERIFY(bench.button(u"Undo (10 s)"_s));
        bench.clock.advance(4'000);
        QTRY_VERIFY(bench.button(u"Undo (6 s)"_s));
        QTest::mouseClick(bench.button(u"Undo"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.says(u"2 clubs are as they were"_s));
        QVERIFY(!bench.button(u"Undo"_s));
    }

    void undoEndsWithItsTime()
    {
        Bench bench({.action = BulkAction::Suspend, .tenantIds = {u"a"_s}});
        QTest::keyClicks(bench.dialog->findChild<QLineEdit *>(), u"fraud"_s);
        QTest::mouseClick(bench.button(u"Suspend 1 club"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.button(u"Stop"_s));
        bench.fake.bulk().tell({done(1, u"h1"_s, bench.clock.nowMs() + 10'000)});
        bench.fake.bulk().finish();
        bench.clock.advance(11'000);
        QTRY_VERIFY(!bench.button(u"Undo"_s));
    }

    void whatIsHeldLastCanBeUndoneLongest()
    {
        Bench bench({.action = BulkAction::Suspend, .tenantIds = {u"a"_s, u"b"_s, u"c"_s}});
        QTest::keyClicks(bench.dialog->findChild<QLineEdit *>(), u"fraud"_s);
        QTest::mouseClick(bench.button(u"Suspend 3 clubs"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.button(u"Stop"_s));
        testsupport::FakeBulkOrders &orders = bench.fake.bulk();
        orders.tell({done(1, u"h1"_s, bench.clock.nowMs() + 10'000)});
        bench.clock.advance(6'000);
        const qint64 due = bench.clock.nowMs() + 10'000;
        orders.tell({done(2, u"h2"_s, due), done(3, u"h3"_s, due)});
        orders.finish();
        QVERIFY(bench.button(u"Undo (4 s)"_s));
        // The first is suspended now; the others are not.
        bench.clock.advance(5'000);
        QTRY_VERIFY(bench.button(u"Undo the last 2 (5 s)"_s));
        orders.undone = {.undone = 2, .tooLate = 1};
        bench.fake.hold();
        QTest::mouseClick(bench.button(u"Undo the last"_s), Qt::LeftButton);
        QVERIFY(bench.button(u"Undoing"_s));
        QVERIFY(!bench.says(u"as they were before"_s));
        bench.fake.release();
        QTRY_VERIFY(bench.says(u"2 clubs are as they were"_s));
        QVERIFY(bench.says(u"1 club"_s) && bench.says(u"suspended already"_s));
    }

    void escapeBeforeTheAnswerHidesNothing()
    {
        Bench bench({.action = BulkAction::Retry, .tenantIds = {u"a"_s}});
        bench.fake.hold();
        QTest::mouseClick(bench.button(u"Retry 1 club"_s), Qt::LeftButton);
        QTest::keyClick(bench.dialog, Qt::Key_Escape);
        QVERIFY(bench.dialog->isVisible());
        bench.fake.release();
        QTRY_VERIFY(bench.button(u"Stop"_s));
    }

    void escapeClosesWhatWasRefused()
    {
        Bench bench({.action = BulkAction::Retry, .tenantIds = {u"a"_s}});
        bench.fake.fail(u"bulk.start"_s, {domain::ErrorCode::StorageUnavailable, {}});
        QTest::mouseClick(bench.button(u"Retry 1 club"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.button(u"Retry 1 club"_s)->isEnabled());
        QTest::keyClick(bench.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!bench.dialog);
    }

    void theListOfOutcomesHasAnEndAndSaysSo()
    {
        clubs::OutcomeModel model(BulkAction::Retry);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<BulkOutcome> many(clubs::OutcomeModel::mostDone + 5, done(1));
        many.append(refused(2));
        model.append(many);
        QCOMPARE(model.rowCount(), static_cast<int>(clubs::OutcomeModel::mostDone) + 1);
        QCOMPARE(model.unlisted(), 5);
    }

private:
    std::unique_ptr<shell::Language> m_language;
};

QTEST_MAIN(BulkDialogTest)
#include "bulk_dialog_test.moc"
