// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/provision_queue.h"
#include "core/store/tenants.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace touchline::domain;
using namespace touchline::store;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

/// Holds, cancelling and new runs from a step on, as far as the tables go.
class ProvisionRequestsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeldRunIsNotClaimedUntilItIsReleased()
    {
        ScratchStore scratch;
        const QString club = scratch.addClub(u"club"_s);
        queue(scratch, club, RunHold::Email);
        QCOMPARE(tenant(scratch, club).provisionReason, u"awaiting email verification"_s);
        QCOMPARE(claim(scratch, 500), QStringList());
        look(scratch, [](ProvisionRuns &runs) { QCOMPARE(runs.run(u"club"_s, 1)->hold, RunHold::Email); });
        scratch.change([&](Transaction &transaction) {
            QCOMPARE(ProvisionQueue(transaction).countWaiting(500), 0);
            QCOMPARE(ProvisionQueue(transaction).nextDueAt(), std::optional<qint64>());
            QVERIFY(ProvisionRuns(transaction).release(club, 700));
            QVERIFY(!ProvisionRuns(transaction).release(club, 800));
        });
        QCOMPARE(tenant(scratch, club).provisionReason, u"queued"_s);
        QCOMPARE(tenant(scratch, club).provisionUpdatedAt, isoUtc(700));
        QCOMPARE(claim(scratch, 700), QStringList{club});
    }

    void aRetryDoesNotLiftAHold()
    {
        ScratchStore scratch;
        const QString club = scratch.addClub(u"club"_s);
        queue(scratch, club, RunHold::Email);
        scratch.change([&](Transaction &transaction) { QVERIFY(ProvisionRuns(transaction).resume(club, 1, 200)); });
        QCOMPARE(tenant(scratch, club).provisionReason, u"awaiting email verification"_s);
        QCOMPARE(claim(scratch, 500), QStringList());

        // Neither does a new run, and the release counts for runs that are over too.
        QCOMPARE(cancel(scratch, club), Cancelling::Ended);
        QCOMPARE(*queueFrom(scratch, club, 0), 2);
        QCOMPARE(claim(scratch, 500), QStringList());
        QCOMPARE(cancel(scratch, club, 2), Cancelling::Ended);
        scratch.change([&](Transaction &transaction) {
            QVERIFY(!ProvisionRuns(transaction).release(club, 600));
            QVERIFY(ProvisionRuns(transaction).resume(club, 2, 600));
        });
        QCOMPARE(claim(scratch, 600), QStringList{club});
    }

    void cancellingARunNobodyWorksOnEndsIt()
    {
        ScratchStore scratch;
        const QString club = scratch.addClub(u"club"_s);
        queue(scratch, club);
        scratch.change([&](Transaction &transaction) {
            ProvisionRuns runs(transaction);
            StepRow step = runs.steps(club, 1).first();
            step.status = StepStatus::Retrying;
            step.attempts = 1;
            step.nextAttemptAtMs = 9000;
            runs.setStep(club, 1, step);
            runs.endAttempt(club, 1, {0, 1, AttemptOutcome::Retry, 1, 2, u"no answer"_s, {}});
        });
        QCOMPARE(cancel(scratch, club), Cancelling::Ended);
        const TenantRow row = tenant(scratch, club);
        QCOMPARE(row.provisionState, ProvisionState::Failed);
        QCOMPARE(row.provisionReason, u"cancelled by desk"_s);
        look(scratch, [](ProvisionRuns &runs) {
            QCOMPARE(runs.run(u"club"_s, 1)->finishedAtMs, 300);
            QCOMPARE(runs.steps(u"club"_s, 1).first().status, StepStatus::Pending);
            QCOMPARE(runs.attempts(u"club"_s, 1).first().error, u"no answer"_s);
        });
        QCOMPARE(claim(scratch, 10'000), QStringList());
        QCOMPARE(cancel(scratch, club), Cancelling::NothingToCancel);
        QCOMPARE(cancel(scratch, u"nobody"_s), Cancelling::NothingToCancel);

        scratch.change([&](Transaction &transaction) { QVERIFY(ProvisionRuns(transaction).resume(club, 1, 400)); });
        look(scratch, [](ProvisionRuns &runs) { QCOMPARE(runs.run(u"club"_s, 1)->cancelledBy, QString()); });
        QCOMPARE(claim(scratch, 400), QStringList{club});
    }

    void cancellingARunInWorkIsAWish()
    {
        ScratchStore scratch;
        const QString club = scratch.addClub(u"club"_s);
        queue(scratch, club);
        QCOMPARE(claim(scratch, 500), QStringList{club});
        QCOMPARE(cancel(scratch, club), Cancelling::Requested);
        look(scratch, [](ProvisionRuns &runs) {
            QCOMPARE(runs.run(u"club"_s, 1)->cancelledBy, u"desk"_s);
            QCOMPARE(runs.run(u"club"_s, 1)->finishedAtMs, 0);
        });
    }

    void aNewRunFromAStepCarriesWhatWasFinished()
    {
        ScratchStore scratch;
        const QString club = scratch.addClub(u"club"_s);
        queue(scratch, club);
        QCOMPARE(queueFrom(scratch, club, 1).error().code, ErrorCode::StepOutOfOrder);
        finish(scratch, club, {StepStatus::Done, StepStatus::Skipped, StepStatus::Failed}, ProvisionState::Failed);

        QVERIFY(queueFrom(scratch, club, 3).error().detail.contains(u"validate_webhook"));
        QVERIFY(!queueFrom(scratch, club, 6).has_value());
        QVERIFY(!queueFrom(scratch, club, -1).has_value());
        QCOMPARE(*queueFrom(scratch, club, 2), 2);

        const TenantRow row = tenant(scratch, club);
        QCOMPARE(row.runNumber, 2);
        QCOMPARE(row.provisionState, ProvisionState::Pending);
        look(scratch, [](ProvisionRuns &runs) {
            const auto before = runs.steps(u"club"_s, 1);
            const auto after = runs.steps(u"club"_s, 2);
            QCOMPARE(after.size(), before.size());
            for (qsizetype i = 0; i < after.size(); ++i) {
                QCOMPARE(after.at(i).name, before.at(i).name);
                QCOMPARE(after.at(i).status, i < 2 ? StepStatus::Carried : StepStatus::Pending);
            }
            QCOMPARE(after.first().note, u"note 0"_s);
            QCOMPARE(before.at(2).status, StepStatus::Failed);
            QVERIFY(runs.attempts(u"club"_s, 2).isEmpty());
        });
        QCOMPARE(scratch.count("SELECT run_steps_done FROM tenants"), 2);
        QCOMPARE(claim(scratch, 500), QStringList{club});
    }

    void aNewRunHasTheStepsOfTheLastOneAndNotThePlans()
    {
        ScratchStore scratch;
        const QString club = scratch.addClub(u"club"_s);
        queue(scratch, club);
        // The run was made by a program whose plan had another step.
        scratch.change([](Transaction &transaction) {
            QVERIFY(transaction.connection().execute(
                "UPDATE provision_steps SET name = 'of_old' WHERE tenant_id = 'club' AND position = 2"));
        });
        finish(scratch, club, QList<StepStatus>(6, StepStatus::Done), ProvisionState::Complete);
        QCOMPARE(*queueFrom(scratch, club, 0), 2);
        look(scratch, [](ProvisionRuns &runs) {
            QCOMPARE(runs.steps(u"club"_s, 2).at(2).name, u"of_old"_s);
            QCOMPARE(runs.steps(u"club"_s, 2).first().status, StepStatus::Pending);
        });
        QCOMPARE(tenant(scratch, club).provisionState, ProvisionState::Pending);
    }

private:
    static void queue(ScratchStore &scratch, const QString &club, RunHold hold = RunHold::None)
    {
        scratch.change([&](Transaction &transaction) {
            ProvisionRuns(transaction).queue(club, 1, Plan::Starter, false, 100, hold);
        });
    }
    static Result<int> queueFrom(ScratchStore &scratch, const QString &club, int position)
    {
        return scratch.write([=](Transaction &transaction) -> Result<int> {
            return ProvisionRuns(transaction).queueFrom(club, position, false, 400);
        });
    }
    static Cancelling cancel(ScratchStore &scratch, const QString &club, int number = 1)
    {
        return *scratch.write([=](Transaction &transaction) -> Result<Cancelling> {
            return ProvisionRuns(transaction).requestCancel(club, number, u"desk"_s, 300);
        });
    }
    static QStringList claim(ScratchStore &scratch, qint64 nowMs)
    {
        return *scratch.write([=](Transaction &transaction) -> Result<QStringList> {
            QStringList found;
            for (const RunRow &run : ProvisionQueue(transaction).claimDue({u"one"_s, nowMs, nowMs + 1000}, 9))
                found.append(run.tenantId);
            return found;
        });
    }
    /// Gives the first steps these states and ends the run.
    static void finish(
        ScratchStore &scratch, const QString &club, const QList<StepStatus> &states, ProvisionState state)
    {
        scratch.change([&](Transaction &transaction) {
            ProvisionRuns runs(transaction);
            QList<StepRow> steps = runs.steps(club, 1);
            for (qsizetype i = 0; i < states.size(); ++i) {
                steps[i].status = states.at(i);
                steps[i].note = u"note %1"_s.arg(i);
                runs.setStep(club, 1, steps.at(i));
            }
            RunRow run = *runs.run(club, 1);
            run.state = state;
            run.finishedAtMs = 300;
            runs.setState(run, steps, 300, false);
        });
    }
    template <class Look>
    static void look(ScratchStore &scratch, Look work)
    {
        scratch.look([&](Session &session) {
            ProvisionRuns runs(session);
            work(runs);
            return true;
        });
    }
    static TenantRow tenant(ScratchStore &scratch, const QString &id)
    {
        return *scratch.look([&](Session &session) { return Tenants(session).byId(id); });
    }
};

QTEST_GUILESS_MAIN(ProvisionRequestsTest)
#include "provision_requests_test.moc"
