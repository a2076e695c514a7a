// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/clock.h"
#include "tests/support/fake_clock.h"
#include "tests/ui/fake_console.h"
#include "ui/undo/held_actions.h"
#include "ui/undo/undo_row.h"
#include "ui/undo/undo_strip.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {
class Bench
{
public:
    Bench()
    {
        auto *column = new QVBoxLayout(&page);
        column->addStretch(1);
    }

    void open()
    {
        strip = new undo::UndoStrip(fake, clock);
        page.layout()->addWidget(strip);
        page.resize(800, 300);
        page.show();
        QApplication::setActiveWindow(&page);
    }

    console::HeldAction held(const QString &slug, const QString &action, qint64 createdAtMs) const
    {
        return {.id = u"held-"_s + slug,
            .tenantId = slug + u"-id"_s,
            .slug = slug,
            .action = action,
            .by = u"duty desk"_s,
            .reason = u"unpaid"_s,
            .createdAtMs = createdAtMs,
            .dueAtMs = createdAtMs + 10'000};
    }

    bool says(const QString &text) const
    {
        const auto labels = strip->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : strip->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text().startsWith(text))
                return candidate;
        }
        return nullptr;
    }

    /// As after a bulk order.
    void holdMany(int clubs)
    {
        for (int i = 0; i < clubs; ++i)
            fake.heldActions.append(held(u"club-%1"_s.arg(i), u"club.suspend"_s, clock.nowMs()));
    }

    QWidget page;
    testsupport::FakeClock clock;
    testsupport::FakeConsole fake;
    undo::UndoStrip *strip = nullptr;
};
} // namespace

class UndoStripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHeldNothingShown()
    {
        Bench bench;
        bench.open();
        QTRY_COMPARE(bench.fake.callCount(u"pendingActions"_s), 1);
        QVERIFY(!bench.strip->isVisible());
    }

    /// Also what was held before the window opened: from the command line, or before a restart.
    void whatWasHeldBeforeIsShownWithItsCountdown()
    {
        Bench bench;
        bench.fake.heldActions = {bench.held(u"anstey"_s, u"club.erase"_s, bench.clock.nowMs() - 2000)};
        bench.open();
        QTRY_VERIFY(bench.strip->isVisible());
        QVERIFY(bench.says(u"anstey will be erased in 8 s"_s));
        QVERIFY(bench.says(u"duty desk: unpaid"_s));
        bench.clock.advance(3000);
        QTRY_VERIFY(bench.says(u"anstey will be erased in 5 s"_s));
    }

    void undoIsSentOnceAndTold()
    {
        Bench bench;
        bench.fake.heldActions = {bench.held(u"anstey"_s, u"club.suspend"_s, bench.clock.nowMs())};
        bench.open();
        QTRY_VERIFY(bench.button(u"Undo"_s));
        bench.fake.hold();
        QTest::mouseClick(bench.button(u"Undo"_s), Qt::LeftButton);
        QTest::mouseClick(bench.button(u"Undo"_s), Qt::LeftButton);
        bench.fake.release();
        QTRY_VERIFY(bench.says(u"Undone: anstey is not suspended."_s));
        QCOMPARE(bench.fake.callCount(u"undoAction"_s), 1);
        QVERIFY(!bench.button(u"Undo"_s));
    }

    void keyUndoesTheNewest()
    {
        Bench bench;
        bench.fake.heldActions = {bench.held(u"anstey"_s, u"club.suspend"_s, bench.clock.nowMs() - 3000),
            bench.held(u"barrow"_s, u"club.cancel"_s, bench.clock.nowMs() - 1000)};
        bench.open();
        QTRY_COMPARE(bench.strip->findChildren<undo::UndoRow *>().size(), 2);
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        QTest::keySequence(&bench.page, QKeySequence(QKeySequence::Undo));
        QTRY_VERIFY(bench.fake.calls.contains(u"undoAction held-barrow"_s));
        QVERIFY(!bench.fake.calls.contains(u"undoAction held-anstey"_s));
    }

    void whatIsCarriedOutIsTold()
    {
        Bench bench;
        bench.fake.heldActions = {bench.held(u"anstey"_s, u"club.cancel"_s, bench.clock.nowMs())};
        bench.open();
        QTRY_VERIFY(bench.strip->isVisible());
        bench.clock.advance(10000);
        QTRY_VERIFY(bench.says(u"being carried out"_s));
        QVERIFY(!bench.button(u"Undo"_s));
        bench.fake.heldActions.clear();
        Q_EMIT bench.fake.clubsChanged({u"anstey-id"_s});
        QTRY_VERIFY(bench.says(u"anstey is cancelled."_s));
    }

    void tooLateIsSaid()
    {
        Bench bench;
        bench.fake.heldActions = {bench.held(u"anstey"_s, u"club.suspend"_s, bench.clock.nowMs())};
        bench.open();
        QTRY_VERIFY(bench.button(u"Undo"_s));
        bench.fake.fail(u"undoAction"_s, {domain::ErrorCode::NotFound, {}});
        QTest::mouseClick(bench.button(u"Undo"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.says(u"Too late"_s));
    }

    void manyAreCountedAndUndoneTogether()
    {
        Bench bench;
        for (int i = 0; i < 12; ++i)
            bench.fake.heldActions.append(
                bench.held(u"club-%1"_s.arg(i), u"club.suspend"_s, bench.clock.nowMs() - 100 * i));
        bench.open();
        QTRY_COMPARE(bench.strip->findChildren<undo::UndoRow *>().size(), 3);
        QVERIFY(bench.button(u"Undo all"_s));
        QTest::mouseClick(bench.button(u"Undo all"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.fake.callCount(u"undoAction"_s), 12);
        QTRY_VERIFY(bench.fake.heldActions.isEmpty());
    }

    void manyThatFallDueAreToldAtOnce()
    {
        Bench bench;
        bench.holdMany(1284);
        bench.open();
        QTRY_VERIFY(bench.button(u"Undo all"_s));
        bench.clock.advance(10000);
        // In two pieces, as it comes from the core.
        bench.fake.heldActions.remove(0, 800);
        Q_EMIT bench.fake.clubsChanged({});
        QTRY_VERIFY(bench.says(u"800 club"_s));
        bench.fake.heldActions.clear();
        Q_EMIT bench.fake.clubsChanged({});
        QTRY_VERIFY(bench.says(QLocale().toString(1284) + u" club"_s));
    }

    void whatIsOverIsSaidOnceForAll()
    {
        Bench bench;
        bench.holdMany(5000);
        undo::HeldActions held(bench.fake, bench.clock);
        QTRY_COMPARE(held.actions().size(), 5000);
        QSignalSpy carriedOut(&held, &undo::HeldActions::carriedOut);
        bench.clock.advance(10000);
        bench.fake.heldActions.clear();
        Q_EMIT bench.fake.clubsChanged({});
        QTRY_COMPARE(carriedOut.size(), 1);
        QCOMPARE(carriedOut.constFirst().constFirst().value<QList<console::HeldAction>>().size(), 5000);
    }

    void undoingAllChangesOnce()
    {
        Bench bench;
        bench.holdMany(1284);
        undo::HeldActions held(bench.fake, bench.clock);
        QTRY_COMPARE(held.actions().size(), 1284);
        QSignalSpy changed(&held, &undo::HeldActions::changed);
        QSignalSpy undone(&held, &undo::HeldActions::undone);
        QStringList ids;
        for (const console::HeldAction &action : held.actions())
            ids.append(action.id);
        held.undo(ids);
        held.undo(ids);
        QCOMPARE(changed.size(), 1);
        QTRY_COMPARE(bench.fake.callCount(u"undoAction"_s), 1284);
        QTRY_VERIFY(held.actions().isEmpty());
        qsizetype kept = 0;
        for (const QList<QVariant> &each : undone)
            kept += each.constFirst().value<QList<console::HeldAction>>().size();
        QCOMPARE(kept, 1284);
    }

    void tooLateForManyIsOneSentence()
    {
        Bench bench;
        bench.holdMany(30);
        undo::HeldActions held(bench.fake, bench.clock);
        QTRY_COMPARE(held.actions().size(), 30);
        QSignalSpy failed(&held, &undo::HeldActions::undoFailed);
        bench.fake.fail(u"undoAction"_s, {domain::ErrorCode::NotFound, {}});
        QStringList ids;
        for (const console::HeldAction &action : held.actions())
            ids.append(action.id);
        held.undo(ids);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.constFirst().constFirst().toString().contains(u"30"_s));
        QVERIFY(!held.isUndoing(ids.constFirst()));
    }
};

QTEST_MAIN(UndoStripTest)
#include "undo_strip_test.moc"
