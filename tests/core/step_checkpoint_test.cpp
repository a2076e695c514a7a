// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/statement.h"
#include "tests/support/engine_fixture.h"

#include <QCoroFuture>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using domain::AttemptOutcome;
using domain::ProvisionState;
using provision::StepContext;
using provision::StepOutcome;
using testsupport::EngineFixture;

namespace {
/// Makes what is not made yet, each thing once, and keeps each before it goes on; then waits for `end`.
QCoro::Task<StepOutcome> make(StepContext context, QStringList *made, QFuture<StepOutcome> end)
{
    for (const QString &thing : {u"project"_s, u"version"_s}) {
        QJsonObject state = context.checkpoint.saved();
        if (state.contains(thing))
            continue;
        // Asked before anybody can see what is kept, and end it.
        const bool waits = thing == u"project" && !end.isFinished();
        made->append(thing);
        state.insert(thing, u"%1-1"_s.arg(thing));
        auto saving = context.checkpoint.save(state);
        if (!co_await saving)
            co_return StepOutcome::done(u"a step that does not listen"_s);
        if (waits) {
            const StepOutcome early = co_await end;
            co_return early;
        }
    }
    co_return StepOutcome::done(context.checkpoint.saved().value("version"_L1).toString());
}

QFuture<StepOutcome> ended(const StepOutcome &outcome)
{
    return QtFuture::makeReadyFuture(outcome);
}
} // namespace

/// What a step keeps in the middle of an attempt.
class StepCheckpointTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRetryCarriesOnWhereTheAttemptBeforeGotTo()
    {
        EngineFixture core;
        QStringList made;
        QPromise<StepOutcome> first;
        first.start();
        core.appsScript->setScript([&](const StepContext &context) { return make(context, &made, first.future()); });
        core.start();
        const QString id = core.queueClub(u"oadby"_s, domain::Plan::Pro);
        QTRY_COMPARE(core.step(id, u"deploy_apps_script"_s).checkpoint.value("project"_L1).toString(), u"project-1"_s);
        first.addResult(StepOutcome::retry(u"quota"_s));
        first.finish();
        QTRY_COMPARE(core.step(id, u"deploy_apps_script"_s).status, domain::StepStatus::Retrying);
        core.clock.advance(600'000);
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
        QCOMPARE(made, (QStringList{u"project"_s, u"version"_s}));
        QCOMPARE(core.step(id, u"deploy_apps_script"_s).note, u"version-1"_s);
    }

    void aCrashLosesNothingThatWasKept()
    {
        EngineFixture core;
        QStringList made;
        QPromise<StepOutcome> never;
        never.start();
        core.appsScript->setScript([&](const StepContext &context) { return make(context, &made, never.future()); });
        core.start(u"there"_s);
        const QString id = core.queueClub(u"oadby"_s, domain::Plan::Pro);
        QTRY_VERIFY(core.step(id, u"deploy_apps_script"_s).checkpoint.contains("project"_L1));

        // The first process is not heard of any more, and another takes its run when the lease has ended.
        core.clock.advance(31'000);
        core.appsScript->setScript(
            [&](const StepContext &context) { return make(context, &made, ended(StepOutcome::done({}))); });
        core.start(u"elsewhere"_s);
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
        QCOMPARE(made, (QStringList{u"project"_s, u"version"_s}));
        const auto contexts = core.appsScript->contexts(id);
        QCOMPARE(contexts.size(), 2);
        QCOMPARE(contexts.first().idempotencyKey, contexts.last().idempotencyKey);

        // What the first one says now changes nothing.
        never.addResult(StepOutcome::failed(u"too late"_s));
        never.finish();
        core.stop(core.start(u"later"_s));
        QCOMPARE(core.state(id), ProvisionState::Complete);
    }

    void aStepThatCannotKeepWhatItMadeIsNeverDone()
    {
        EngineFixture core;
        QStringList made;
        QPromise<StepOutcome> gate;
        gate.start();
        core.appsScript->setScript([&](const StepContext &context) { return make(context, &made, gate.future()); });
        auto &process = core.start();
        const QString id = core.queueClub(u"oadby"_s, domain::Plan::Pro);
        QTRY_VERIFY(core.step(id, u"deploy_apps_script"_s).checkpoint.contains("project"_L1));
        // Somebody else has the run now: what the first one makes from here on is not its to keep.
        const provision::StepContext context = core.appsScript->contexts(id).first();
        core.store.change([&](store::Transaction &transaction) {
            QVERIFY(transaction.connection().execute("UPDATE provision_runs SET lease_owner = 'somebody'"));
        });
        auto saving = context.checkpoint.save({{u"project"_s, u"project-2"_s}});
        QVERIFY(!QCoro::waitFor(saving));
        QVERIFY(context.checkpoint.isBroken());
        QCOMPARE(context.checkpoint.saved().value("project"_L1).toString(), u"project-1"_s);
        QCOMPARE(core.step(id, u"deploy_apps_script"_s).checkpoint.value("project"_L1).toString(), u"project-1"_s);
        // Back again, the attempt says that it is done: it counts as one to be repeated.
        core.store.change([&](store::Transaction &transaction) {
            store::Statement back(transaction, "UPDATE provision_runs SET lease_owner = :owner");
            back.bind(":owner", process.owner).run();
        });
        gate.addResult(StepOutcome::done(u"as if nothing had been"_s));
        gate.finish();
        QTRY_COMPARE(core.step(id, u"deploy_apps_script"_s).status, domain::StepStatus::Retrying);
        QVERIFY(core.step(id, u"deploy_apps_script"_s).error.contains(u"could not be kept"));
    }

    void aNewRunBeginsWithNothingKept()
    {
        EngineFixture core;
        QStringList made;
        core.appsScript->setScript(
            [&](const StepContext &context) { return make(context, &made, ended(StepOutcome::done({}))); });
        core.start();
        const QString id = core.queueClub(u"oadby"_s, domain::Plan::Pro);
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
        core.store.change([&](store::Transaction &transaction) {
            QVERIFY(store::ProvisionRuns(transaction).queueFrom(id, 3, false, core.clock.nowMs()));
            transaction.announce({domain::Event::Kind::RunQueued, id});
        });
        QTRY_COMPARE(core.run(id, 2).state, ProvisionState::Complete);
        QCOMPARE(made.size(), 4);
        const auto contexts = core.appsScript->contexts(id);
        QVERIFY(contexts.first().idempotencyKey != contexts.last().idempotencyKey);
        QCOMPARE(core.automations->attempts(id), 1);
        QCOMPARE(core.seed->applied(), 1);
    }
};

QTEST_GUILESS_MAIN(StepCheckpointTest)
#include "step_checkpoint_test.moc"
