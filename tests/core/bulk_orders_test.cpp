// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/local_bulk_orders.h"

#include "core/store/club_content.h"
#include "core/store/provision_runs.h"
#include "tests/support/console_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace touchline::console;
using namespace touchline::domain;
using namespace touchline::store;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
/// An order followed to its end.
struct Followed
{
    BulkProgress progress;
    QList<BulkOutcome> outcomes;
};

class Desk
{
public:
    explicit Desk(ConsoleFixture &fixture)
        : bulk(fixture.console().bulk())
    {
        QObject::connect(&bulk, &BulkOrders::progressed, &context,
            [this](const BulkProgress &progress) { m_followed[progress.id].progress = progress; });
        QObject::connect(&bulk, &BulkOrders::outcomes, &context,
            [this](const QString &id, const QList<BulkOutcome> &fresh) { m_followed[id].outcomes.append(fresh); });
    }

    QString start(const BulkOrder &order)
    {
        const auto id = bulk.start(order).result();
        if (!id)
            qFatal("not started: %s", qPrintable(id.error().detail));
        return *id;
    }
    Followed toEnd(const QString &id)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_followed[id].progress.finished, 20'000); }();
        return m_followed[id];
    }
    Followed run(const BulkOrder &order) { return toEnd(start(order)); }

    BulkOrders &bulk;

private:
    QObject context;
    QHash<QString, Followed> m_followed;
};

void addClub(ConsoleFixture &fixture, const QString &id, ProvisionState state, bool owner = false)
{
    fixture.scratch.addClub(id, [](TenantRow &club) { club.status = TenantStatus::Active; });
    fixture.scratch.change([&](Transaction &transaction) {
        ProvisionRuns runs(transaction);
        runs.queue(id, 1, Plan::Starter, false, 1000);
        RunRow run = *runs.run(id, 1);
        run.state = state;
        if (state == ProvisionState::Failed || state == ProvisionState::Complete)
            run.finishedAtMs = 2000;
        runs.setState(run, runs.steps(id, 1), 2000, false);
        if (owner)
            AuthUsers(transaction).addOwner(id, id + u"-owner"_s, u"owner@club.example"_s, 1);
    });
}

qint64 audited(ConsoleFixture &fixture, Sql sql)
{
    return fixture.scratch.count(sql);
}
} // namespace

class BulkOrdersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThatMatchAreRetriedOnce()
    {
        ConsoleFixture fixture;
        for (int i = 0; i < 450; ++i)
            addClub(fixture, u"failed-%1"_s.arg(i), ProvisionState::Failed);
        for (int i = 0; i < 5; ++i)
            addClub(fixture, u"complete-%1"_s.arg(i), ProvisionState::Complete);
        Desk desk(fixture);
        QCOMPARE(desk.bulk.count({.states = {ProvisionState::Failed}}).result().value(), 450);
        // While they are retried they leave the filter that chose them.
        const Followed done = desk.run({.action = BulkAction::Retry, .filter = {.states = {ProvisionState::Failed}}});
        QCOMPARE(done.progress.done, 450);
        QCOMPARE(done.progress.refused, 0);
        QCOMPARE(done.progress.total, 450);
        QVERIFY(!done.progress.stopped && !done.progress.failure);
        QCOMPARE(done.outcomes.size(), 450);
        QCOMPARE(audited(fixture, "SELECT count(*) FROM audit_log WHERE action = 'club.retry'"), 450);
        QCOMPARE(audited(fixture, "SELECT count(DISTINCT tenant_id) FROM audit_log WHERE action = 'club.retry'"), 450);
        QCOMPARE(audited(fixture,
                     "SELECT count(*) FROM audit_log WHERE action = 'clubs.retry' AND operator = 'kim' "
                     "AND details LIKE '%failed%'"),
            1);
        QCOMPARE(audited(fixture, "SELECT count(*) FROM tenants WHERE provision_state = 'pending'"), 450);
    }

    void whatDoesNotFitIsListedWithItsReason()
    {
        ConsoleFixture fixture;
        addClub(fixture, u"failed"_s, ProvisionState::Failed);
        addClub(fixture, u"complete"_s, ProvisionState::Complete);
        Desk desk(fixture);
        const Followed done
            = desk.run({.action = BulkAction::Retry, .tenantIds = {u"failed"_s, u"complete"_s, u"gone"_s}});
        QCOMPARE(done.progress.done, 1);
        QCOMPARE(done.progress.refused, 1);
        QCOMPARE(done.outcomes.size(), 2);
        for (const BulkOutcome &outcome : done.outcomes) {
            QCOMPARE(outcome.slug, outcome.tenantId);
            QCOMPARE(outcome.error.has_value(), outcome.tenantId == u"complete"_s);
            if (outcome.error)
                QCOMPARE(outcome.error->code, ErrorCode::StepOutOfOrder);
        }
    }

    void linksAreSentAgain()
    {
        ConsoleFixture fixture;
        addClub(fixture, u"owned"_s, ProvisionState::Complete, true);
        addClub(fixture, u"ownerless"_s, ProvisionState::Failed);
        Desk desk(fixture);
        const Followed done = desk.run({.action = BulkAction::ResendLink});
        QCOMPARE(done.progress.done, 1);
        QCOMPARE(done.progress.refused, 1);
        QCOMPARE(audited(fixture, "SELECT count(*) FROM mail_queue WHERE tenant_id = 'owned'"), 1);
    }

    void destructiveOrdersNeedAReason_data()
    {
        QTest::addColumn<BulkAction>("action");
        QTest::newRow("cancel") << BulkAction::CancelRun;
        QTest::newRow("suspend") << BulkAction::Suspend;
    }
    void destructiveOrdersNeedAReason()
    {
        QFETCH(BulkAction, action);
        ConsoleFixture fixture;
        addClub(fixture, u"club"_s, ProvisionState::Pending);
        Desk desk(fixture);
        const auto refused = desk.bulk.start({.action = action, .reason = u"  "_s}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(audited(fixture, "SELECT count(*) FROM audit_log"), 0);
        const Followed done = desk.run({.action = action, .reason = u"fraud"_s});
        QCOMPARE(done.progress.done, 1);
        QCOMPARE(audited(fixture, "SELECT count(*) FROM audit_log WHERE reason = 'fraud' AND operator = 'kim'"), 2);
    }

    void suspensionsAreHeldBackAndUndone()
    {
        ConsoleFixture fixture;
        for (int i = 0; i < 30; ++i)
            addClub(fixture, u"club-%1"_s.arg(i), ProvisionState::Complete);
        Desk desk(fixture);
        const QString id = desk.start({.action = BulkAction::Suspend, .reason = u"fraud"_s});
        const Followed done = desk.toEnd(id);
        QCOMPARE(done.progress.done, 30);
        for (const BulkOutcome &outcome : done.outcomes)
            QCOMPARE(outcome.dueAtMs, fixture.clock.nowMs() + 10'000);
        QCOMPARE(audited(fixture, "SELECT count(*) FROM pending_actions WHERE action = 'club.suspend'"), 30);
        QCOMPARE(audited(fixture, "SELECT count(*) FROM tenants WHERE status = 'suspended'"), 0);
        QCOMPARE(desk.bulk.undo(id).result().value().undone, 30);
        QCOMPARE(audited(fixture, "SELECT count(*) FROM pending_actions"), 0);
        QCOMPARE(audited(fixture, "SELECT count(*) FROM audit_log WHERE action = 'club.suspend.undo'"), 30);
        // However often it is asked for, it is taken back once.
        QCOMPARE(desk.bulk.undo(id).result().value().undone, 30);
        QCOMPARE(audited(fixture, "SELECT count(*) FROM audit_log WHERE action = 'club.suspend.undo'"), 30);
    }

    void whatIsUnderWayWhenItIsUndoneIsUndoneAsWell()
    {
        ConsoleFixture fixture;
        for (int i = 0; i < 60; ++i)
            addClub(fixture, u"club-%1"_s.arg(i), ProvisionState::Complete);
        Desk desk(fixture);
        const QString id = desk.start({.action = BulkAction::Suspend, .reason = u"fraud"_s});
        HeldWriter held(fixture.scratch.writer());
        // Sent to the writer, and none of them known to be held yet.
        QTRY_VERIFY(fixture.scratch.writer().backlog() >= 16);
        const auto undone = desk.bulk.undo(id);
        QVERIFY(!undone.isFinished());
        held.release();
        QTRY_VERIFY(undone.isFinished());
        const Followed done = desk.toEnd(id);
        QVERIFY(done.progress.stopped);
        QVERIFY(done.progress.done > 0 && done.progress.done < 60);
        QCOMPARE(undone.result().value().undone, done.progress.done);
        QCOMPARE(audited(fixture, "SELECT count(*) FROM pending_actions"), 0);
        QCOMPARE(
            audited(fixture, "SELECT count(*) FROM audit_log WHERE action = 'club.suspend.undo'"), done.progress.done);
    }

    void whatWasCarriedOutIsCountedApart()
    {
        ConsoleFixture fixture;
        for (int i = 0; i < 3; ++i)
            addClub(fixture, u"club-%1"_s.arg(i), ProvisionState::Complete);
        Desk desk(fixture);
        const QString id = desk.start({.action = BulkAction::Suspend, .reason = u"fraud"_s});
        const Followed done = desk.toEnd(id);
        // Somebody else was quicker: of that one nothing is held any more.
        QVERIFY(fixture.console().undoAction(done.outcomes.constFirst().heldId).result());
        const BulkUndone undone = desk.bulk.undo(id).result().value();
        QCOMPARE(undone.undone, 2);
        QCOMPARE(undone.tooLate, 1);
        QVERIFY(!undone.failure);
    }

    void aStopLeavesTheRest()
    {
        ConsoleFixture fixture;
        for (int i = 0; i < 300; ++i)
            addClub(fixture, u"failed-%1"_s.arg(i), ProvisionState::Failed);
        Desk desk(fixture);
        HeldWriter held(fixture.scratch.writer());
        const auto started = desk.bulk.start({.action = BulkAction::Retry});
        QSignalSpy told(&desk.bulk, &BulkOrders::progressed);
        held.release();
        const QString id = started.result().value();
        QTRY_VERIFY(desk.bulk.stop(id).result().has_value());
        const Followed done = desk.toEnd(id);
        QVERIFY(done.progress.stopped);
        QVERIFY(done.progress.done < 300);
        QCOMPARE(audited(fixture, "SELECT count(*) FROM audit_log WHERE action = 'club.retry'"), done.progress.done);
        QVERIFY(!desk.bulk.stop(u"nonsense"_s).result());
    }

    void clubsThatComeMeanwhileAreNoneOfIt()
    {
        ConsoleFixture fixture;
        addClub(fixture, u"old"_s, ProvisionState::Failed);
        Desk desk(fixture);
        const QString id = desk.start({.action = BulkAction::Retry});
        const Followed done = desk.toEnd(id);
        addClub(fixture, u"new"_s, ProvisionState::Failed);
        QCOMPARE(done.progress.done, 1);
        QCOMPARE(audited(fixture, "SELECT count(*) FROM audit_log WHERE tenant_id = 'new'"), 0);
    }
};

QTEST_GUILESS_MAIN(BulkOrdersTest)
#include "bulk_orders_test.moc"
