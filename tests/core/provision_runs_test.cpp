// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/provision_queue.h"

#include "core/store/statement.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace touchline::domain;
using namespace touchline::store;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

class ProvisionRunsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queueingMakesTheRunTheStepsAndTellsTheClub()
    {
        ScratchStore scratch;
        for (const Plan plan : {Plan::Starter, Plan::Pro}) {
            const QString club = scratch.addClub(planName(plan));
            queue(scratch, club, 500, plan);
            const auto steps = scratch.look([&](Session &session) { return ProvisionRuns(session).steps(club, 1); });
            const QList<StepKind> kinds = stepsFor(plan);
            QCOMPARE(steps.size(), kinds.size());
            for (qsizetype i = 0; i < kinds.size(); ++i) {
                QCOMPARE(steps.at(i).name, stepName(kinds.at(i)));
                QCOMPARE(steps.at(i).status, StepStatus::Pending);
            }
            const TenantRow row = tenant(scratch, club);
            QCOMPARE(row.runNumber, 1);
            QVERIFY(row.signupFinished());
            QCOMPARE(row.provisionReason, u"queued"_s);
            QCOMPARE(row.provisionUpdatedAt, isoUtc(500));
        }
    }

    void aClubHasOneOpenRun()
    {
        ScratchStore scratch;
        const QString club = scratch.addClub(u"club"_s);
        queue(scratch, club, 0);
        const auto second = scratch.write([](Transaction &transaction) -> Result<void> {
            ProvisionRuns(transaction).queue(u"club"_s, 2, Plan::Starter, false, 1);
            return {};
        });
        QVERIFY(!second.has_value());
        QCOMPARE(scratch.count("SELECT count(*) FROM provision_runs"), 1);
        QCOMPARE(tenant(scratch, club).runNumber, 1);

        finish(scratch, club, ProvisionState::Failed);
        QVERIFY(scratch
                .write([](Transaction &transaction) -> Result<void> {
                    ProvisionRuns(transaction).queue(u"club"_s, 2, Plan::Starter, false, 1);
                    return {};
                })
                .has_value());
        QCOMPARE(tenant(scratch, club).runNumber, 2);
    }

    void claimTakesWhatIsDueOldestFirstAndOnlyOnce()
    {
        ScratchStore scratch;
        for (int i = 0; i < 5; ++i)
            queue(scratch, scratch.addClub(u"club-%1"_s.arg(i)), 100 - i);
        queue(scratch, scratch.addClub(u"later"_s), 1000);
        QCOMPARE(waiting(scratch, 100), 5);
        QCOMPARE(claim(scratch, u"one"_s, 100, 3), (QStringList{u"club-4"_s, u"club-3"_s, u"club-2"_s}));
        QCOMPARE(claim(scratch, u"two"_s, 100, 3), (QStringList{u"club-1"_s, u"club-0"_s}));
        QCOMPARE(claim(scratch, u"three"_s, 100, 3), QStringList());
        QCOMPARE(waiting(scratch, 100), 0);
        QCOMPARE(nextDue(scratch), std::optional<qint64>(1000));
        QCOMPARE(claim(scratch, u"one"_s, 1000, 3), QStringList{u"later"_s});
        QCOMPARE(nextDue(scratch), std::optional<qint64>());
    }

    void aClaimSaysWhenItBeganAndWhoHoldsIt()
    {
        ScratchStore scratch;
        queue(scratch, scratch.addClub(u"club"_s), 100);
        scratch.change([](Transaction &transaction) {
            ProvisionQueue queue(transaction);
            const auto claimed = queue.claimDue({u"one"_s, 150, 1000}, 10);
            QCOMPARE(claimed.size(), 1);
            QCOMPARE(claimed.first().startedAtMs, 150);
            QCOMPARE(claimed.first().state, ProvisionState::Processing);
            QVERIFY(queue.isHeld(u"club"_s, 1, u"one"_s));
            QVERIFY(!queue.isHeld(u"club"_s, 1, u"two"_s));
            queue.giveBack(u"club"_s, 1);
            QVERIFY(!queue.isHeld(u"club"_s, 1, u"one"_s));
            // The second claim keeps the time the run first began.
            QCOMPARE(queue.claimDue({u"two"_s, 900, 2000}, 10).first().startedAtMs, 150);
        });
    }

    void suspendedAndCancelledClubsAreNotClaimed()
    {
        ScratchStore scratch;
        for (const TenantStatus status :
            {TenantStatus::Trial, TenantStatus::Active, TenantStatus::Suspended, TenantStatus::Cancelled}) {
            const QString club = scratch.addClub(tenantStatusName(status));
            queue(scratch, club, status == TenantStatus::Suspended ? 1 : 50);
            scratch.change([&](Transaction &transaction) { Tenants(transaction).setStatus(club, status, 0); });
        }
        QCOMPARE(nextDue(scratch), std::optional<qint64>(50));
        QCOMPARE(waiting(scratch, 100), 2);
        QStringList claimed = claim(scratch, u"one"_s, 100, 10);
        claimed.sort();
        QCOMPARE(claimed, (QStringList{u"active"_s, u"trial"_s}));
        QCOMPARE(nextDue(scratch), std::optional<qint64>());
        // Reinstated, the club is where it was.
        scratch.change(
            [](Transaction &transaction) { Tenants(transaction).setStatus(u"suspended"_s, TenantStatus::Active, 0); });
        QCOMPARE(claim(scratch, u"one"_s, 100, 10), QStringList{u"suspended"_s});
    }

    void whatADeadInstanceHeldIsFoundAtOnceAndStrangersWhenTheirLeaseEnds()
    {
        ScratchStore scratch;
        queue(scratch, scratch.addClub(u"mine"_s), 1);
        QCOMPARE(claim(scratch, u"host:4711"_s, 1, 1, 1000), QStringList{u"mine"_s});
        queue(scratch, scratch.addClub(u"theirs"_s), 1);
        QCOMPARE(claim(scratch, u"other:1"_s, 1, 1, 1000), QStringList{u"theirs"_s});
        queue(scratch, scratch.addClub(u"nobodys"_s), 1);
        QCOMPARE(abandoned(scratch, u"host:"_s, 500), QStringList{u"mine"_s});
        QCOMPARE(abandoned(scratch, u"host:"_s, 1000), (QStringList{u"mine"_s, u"theirs"_s}));
        scratch.change([](Transaction &transaction) { ProvisionQueue(transaction).renewLeases(u"other:1"_s, 5000); });
        QCOMPARE(abandoned(scratch, u"host:"_s, 1000), QStringList{u"mine"_s});
        finish(scratch, u"mine"_s, ProvisionState::Complete);
        QCOMPARE(abandoned(scratch, u"host:"_s, 1000), QStringList());
    }

    void suspectsOfACrashGoOneAtATimeBesideTheOthers()
    {
        ScratchStore scratch;
        // Two were there when the process died, one of them for the second time.
        for (const QString &club : {u"twice"_s, u"once"_s, u"fresh"_s})
            queue(scratch, scratch.addClub(club), 1);
        setStep(scratch, u"twice"_s, StepStatus::Pending, 2, 0);
        setStep(scratch, u"once"_s, StepStatus::Pending, 1, 0);

        QCOMPARE(claimSuspect(scratch, 10'000), u"once"_s);
        QCOMPARE(claim(scratch, u"one"_s, 10'000, 9), QStringList{u"fresh"_s});
        QVERIFY(suspectWaits(scratch, 10'000));
        setStep(scratch, u"once"_s, StepStatus::Running, 1, 10'000);
        QCOMPARE(claimSuspect(scratch, 10'001), QString());
        // One that has been at it for long does not hold up the next.
        QCOMPARE(claimSuspect(scratch, 13'000), u"twice"_s);
        QVERIFY(!suspectWaits(scratch, 13'000));
    }

    void aSuspectLetsTheNextInWhenItIsDone()
    {
        ScratchStore scratch;
        for (const QString &club : {u"a"_s, u"b"_s}) {
            queue(scratch, scratch.addClub(club), 1);
            setStep(scratch, club, StepStatus::Pending, 1, 0);
        }
        QCOMPARE(claimSuspect(scratch, 10'000), u"a"_s);
        setStep(scratch, u"a"_s, StepStatus::Running, 1, 10'000);
        QCOMPARE(claimSuspect(scratch, 10'001), QString());
        // Nor does a clock that was set back keep the next out.
        QCOMPARE(claimSuspect(scratch, 9'000), u"b"_s);
        scratch.change([](Transaction &transaction) { ProvisionQueue(transaction).giveBack(u"b"_s, 1); });
        setStep(scratch, u"a"_s, StepStatus::Done, 1, 0);
        QCOMPARE(claimSuspect(scratch, 10'002), u"b"_s);
    }

    void aFailedRunContinuesWhereItStopped()
    {
        ScratchStore scratch;
        const QString club = scratch.addClub(u"club"_s);
        queue(scratch, club, 100);
        QCOMPARE(claim(scratch, u"one"_s, 100, 1), QStringList{club});
        scratch.change([&](Transaction &transaction) {
            ProvisionRuns runs(transaction);
            // In work: nothing to resume.
            QVERIFY(!runs.resume(club, 1, 200));
            QList<StepRow> steps = runs.steps(club, 1);
            steps[0].status = StepStatus::Done;
            steps[1].status = StepStatus::Failed;
            steps[1].attempts = 3;
            steps[1].crashes = 1;
            steps[1].retries = 2;
            steps[1].error = u"no answer"_s;
            for (const StepRow &step : steps)
                runs.setStep(club, 1, step);
            RunRow run = *runs.run(club, 1);
            run.state = ProvisionState::Failed;
            run.reason = u"no answer"_s;
            run.finishedAtMs = 300;
            runs.setState(run, steps, 300, false);
        });
        QCOMPARE(tenant(scratch, club).provisionState, ProvisionState::Failed);
        QCOMPARE(claim(scratch, u"one"_s, 10'000, 1), QStringList());
        scratch.change([&](Transaction &transaction) {
            QVERIFY(ProvisionRuns(transaction).resume(club, 1, 400));
            QVERIFY(!ProvisionRuns(transaction).resume(club, 2, 400));
        });
        const auto steps = scratch.look([&](Session &session) { return ProvisionRuns(session).steps(club, 1); });
        QCOMPARE(steps.at(0).status, StepStatus::Done);
        QCOMPARE(steps.at(1).status, StepStatus::Pending);
        QCOMPARE(steps.at(1).attempts, 3);
        QCOMPARE(steps.at(1).crashes, 0);
        QCOMPARE(steps.at(1).retries, 0);
        QCOMPARE(tenant(scratch, club).provisionState, ProvisionState::Pending);
        QCOMPARE(claim(scratch, u"one"_s, 400, 1), QStringList{club});
    }

    void aWaitingRunIsMadeDueAtOnce()
    {
        ScratchStore scratch;
        const QString club = scratch.addClub(u"club"_s);
        queue(scratch, club, 100'000);
        QCOMPARE(claim(scratch, u"one"_s, 1, 1), QStringList());
        scratch.change([&](Transaction &transaction) { QVERIFY(ProvisionRuns(transaction).resume(club, 1, 1)); });
        QCOMPARE(claim(scratch, u"one"_s, 1, 1), QStringList{club});
    }

    void aCompleteRunStaysComplete()
    {
        ScratchStore scratch;
        const QString club = scratch.addClub(u"club"_s);
        queue(scratch, club, 1);
        finish(scratch, club, ProvisionState::Complete);
        scratch.change([&](Transaction &transaction) { QVERIFY(!ProvisionRuns(transaction).resume(club, 1, 2)); });
        QCOMPARE(tenant(scratch, club).provisionState, ProvisionState::Complete);
    }

    void attemptsAreKept()
    {
        ScratchStore scratch;
        const QString club = scratch.addClub(u"club"_s);
        queue(scratch, club, 1);
        scratch.change([&](Transaction &transaction) {
            ProvisionRuns runs(transaction);
            StepRow step = runs.steps(club, 1).at(2);
            step.attempts = 1;
            runs.startAttempt(club, 1, step, 10);
            runs.endAttempt(
                club, 1, {2, 1, AttemptOutcome::Retry, 10, 20, u"timeout"_s, {u"HEAD 405 · 81 ms"_s, u"\"x\""_s}});
            step.attempts = 2;
            runs.startAttempt(club, 1, step, 30);
            // A database step records its attempt in one go.
            runs.endAttempt(club, 1, {0, 1, AttemptOutcome::Done, 5, 6, {}, {}});
        });
        const auto attempts = scratch.look([&](Session &session) { return ProvisionRuns(session).attempts(club, 1); });
        QCOMPARE(attempts.size(), 3);
        QCOMPARE(attempts.at(0).position, 0);
        QCOMPARE(attempts.at(0).outcome, AttemptOutcome::Done);
        QCOMPARE(attempts.at(1).outcome, AttemptOutcome::Retry);
        QCOMPARE(attempts.at(1).error, u"timeout"_s);
        QCOMPARE(attempts.at(1).evidence, (QStringList{u"HEAD 405 · 81 ms"_s, u"\"x\""_s}));
        QCOMPARE(attempts.at(2).outcome, AttemptOutcome::Running);
        QCOMPARE(attempts.at(2).number, 2);
    }

private:
    static void queue(ScratchStore &scratch, const QString &club, qint64 nowMs, Plan plan = Plan::Starter)
    {
        scratch.change(
            [&](Transaction &transaction) { ProvisionRuns(transaction).queue(club, 1, plan, false, nowMs); });
    }
    static void finish(ScratchStore &scratch, const QString &club, ProvisionState state)
    {
        scratch.change([&](Transaction &transaction) {
            ProvisionRuns runs(transaction);
            RunRow run = *runs.run(club, 1);
            run.state = state;
            run.finishedAtMs = 10;
            runs.setState(run, runs.steps(club, 1), 10, false);
        });
    }
    /// Sets the run's first step; `attemptAtMs` above 0 begins an attempt.
    static void setStep(ScratchStore &scratch, const QString &club, StepStatus status, int crashes, qint64 attemptAtMs)
    {
        scratch.change([&](Transaction &transaction) {
            ProvisionRuns runs(transaction);
            StepRow step = runs.steps(club, 1).first();
            step.status = status;
            step.crashes = crashes;
            if (attemptAtMs > 0) {
                ++step.attempts;
                runs.startAttempt(club, 1, step, attemptAtMs);
            }
            runs.setStep(club, 1, step);
        });
    }
    static bool suspectWaits(ScratchStore &scratch, qint64 nowMs)
    {
        return scratch.look(
            [=](Session &session) { return ProvisionQueue(session).suspectWaits({.owner = {}, .nowMs = nowMs}); });
    }
    static QStringList ids(const QList<RunRow> &runs)
    {
        QStringList found;
        for (const RunRow &run : runs)
            found.append(run.tenantId);
        return found;
    }
    static QStringList claim(
        ScratchStore &scratch, const QString &owner, qint64 nowMs, int limit, qint64 leaseUntilMs = 1'000'000)
    {
        return scratch
            .write([=](Transaction &transaction) -> Result<QStringList> {
                return ids(ProvisionQueue(transaction).claimDue({owner, nowMs, leaseUntilMs}, limit));
            })
            .value();
    }
    static QString claimSuspect(ScratchStore &scratch, qint64 nowMs)
    {
        return *scratch.write([=](Transaction &transaction) -> Result<QString> {
            const auto run = ProvisionQueue(transaction).claimSuspect({u"one"_s, nowMs, 1'000'000});
            return run ? run->tenantId : QString();
        });
    }
    static QStringList abandoned(ScratchStore &scratch, const QString &prefix, qint64 nowMs)
    {
        QStringList found
            = scratch.look([&](Session &session) { return ids(ProvisionQueue(session).abandoned(prefix, nowMs)); });
        found.sort();
        return found;
    }
    static qint64 waiting(ScratchStore &scratch, qint64 nowMs)
    {
        return scratch.look([=](Session &session) { return ProvisionQueue(session).countWaiting(nowMs); });
    }
    static std::optional<qint64> nextDue(ScratchStore &scratch)
    {
        return scratch.look([](Session &session) { return ProvisionQueue(session).nextDueAt(); });
    }
    static TenantRow tenant(ScratchStore &scratch, const QString &id)
    {
        return *scratch.look([&](Session &session) { return Tenants(session).byId(id); });
    }
};

QTEST_GUILESS_MAIN(ProvisionRunsTest)
#include "provision_runs_test.moc"
