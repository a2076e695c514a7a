// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/figure_hours.h"
#include "core/console/figures_reading.h"
#include "core/store/provision_runs.h"
#include "core/store/statement.h"
#include "tests/support/console_fixture.h"

#include <QTest>
#include <algorithm>

using namespace touchline;
using namespace touchline::console;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

struct Ended
{
    QString state = u"complete"_s;
    qint64 tookMs = 300;
    QString cancelledBy{};
    bool dry = false;
    bool test = false;
    QString reason{};
};
} // namespace

/// The overview's figures, from a real database and a clock that tests move.
class FiguresTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConsoleFixture> m_core;
    int m_clubs = 0;

    qint64 now() const { return m_core->clock.nowMs(); }

    /// A club that began `ago` and has a run that ended then.
    QString addEnded(qint64 ago, const Ended &ended = {})
    {
        const QString id = u"club-%1"_s.arg(++m_clubs);
        const qint64 at = now() - ago;
        m_core->scratch.addClub(id, [&](store::TenantRow &club) {
            club.test = ended.test;
            club.createdAt = at / 1000;
        });
        m_core->scratch.change([&](store::Transaction &transaction) {
            store::Statement run(transaction,
                "INSERT INTO provision_runs (tenant_id, number, state, reason, dry_run, due_at, queued_at, started_at, "
                "finished_at, cancelled_by) VALUES (:id, 1, :state, :reason, :dry, 0, :queued, :queued, :finished, "
                ":by)");
            run.bind(":id", id)
                .bind(":state", ended.state)
                .bind(":reason", ended.reason)
                .bind(":dry", ended.dry)
                .bind(":queued", at - ended.tookMs)
                .bind(":finished", at)
                .bind(":by", ended.cancelledBy)
                .run();
            store::Statement club(transaction,
                "UPDATE tenants SET provision_state = :state, provision_reason = :reason, run_number = 1, "
                "run_queued_at = :queued, run_finished_at = :finished WHERE id = :id");
            club.bind(":id", id)
                .bind(":state", ended.state)
                .bind(":reason", ended.reason)
                .bind(":queued", at - ended.tookMs)
                .bind(":finished", at)
                .run();
        });
        return id;
    }
    FiguresView figures(FigureSpan span = FigureSpan::Hour)
    {
        const auto reply = m_core->console().figures().figures(span);
        [&] { QTRY_VERIFY(reply.isFinished()); }();
        const auto answer = reply.result();
        if (!answer)
            qFatal("no figures: %s", qPrintable(answer.error().detail));
        return *answer;
    }
    TargetView target(const FiguresView &view, LaunchTarget name)
    {
        return *std::ranges::find(view.targets, name, &TargetView::target);
    }

