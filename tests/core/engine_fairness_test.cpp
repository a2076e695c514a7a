// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/statement.h"
#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using domain::AttemptOutcome;
using domain::ProvisionState;
using domain::StepStatus;
using provision::StepContext;
using testsupport::EngineFixture;

namespace {
/// Breaks a rule of the schema.
void breakARule(store::Transaction &transaction)
{
    store::Statement bad(transaction,
        "INSERT INTO tenant_brand (tenant_id, primary_color, secondary_color) "
        "VALUES ('nobody', 'x', 'y')");
    bad.run();
}
} // namespace

/// One club's trouble holds nobody else up.
class EngineFairnessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostThatHangsGetsFewAndTheOthersGoOn()
    {
        EngineFixture core({.concurrency = 16});
        core.webhook->hang();
        for (int i = 0; i < 60; ++i)
            core.webhook->hosts.insert(u"slow-%1"_s.arg(i), u"slow:443"_s);
        core.start();
        for (int i = 0; i < 60; ++i)
            core.queueClub(u"slow-%1"_s.arg(i));
        QTRY_COMPARE(core.webhook->underWay(), 8);
        QTRY_VERIFY(core.tenant(u"slow-59"_s).provisionReason.contains(u"slow:443"));
        QCOMPARE(core.run(u"slow-59"_s).leaseOwner, QString());
        // Behind them all, one of the other plan is done at once.
        core.queueClub(u"other"_s, domain::Plan::Pro);
        QTRY_COMPARE(core.state(u"other"_s), ProvisionState::Complete);
        QCOMPARE(core.webhook->mostAtOnce(), 8);
        core.webhook->letGo();
        for (int i = 0; i < 60; ++i)
            QTRY_COMPARE(core.state(u"slow-%1"_s.arg(i)), ProvisionState::Complete);
        QCOMPARE(core.webhook->attempts(u"slow-59"_s), 1);
    }

    void whatWaitedForAHostIsFoundAfterARestart()
    {
        EngineFixture core;
        core.webhook->hang();
        for (int i = 0; i < 20; ++i)
            core.webhook->hosts.insert(u"slow-%1"_s.arg(i), u"slow:443"_s);
        auto &first = core.start();
        for (int i = 0; i < 20; ++i)
            core.queueClub(u"slow-%1"_s.arg(i));
        QTRY_VERIFY(core.tenant(u"slow-19"_s).provisionReason.contains(u"slow:443"));
        core.webhook->letGo();
        core.stop(first);
        core.start();
        for (int i = 0; i < 20; ++i)
            QTRY_COMPARE(core.state(u"slow-%1"_s.arg(i)), ProvisionState::Complete);
    }

    void whoeverWaitsLongGivesWay()
    {
        EngineFixture core({.concurrency = 2});
        core.webhook->hang();
        core.start();
        core.queueClub(u"a"_s);
        core.queueClub(u"b"_s);
        QTRY_COMPARE(core.webhook->underWay(), 2);
        core.queueClub(u"c"_s, domain::Plan::Pro);
        core.clock.advance(300);
        QTRY_COMPARE(core.state(u"c"_s), ProvisionState::Complete);
        QCOMPARE(core.webhook->underWay(), 2);
    }

    void aRunThatCannotBeBegunIsPutAside()
    {
        EngineFixture core;
        std::atomic<bool> broken = true;
        core.seed->onApply = [&](store::Transaction &transaction, const StepContext &context) {
            if (broken && context.tenant.id == u"bad")
                breakARule(transaction);
        };
        for (const QString &id : {u"one"_s, u"bad"_s, u"two"_s})
            core.queueClub(id);
        core.start();
        QTRY_COMPARE(core.state(u"one"_s), ProvisionState::Complete);
        QTRY_COMPARE(core.state(u"two"_s), ProvisionState::Complete);
        QTRY_VERIFY(core.tenant(u"bad"_s).provisionReason.startsWith(u"retry at "));
        QCOMPARE(core.logged(u"Run put aside"_s), 1);
        QCOMPARE(core.step(u"bad"_s, u"seed_defaults"_s).status, StepStatus::Retrying);
        broken = false;
        core.clock.advance(6'000);
        QTRY_COMPARE(core.state(u"bad"_s), ProvisionState::Complete);
    }

    void aRunWhoseResultCannotBeStoredIsPutAside()
    {
        EngineFixture core;
        std::atomic<bool> broken = true;
        core.webhook->onSettle = [&](store::Transaction &transaction, const StepContext &context) {
            if (broken && context.tenant.id == u"bad")
                breakARule(transaction);
        };
        core.start();
        core.queueClub(u"bad"_s);
        core.queueClub(u"good"_s);
        QTRY_COMPARE(core.state(u"good"_s), ProvisionState::Complete);
        QTRY_VERIFY(core.tenant(u"bad"_s).provisionReason.startsWith(u"retry at "));
        QCOMPARE(core.attempts(u"bad"_s).last().outcome, AttemptOutcome::Retry);
        broken = false;
        core.clock.advance(6'000);
        QTRY_COMPARE(core.state(u"bad"_s), ProvisionState::Complete);
        QCOMPARE(core.webhook->attempts(u"bad"_s), 2);
    }

    void aPauseLetsWhatIsUnderWayFinishAndBeginsNothing()
    {
        EngineFixture core;
        core.webhook->hang();
        core.start();
        core.queueClub(u"before"_s);
        QTRY_COMPARE(core.webhook->underWay(), 1);
        core.store.change([&](store::Transaction &transaction) { core.pause.save(transaction, {.paused = true}); });
        core.queueClub(u"during"_s);
        core.webhook->letGo();
        QTRY_COMPARE(core.state(u"before"_s), ProvisionState::Complete);
        QCOMPARE(core.run(u"during"_s).startedAtMs, 0);
        core.store.change([&](store::Transaction &transaction) { core.pause.save(transaction, {.paused = false}); });
        QTRY_COMPARE(core.state(u"during"_s), ProvisionState::Complete);
    }

    void aStepOfTheDatabaseThatKillsTheProcessIsGivenUp()
    {
        EngineFixture core;
        const QString id = core.queueClub(u"poison"_s);
        for (int crash = 1; crash <= 5; ++crash) {
            // What a process leaves that died of beginning the run: it is leased, and nothing else.
            core.store.change([&](store::Transaction &transaction) {
                store::ProvisionQueue queue(transaction);
                const store::ProvisionQueue::Lease lease{u"here:dead"_s, core.clock.nowMs(), core.clock.nowMs() + 1};
                QVERIFY(crash == 1 ? queue.claimDue(lease, 1).size() == 1 : queue.claimSuspect(lease).has_value());
                core.pause.save(transaction, {.paused = true});
            });
            auto &process = core.start();
            QTRY_COMPARE(core.step(id, u"seed_defaults"_s).crashes, crash);
            core.stop(process);
        }
        QCOMPARE(core.state(id), ProvisionState::Failed);
        QVERIFY(core.tenant(id).provisionReason.contains(u"crash 5 of 5"));
        QCOMPARE(core.attempts(id).size(), 5);
        QCOMPARE(core.attempts(id).last().outcome, AttemptOutcome::Crashed);
    }
};

QTEST_GUILESS_MAIN(EngineFairnessTest)
#include "engine_fairness_test.moc"