private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<ConsoleFixture>();
        m_clubs = 0;
    }

    void anEmptyDeskHasFiguresToo()
    {
        const FiguresView view = figures();
        QCOMPARE(view.buckets.size(), 60);
        QCOMPARE(view.signups, 0);
        QCOMPARE(view.durations.runs, 0);
        QVERIFY(!view.longestInWork);
        QVERIFY(!view.longestWaiting);
        QVERIFY(!view.oldestFailureMs);
        QVERIFY(view.needsYou.isEmpty());
        QVERIFY(view.justNow.isEmpty());
        QVERIFY(!view.provisioner.beating);
        QCOMPARE(view.targets.size(), 5);
        for (const TargetView &each : view.targets)
            QCOMPARE(each.verdict, TargetVerdict::NoData);
    }

    void bucketsCoverTheSpanWithoutGaps_data()
    {
        QTest::addColumn<FigureSpan>("span");
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("length");
        QTest::newRow("hour") << FigureSpan::Hour << 60 << minuteMs;
        QTest::newRow("day") << FigureSpan::Day << 24 << hourMs;
        QTest::newRow("week") << FigureSpan::Week << 168 << hourMs;
    }
    void bucketsCoverTheSpanWithoutGaps()
    {
        QFETCH(FigureSpan, span);
        QFETCH(int, count);
        QFETCH(qint64, length);
        const FiguresView view = figures(span);
        QCOMPARE(view.span, span);
        QCOMPARE(view.bucketMs, length);
        QCOMPARE(view.buckets.size(), count);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(view.buckets.at(i).startMs % length, 0);
            if (i > 0)
                QCOMPARE(view.buckets.at(i).startMs - view.buckets.at(i - 1).startMs, length);
        }
        QVERIFY(view.buckets.constLast().startMs <= now());
        QVERIFY(view.buckets.constLast().startMs + length > now());
    }

    void clubsAreCountedWhenTheyBeganAndWhenTheyWereDone()
    {
        m_core->startClub(u"anstey"_s);
        m_core->startClub(u"wigston"_s);
        addEnded(5 * minuteMs);
        addEnded(5 * minuteMs, {.state = u"failed"_s});
        addEnded(3 * hourMs);
        addEnded(3 * dayMs);

        const FiguresView hour = figures();
        QCOMPARE(hour.signups, 4);
        QCOMPARE(hour.completions, 1);
        QCOMPARE(hour.failures, 1);
        QCOMPARE(hour.buckets.constLast().signups, 2);
        QCOMPARE(hour.buckets.at(60 - 6).signups, 2);
        QCOMPARE(hour.buckets.at(60 - 6).completions, 1);
        QCOMPARE(hour.buckets.at(60 - 6).failures, 1);
        QCOMPARE(hour.buckets.at(60 - 7).signups, 0);

        const FiguresView day = figures(FigureSpan::Day);
        QCOMPARE(day.signups, 5);
        QCOMPARE(day.buckets.at(24 - 4).completions, 1);
        QCOMPARE(figures(FigureSpan::Week).signups, 6);
        QCOMPARE(figures(FigureSpan::Week).completions, 3);
    }

    void theTimeBeforeIsAsLong()
    {
        // In the middle of a bucket: what has passed of it counts on both sides.
        m_core->clock.setWallClock(now() - now() % hourMs + 30 * minuteMs);
        addEnded(10 * minuteMs);
        addEnded(70 * minuteMs);
        addEnded(75 * minuteMs);
        addEnded(dayMs + 10 * minuteMs);
        addEnded(dayMs - 10 * minuteMs);
        QCOMPARE(figures().signups, 1);
        QCOMPARE(figures().signupsBefore, 2);
        // A day ago it was half past as well: what began after that is neither in this day nor in the one before.
        const FiguresView day = figures(FigureSpan::Day);
        QCOMPARE(day.signups, 3);
        QCOMPARE(day.signupsBefore, 1);
    }

    void testsDryRunsAndWhatOperatorsCancelledCountForNothing()
    {
        addEnded(minuteMs, {.test = true});
        addEnded(minuteMs, {.state = u"failed"_s, .test = true});
        addEnded(minuteMs, {.dry = true});
        addEnded(minuteMs, {.state = u"failed"_s, .cancelledBy = u"kim"_s});
        const FiguresView view = figures();
        QCOMPARE(view.signups, 2); // the dry and the cancelled club did begin
        QCOMPARE(view.completions, 0);
        QCOMPARE(view.failures, 0);
        QCOMPARE(view.durations.runs, 0);
        QCOMPARE(figures(FigureSpan::Week).completions, 0);
        QCOMPARE(view.needsYou.size(), 1); // cancelled clubs are failed ones in the list as well
        for (const Happening &happening : view.justNow)
            QVERIFY(happening.tenantId != u"club-1"_s && happening.tenantId != u"club-2"_s);
    }

    void everyFigureSurvivesARestart()
    {
        for (int i = 0; i < 30; ++i)
            addEnded(i * 25 * minuteMs, {.state = i % 10 == 9 ? u"failed"_s : u"complete"_s, .tookMs = 100 + i});
        const FiguresView before = figures(FigureSpan::Day);
        const FiguresReading::Known known{.nowMs = now()};
        const FiguresView after = m_core->scratch.look(
            [&](store::Session &session) { return FiguresReading().read(session, FigureSpan::Day, known); });
        QCOMPARE(after.buckets, before.buckets);
        QCOMPARE(after.signups, before.signups);
        QCOMPARE(after.signupsBefore, before.signupsBefore);
        QCOMPARE(after.durations.p95Ms, before.durations.p95Ms);
        QCOMPARE(after.needsYou.size(), before.needsYou.size());
        QCOMPARE(after.justNow.size(), before.justNow.size());
        QVERIFY(before.durations.runs > 20);
        QCOMPARE(target(after, LaunchTarget::ProvisioningSuccess).figure,
            target(before, LaunchTarget::ProvisioningSuccess).figure);
    }

    void percentilesAreNearestRanks()
    {
        for (int i = 1; i <= 100; ++i)
            addEnded(minuteMs, {.tookMs = i * 10});
        const FigureDurations took = figures().durations;
        QCOMPARE(took.runs, 100);
        QCOMPARE(took.p50Ms, 500);
        QCOMPARE(took.p95Ms, 950);
        QCOMPARE(took.p99Ms, 990);
    }

    void theFunnelFollowsTheSteps()
    {
        m_core->startClub(u"started"_s);
        const QString branded = m_core->startClub(u"branded"_s);
        QVERIFY(m_core->console().setBrand(branded, {u"#FFD700"_s, u"#000000"_s}).result());
        const QString confirmed = m_core->startClub(u"confirmed"_s, domain::Plan::Pro);
        QVERIFY(m_core->console().finishPro(confirmed).result());
        addEnded(minuteMs);
        const FigureFunnel funnel = figures().funnel;
        QCOMPARE(funnel.started, 4);
        QCOMPARE(funnel.branded, 3); // the colours every club begins with were chosen as well
        QCOMPARE(funnel.confirmed, 2);
        QCOMPARE(funnel.complete, 1);
    }

    void whatWaitsLongestIsNamed()
    {
        const QString first = m_core->startClub(u"first"_s, domain::Plan::Pro);
        QVERIFY(m_core->console().finishPro(first).result());
        const qint64 queuedAt = now();
        m_core->clock.advance(90'000);
        const QString second = m_core->startClub(u"second"_s, domain::Plan::Pro);
        QVERIFY(m_core->console().finishPro(second).result());
        FiguresView view = figures();
        QVERIFY(view.longestWaiting.has_value());
        QCOMPARE(view.longestWaiting->tenantId, first);
        QCOMPARE(view.longestWaiting->atMs, queuedAt);
        QCOMPARE(view.provisioner.waiting, 2);

        m_core->scratch.change([&](store::Transaction &transaction) {
            store::Statement lease(transaction,
                "UPDATE provision_runs SET lease_owner = 'me', lease_until = :until WHERE tenant_id = :id");
            lease.bind(":until", now() + hourMs).bind(":id", first).run();
            store::ProvisionRuns runs(transaction);
            store::RunRow run = *runs.run(first, 1);
            run.state = domain::ProvisionState::Processing;
            run.leaseOwner = u"me"_s;
            runs.setState(run, runs.steps(first, 1), now(), true);
        });
        view = figures();
        QCOMPARE(view.longestWaiting->tenantId, second);
        QVERIFY(view.longestInWork.has_value());
        QCOMPARE(view.longestInWork->tenantId, first);
        QCOMPARE(view.longestInWork->name, u"Club first"_s);
    }

    void failedClubsComeNewestFirstAndTheOldestIsDated()
    {
        addEnded(2 * hourMs, {.state = u"failed"_s, .reason = u"the host said no"_s});
        const QString newest = addEnded(minuteMs, {.state = u"failed"_s, .reason = u"404"_s});
        const FiguresView view = figures();
        QCOMPARE(view.needsYou.size(), 2);
        QCOMPARE(view.needsYou.constFirst().tenantId, newest);
        QCOMPARE(view.needsYou.constFirst().reason, u"404"_s);
        QCOMPARE(view.oldestFailureMs, now() - 2 * hourMs);
    }

    void whatHappenedIsToldNewestFirst()
    {
        const QString club = addEnded(5 * minuteMs, {.tookMs = 310});
        QVERIFY(m_core->console().switchSignupsOff({.reason = u"maintenance"_s}).result());
        m_core->clock.advance(1000);
        QVERIFY(m_core->console().switchSignupsOn(u"over"_s).result());
        const QList<Happening> told = figures().justNow;
        QCOMPARE(told.size(), 4);
        QCOMPARE(told.at(0).kind, Happening::Kind::SignupsOn);
        QCOMPARE(told.at(0).name, u"kim"_s);
        QCOMPARE(told.at(1).kind, Happening::Kind::SignupsOff);
        QCOMPARE(told.at(1).reason, u"maintenance"_s);
        QVERIFY(std::ranges::any_of(told, [&](const Happening &each) {
            return each.kind == Happening::Kind::Complete && each.tenantId == club && each.tookMs == 310;
        }));
        QVERIFY(std::ranges::is_sorted(told, std::ranges::greater(), &Happening::atMs));
    }

    void targetsAreJudgedFromTwentyRunsOn()
    {
        for (int i = 0; i < 19; ++i)
            addEnded(minuteMs, {.state = u"failed"_s});
        FiguresView view = figures();
        QCOMPARE(target(view, LaunchTarget::ProvisioningSuccess).verdict, TargetVerdict::NoData);
        QCOMPARE(target(view, LaunchTarget::ProvisioningSuccess).figure, 0.0);
        addEnded(minuteMs, {.tookMs = 1999});
        m_core->clock.advance(6000);
        view = figures();
        QCOMPARE(target(view, LaunchTarget::ProvisioningSuccess).verdict, TargetVerdict::Missed);
        QCOMPARE(target(view, LaunchTarget::ProvisioningSuccess).figure, 5.0);
        QCOMPARE(target(view, LaunchTarget::FailuresThisWeek).verdict, TargetVerdict::Missed);
        // What the mail to the operators says is the same judgement.
        const QJsonObject missed
            = m_core->scratch.look([&](store::Session &session) { return scheduler::missedTargets(session, now()); });
        QCOMPARE(missed.keys(), QStringList({u"failures_this_week"_s, u"provisioning_success"_s}));
    }

    void theProvisioningP95IsHeldAgainstTwoSeconds()
    {
        for (int i = 0; i < 20; ++i)
            addEnded(minuteMs, {.tookMs = i == 0 ? 9000 : 1999});
        QCOMPARE(target(figures(), LaunchTarget::ProvisioningP95).verdict, TargetVerdict::Met);
        addEnded(minuteMs, {.tookMs = 2000});
        m_core->clock.advance(6000);
        const TargetView p95 = target(figures(), LaunchTarget::ProvisioningP95);
        QCOMPARE(p95.figure, 2000.0);
        QCOMPARE(p95.verdict, TargetVerdict::Missed);
    }

    void whatOnlyTheProgramKnowsIsJudgedAtOnce()
    {
        m_core->metrics.signup(u"start"_s, u"ok"_s);
        QCOMPARE(target(figures(), LaunchTarget::SignupFaults).verdict, TargetVerdict::Met);
        m_core->metrics.signup(u"start"_s, u"error"_s);
        const TargetView faults = target(figures(), LaunchTarget::SignupFaults);
        QCOMPARE(faults.verdict, TargetVerdict::Missed);
        QCOMPARE(faults.figure, 1.0);

        QVERIFY(m_core->console().switchSignupsOff({.reason = u"trial"_s}).result());
        QCOMPARE(target(figures(), LaunchTarget::KillSwitch).verdict, TargetVerdict::NoData);
        QVERIFY(!m_core->publicStart(u"refused"_s));
        const TargetView refusal = target(figures(), LaunchTarget::KillSwitch);
        QCOMPARE(refusal.figure, m_core->killSwitch.firstRefusalMs());
        QVERIFY(refusal.verdict != TargetVerdict::NoData);
    }

    void theProvisionersHealthIsTold()
    {
        m_core->pulse = {3, m_core->clock.steadyMs()};
        QVERIFY(figures().provisioner.beating);
        QCOMPARE(figures().provisioner.inWork, 3);
        m_core->clock.advance(15'001);
        QVERIFY(!figures().provisioner.beating);
        QCOMPARE(figures().provisioner.silentMs, 15'001);
        QVERIFY(!figures().provisioner.paused);
        QVERIFY(m_core->console().pauseProvisioner({u"outage"_s}).result());
        QVERIFY(figures().provisioner.paused);
    }

    void hoursThatAreOverAreCountedOnce()
    {
        const qint64 hour = now() - now() % hourMs - 5 * hourMs;
        addEnded(now() - hour - 1);
        FigureHours hours;
        hours.begin(now());
        const auto counted
            = [&] { return m_core->scratch.look([&](store::Session &session) { return hours.hour(session, hour); }); };
        QCOMPARE(counted().signups, 1);
        m_core->scratch.change([](store::Transaction &transaction) { store::Tenants(transaction).erase(u"club-1"_s); });
        QCOMPARE(counted().signups, 1);
        hours.forget();
        QCOMPARE(counted().signups, 0);
    }

    void theHourThatGoesOnIsCountedEachTime()
    {
        m_core->clock.setWallClock(now() - now() % hourMs + 10 * minuteMs);
        addEnded(minuteMs);
        QCOMPARE(figures(FigureSpan::Day).signups, 1);
        addEnded(minuteMs);
        QCOMPARE(figures(FigureSpan::Day).signups, 2);
    }

    void aClockThatWasSetBackMakesRememberedHoursDoubtful()
    {
        const qint64 start = now();
        addEnded(3 * hourMs);
        QCOMPARE(figures(FigureSpan::Day).signups, 1);
        m_core->clock.setWallClock(start - 3 * hourMs);
        addEnded(0);
        m_core->clock.setWallClock(start);
        QCOMPARE(figures(FigureSpan::Day).signups, 1); // as remembered
        m_core->clock.setWallClock(start - 1000);
        QCOMPARE(figures(FigureSpan::Day).signups, 2);
    }

    void erasedClubsLeaveTheFigures()
    {
        const QString club = addEnded(3 * hourMs);
        QCOMPARE(figures(FigureSpan::Day).signups, 1);
        m_core->scratch.change([&](store::Transaction &transaction) {
            store::Tenants(transaction).erase(club);
            transaction.announce({domain::Event::Kind::TenantErased, club});
        });
        QTRY_COMPARE(figures(FigureSpan::Day).signups, 0);
    }

    void manyQuestionsAreOneReadAtATime()
    {
        addEnded(minuteMs);
        QList<QFuture<domain::Result<FiguresView>>> replies;
        for (int i = 0; i < 6; ++i)
            replies.append(m_core->console().figures().figures(i % 2 == 0 ? FigureSpan::Hour : FigureSpan::Week));
        for (const auto &reply : replies)
            QTRY_VERIFY(reply.isFinished());
        for (int i = 0; i < 6; ++i) {
            QVERIFY(replies.at(i).result());
            QCOMPARE(replies.at(i).result()->span, i % 2 == 0 ? FigureSpan::Hour : FigureSpan::Week);
            QCOMPARE(replies.at(i).result()->signups, 1);
        }
    }

    void aQuestionIsAnsweredWhenTheConsoleGoes()
    {
        const auto first = m_core->console().figures().figures(FigureSpan::Hour);
        const auto second = m_core->console().figures().figures(FigureSpan::Day);
        m_core->closeConsole();
        QVERIFY(first.isFinished());
        QVERIFY(second.isFinished());
        QVERIFY(!second.result());
    }

    void aDatabaseThatIsGoneIsAnError()
    {
        m_core->stopCore();
        const auto reply = m_core->console().figures().figures(FigureSpan::Hour);
        QTRY_VERIFY(reply.isFinished());
        QVERIFY(!reply.result());
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
