// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/local_console.h"

#include "core/store/club_content.h"
#include "core/store/magic_links.h"
#include "core/store/make_connections.h"
#include "core/store/promo_codes.h"
#include "core/store/provision_runs.h"
#include "tests/support/console_fixture.h"

#include <QSignalSpy>
#include <QTest>
#include <numeric>
#include <thread>

using namespace touchline::console;
using namespace touchline::domain;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using namespace touchline;

namespace {
/// The provisioner's part, by hand: done up to `done` steps, the next one in `status`.
void work(ConsoleFixture &fixture, const QString &club, int done, StepStatus status, ProvisionState state)
{
    fixture.scratch.change([&](store::Transaction &transaction) {
        store::ProvisionRuns runs(transaction);
        QList<store::StepRow> steps = runs.steps(club, 1);
        for (int i = 0; i < done; ++i) {
            steps[i].status = StepStatus::Done;
            steps[i].startedAtMs = 100 + i;
            steps[i].completedAtMs = 200 + i;
            steps[i].note = u"did it"_s;
        }
        if (done < steps.size()) {
            steps[done].status = status;
            steps[done].attempts = 1;
            steps[done].error = u"no answer"_s;
            steps[done].nextAttemptAtMs = status == StepStatus::Retrying ? 777 : 0;
            runs.startAttempt(club, 1, steps[done], 300);
            runs.endAttempt(club, 1,
                {done, 1, AttemptOutcome::Retry, 300, 400, u"no answer"_s, {u"HEAD 405 · 81 ms"_s, u"GET: timeout"_s}});
        }
        for (const store::StepRow &step : steps)
            runs.setStep(club, 1, step);
        store::RunRow run = *runs.run(club, 1);
        run.state = state;
        run.reason = u"no answer"_s;
        run.startedAtMs = 50;
        run.finishedAtMs = state == ProvisionState::Complete || state == ProvisionState::Failed ? 5000 : 0;
        runs.setState(run, steps, 5000, false);
        transaction.announce({Event::Kind::TenantChanged, club});
    });
}
} // namespace

class LocalConsoleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreToldOnlyAfterTheCommit()
    {
        ConsoleFixture fixture;
        QSignalSpy spy(&fixture.console(), &Console::clubsChanged);
        Reply<StartedClub> started;
        {
            const HeldWriter held(fixture.scratch.writer());
            started = fixture.console().startClub(
                {.clubName = u"Anstey"_s, .clubSlug = u"anstey"_s, .email = u"o@anstey.example"_s});
            // Nothing is committed: whatever the console tells meanwhile, it is not this.
            QCOMPARE(fixture.console().clubCounts().result()->total(), 0);
            QCoreApplication::processEvents();
            QVERIFY(!started.isFinished());
            QCOMPARE(spy.size(), 0);
        }
        QVERIFY(spy.wait());
        const QStringList named = spy.first().first().toStringList();
        QCOMPARE(named, QStringList{started.result()->id});
        const auto rows = fixture.console().clubRows(named).result();
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().slug, u"anstey"_s);
    }

    void pagesHoldStillWhileClubsSignUp()
    {
        ConsoleFixture fixture;
        QStringList old;
        fixture.scratch.change([&old](store::Transaction &transaction) {
            for (int i = 0; i < 5000; ++i) {
                store::TenantRow club;
                club.id = u"old-%1"_s.arg(i * 7919 % 5000);
                club.slug = u"old-%1"_s.arg(i);
                club.name = u"Club %1"_s.arg(i % 50);
                club.email = u"o@example.org"_s;
                club.createdAt = 1'789'000'000 + i / 20;
                store::Tenants(transaction).insert(club);
                old.append(club.id);
            }
        });
        old.sort();
        std::atomic<bool> done = false;
        std::thread signups([&] {
            for (int i = 0; !done && i < 3000; ++i)
                fixture.publicStart(u"new-%1"_s.arg(i));
        });
        for (const ClubSort sort : {ClubSort::Created, ClubSort::Name, ClubSort::State, ClubSort::Plan}) {
            QStringList seen;
            ClubQuery query{.sort = sort, .limit = 200};
            do {
                const auto page = fixture.console().clubs(query).result();
                QVERIFY(page.has_value());
                for (const ClubRow &row : page->rows) {
                    if (row.id.startsWith(u"old-"_s))
                        seen.append(row.id);
                }
                query.after = page->next;
            } while (!query.after.isEmpty());
            seen.sort();
            QCOMPARE(seen, old);
        }
        done = true;
        signups.join();
        QVERIFY(fixture.console().clubCounts().result()->total() > 5000);
    }

    void aClubIsFollowedFromItsFirstStepToItsLink()
    {
        ConsoleFixture fixture;
        Console &console = fixture.console();
        const QString id = fixture.startClub(u"anstey"_s);
        QCOMPARE(console.signupStage(id).result().value(), SignupStage::Brand);
        ClubDetail detail = console.club(id).result().value();
        QVERIFY(!detail.club.signupFinished);
        QCOMPARE(detail.club.waitingFor, u"signup not finished"_s);
        QCOMPARE(detail.club.createdAtMs, fixture.clock.nowMs());
        QCOMPARE(detail.trialEndsAtMs, fixture.clock.nowMs() + 14LL * 24 * 60 * 60 * 1000);
        QCOMPARE(detail.publicUrl, u"https://clubs.example/c/anstey"_s);
        QVERIFY(detail.runs.isEmpty());

        QVERIFY(console.setBrand(id, {u"#112233"_s, u"#445566"_s}).result().has_value());
        QCOMPARE(console.signupStage(id).result().value(), SignupStage::Plan);
        QVERIFY(console.finishStarter(id, u"https://hook.eu2.make.com/abc"_s, u"0123456789abcdef"_s).result());
        QCOMPARE(console.signupStage(id).result().value(), SignupStage::Progress);
        work(fixture, id, 2, StepStatus::Retrying, ProvisionState::Pending);

        detail = console.club(id).result().value();
        QVERIFY(detail.club.signupFinished);
        QCOMPARE(detail.club.status, TenantStatus::Active);
        QCOMPARE(detail.club.stepsDone, 2);
        QCOMPARE(detail.club.stepsTotal, 6);
        QCOMPARE(detail.club.currentStep, u"validate_webhook"_s);
        QCOMPARE(detail.club.nextAttemptAtMs, 777);
        QCOMPARE(detail.club.startedAtMs, fixture.clock.nowMs());
        QCOMPARE(detail.brand, (Brand{u"#112233"_s, u"#445566"_s}));
        QCOMPARE(detail.webhookUrl, u"https://hook.eu2.make.com/abc"_s);
        QCOMPARE(detail.webhookValidatedAtMs, 0);
        QCOMPARE(detail.runs.size(), 1);
        const RunView &run = detail.runs.first();
        QCOMPARE(run.steps.size(), 6);
        QCOMPARE(run.steps.at(1).status, StepStatus::Done);
        QCOMPARE(run.steps.at(1).note, u"did it"_s);
        QCOMPARE(run.steps.at(1).attempts.size(), 0);
        QCOMPARE(run.steps.at(2).status, StepStatus::Retrying);
        QCOMPARE(run.steps.at(2).attempts.size(), 1);
        QCOMPARE(run.steps.at(2).attempts.first().outcome, AttemptOutcome::Retry);
        QCOMPARE(run.steps.at(2).attempts.first().evidence, (QStringList{u"HEAD 405 · 81 ms"_s, u"GET: timeout"_s}));
        QCOMPARE(console.club(id).result()->club, console.clubRows({id}).result()->first());

        QVERIFY(console.retryClub(id).result().has_value());
        QCOMPARE(console.club(id).result()->runs.first().steps.at(2).status, StepStatus::Pending);
        fixture.scratch.change([&id](store::Transaction &transaction) {
            store::MakeConnections(transaction).setValidated(id, 9);
            store::ClubContent(transaction).addPost(id, {u"p"_s, u"t"_s, u"c"_s, u"a"_s}, 0);
            store::AuthUsers(transaction).addOwner(id, u"u"_s, u"o@anstey.example"_s, 0);
            store::Tenants(transaction).setRouteReady(id);
        });
        work(fixture, id, 6, StepStatus::Done, ProvisionState::Complete);
        detail = console.club(id).result().value();
        QCOMPARE(detail.club.state, ProvisionState::Complete);
        QCOMPARE(detail.club.currentStep, QString());
        QCOMPARE(detail.club.finishedAtMs, 5000);
        QCOMPARE(detail.webhookValidatedAtMs, 9000);
        QCOMPARE(detail.posts, 1);
        QCOMPARE(detail.fixtures, 0);
        QVERIFY(detail.routeReady);
        QCOMPARE(console.retryClub(id).result().error().code, ErrorCode::StepOutOfOrder);
    }

    void theLinkSaysHowItStands()
    {
        using State = MagicLinkView::State;
        ConsoleFixture fixture;
        Console &console = fixture.console();
        const QString id = fixture.startClub(u"anstey"_s);
        const auto state = [&] { return console.club(id).result()->magicLink.state; };
        QCOMPARE(state(), State::None);
        QCOMPARE(console.copyMagicLink(id).result().error().code, ErrorCode::StepOutOfOrder);
        fixture.scratch.change([&](store::Transaction &transaction) {
            store::AuthUsers(transaction).addOwner(id, u"u"_s, u"o@anstey.example"_s, 0);
            store::MagicLinks(transaction).add(id, store::LinkPurpose::Owner, u"made"_s, fixture.clock.nowMs());
        });
        QCOMPARE(state(), State::None);
        fixture.clock.advance(1000);
        QVERIFY(console.resendMagicLink(id).result().has_value());
        QTRY_COMPARE(state(), State::Sent);
        QCOMPARE(console.club(id).result()->magicLink.sentAtMs, fixture.clock.nowMs());
        fixture.clock.advance(25LL * 60 * 60 * 1000);
        QCOMPARE(state(), State::Expired);
        const auto copied = console.copyMagicLink(id).result();
        QVERIFY(copied.has_value());
        QVERIFY2(copied->startsWith(u"https://clubs.example/magic/"_s), qPrintable(*copied));
        QCOMPARE(state(), State::Sent);
        QCOMPARE(console.copyMagicLink(u"nobody"_s).result().error().code, ErrorCode::TenantNotFound);
    }

    void onboardingAsksWhatThePublicApiAsks()
    {
        ConsoleFixture fixture;
        Console &console = fixture.console();
        fixture.startClub(u"anstey"_s);
        QVERIFY(console.availability(u"barrow"_s).result()->available);
        const SlugAvailability taken = console.availability(u"anstey"_s).result().value();
        QVERIFY(!taken.available);
        QCOMPARE(taken.reason, u"taken"_s);
        fixture.scratch.change([](store::Transaction &transaction) {
            PromoCode promo;
            promo.id = u"p"_s;
            promo.code = u"SPRING"_s;
            promo.discountPercent = 25;
            promo.maxUses = 3;
            promo.plan = Plan::Pro;
            QVERIFY(store::PromoCodes(transaction).insert(promo));
        });
        const PromoOffer offer = console.verifyPromo(u"spring"_s, u"barrow"_s).result().value();
        QCOMPARE(offer.code, u"SPRING"_s);
        QCOMPARE(offer.discountPercent, 25);
        QCOMPARE(offer.appliedPlan, std::optional(Plan::Pro));
        QCOMPARE(offer.usesRemaining, std::optional<qint64>(3));
        QCOMPARE(console.verifyPromo(u"WINTER"_s, {}).result().error().code, ErrorCode::InvalidPromo);

        const StartedClub started = console
                                        .startClub({.clubName = u"Barrow"_s,
                                            .clubSlug = u"barrow"_s,
                                            .email = u"o@barrow.example"_s,
                                            .plan = Plan::Starter,
                                            .promoCode = u"spring"_s})
                                        .result()
                                        .value();
        QCOMPARE(started.plan, Plan::Pro);
        QCOMPARE(started.discountPercent, 25);
        QCOMPARE(console.finishStarter(started.id, u"https://hook.make.com/x"_s, u"0123456789abcdef"_s)
                     .result()
                     .error()
                     .code,
            ErrorCode::PlanMismatch);
        QVERIFY(console.finishPro(started.id).result().has_value());
        QCOMPARE(console.club(started.id).result()->promoCode, u"SPRING"_s);
        QCOMPARE(console.signupStage(u"nobody"_s).result().error().code, ErrorCode::TenantNotFound);
        QCOMPARE(console.club(u"nobody"_s).result().error().code, ErrorCode::TenantNotFound);

        fixture.probeReport = {.accepted = true, .verdict = u"fine"_s, .evidenceLines = {u"HEAD 200 · 8 ms"_s}};
        const WebhookTest test = console.testWebhook(u"https://hook.make.com/x"_s).result().value();
        QVERIFY(test.accepted);
        QCOMPARE(test.verdict, u"fine"_s);
        QCOMPARE(test.evidence, QStringList{u"HEAD 200 · 8 ms"_s});
        QCOMPARE(fixture.probed, QStringList{u"https://hook.make.com/x"_s});
    }

    void theSwitchIsToldWithWhatItDid()
    {
        ConsoleFixture fixture;
        Console &console = fixture.console();
        fixture.startClub(u"anstey"_s);
        QCOMPARE(console.switchImpact().result()->inTheMiddle, 1);
        QSignalSpy spy(&console, &Console::switchChanged);
        QVERIFY(!console.switchSignupsOff({.reason = u"  "_s}).result().has_value());
        const qint64 until = fixture.clock.nowMs() + 60'000;
        QVERIFY(console.switchSignupsOff({u"attack"_s, true, until}).result().has_value());
        QVERIFY(spy.wait());
        SwitchView view = spy.takeFirst().first().value<SwitchView>();
        QVERIFY(!view.state.on);
        QCOMPARE(view.state.reason, u"attack"_s);
        QCOMPARE(view.state.by, u"kim"_s);
        QCOMPARE(view.state.untilMs, std::optional(until));
        QVERIFY(view.state.letStartedFinish);
        QCOMPARE(view.turnedAway, 0);
        QVERIFY(!view.firstRefusalMs.has_value());

        QVERIFY(!fixture.publicStart(u"barrow"_s));
        // Told without being asked.
        QVERIFY(spy.wait());
        view = spy.takeLast().first().value<SwitchView>();
        QCOMPARE(view.turnedAway, 1);
        QVERIFY(view.firstRefusalMs.has_value());
        const StartClub order{.clubName = u"Barrow"_s, .clubSlug = u"barrow"_s, .email = u"o@barrow.example"_s};
        QCOMPARE(console.startClub(order).result().error().code, ErrorCode::SignupsDisabled);
        StartClub overridden = order;
        overridden.overrideReason = u"promised on the phone"_s;
        QVERIFY(console.startClub(overridden).result().has_value());

        fixture.clock.advance(61'000);
        QVERIFY(console.switchView().result()->state.on);
        QVERIFY(console.switchSignupsOn(u"over"_s).result().has_value());
        const qint64 pauseEnds = fixture.clock.nowMs() + 1'800'000;
        QVERIFY(console.pauseProvisioner({u"deploying"_s, pauseEnds}).result().has_value());
        QTRY_VERIFY(!spy.isEmpty() && spy.last().first().value<SwitchView>().provisionerPaused);
        view = spy.last().first().value<SwitchView>();
        QVERIFY(view.state.on);
        QCOMPARE(view.provisionerPausedBy, u"kim"_s);
        QCOMPARE(view.provisionerPauseReason, u"deploying"_s);
        QCOMPARE(view.provisionerPausedUntilMs, std::optional(pauseEnds));
        QVERIFY(!view.provisionerStillMs);
        // The provisioner says so once it takes up nothing; told without being asked.
        spy.clear();
        fixture.pause.noteStill();
        QTRY_VERIFY(!spy.isEmpty() && spy.last().first().value<SwitchView>().provisionerStillMs);
        QVERIFY(console.resumeProvisioner().result().has_value());
        QVERIFY(!console.switchView().result()->provisionerPaused);

        QStringList history;
        const QList<SwitchHistoryEntry> entries = console.switchHistory(10).result().value();
        for (const SwitchHistoryEntry &entry : entries)
            history.append(entry.what + u'/' + entry.by + u'/' + entry.reason);
        QCOMPARE(history,
            (QStringList{u"provisioner.resumed/kim/"_s, u"provisioner.paused/kim/deploying"_s, u"signups.on/kim/over"_s,
                u"signups.off/kim/attack"_s}));
        QCOMPARE(entries.at(1).untilMs, pauseEnds);
        const SwitchHistoryEntry off = entries.last();
        QCOMPARE(off.untilMs, until);
        QVERIFY(off.letStartedFinish);
        QCOMPARE(console.switchHistory(1).result()->size(), 1);
    }

    void logRecordsAreToldAndFound()
    {
        ConsoleFixture fixture;
        QSignalSpy spy(&fixture.console(), &Console::logRecords);
        fixture.log.warn(LogFeature::Provision, u"the webhook is slow"_s, {{u"tenantId"_s, u"anstey"_s}});
        fixture.log.info(LogFeature::Http, u"served"_s);
        QTRY_COMPARE(std::accumulate(spy.begin(), spy.end(), qsizetype(0),
                         [](qsizetype sum, const auto &emission) {
                             return sum + emission.first().template value<QList<LogRecord>>().size();
                         }),
            2);
        const auto all = fixture.console().logs({}).result();
        QCOMPARE(all->records.size(), 2);
        QCOMPARE(all->records.first().msg, u"served"_s);
        QVERIFY(!all->more);
        LogQuery query;
        query.tenantId = u"anstey"_s;
        query.text = u"webhook"_s;
        query.atLeast = LogLevel::Warn;
        query.feature = LogFeature::Provision;
        QCOMPARE(fixture.console().logs(query).result()->records.size(), 1);
        query.limit = 0;
        query.text = u"elsewhere"_s;
        QCOMPARE(fixture.console().logs(query).result()->records.size(), 0);
    }

    void theStatusComesByItselfAndNamesTrouble()
    {
        ConsoleFixture fixture;
        Console &console = fixture.console();
        fixture.pulse = {3, fixture.clock.steadyMs()};
        const QString id = fixture.startClub(u"anstey"_s, Plan::Pro);
        QVERIFY(console.finishPro(id).result().has_value());
        QSignalSpy spy(&console, &Console::statusChanged);
        QVERIFY(spy.wait());
        const auto status = spy.first().first().value<CoreStatus>();
        QVERIFY(status.serving);
        QCOMPARE(status.url, u"http://127.0.0.1:8787"_s);
        QCOMPARE(status.publicUrl, u"https://clubs.example"_s);
        QCOMPARE(status.environment, u"preview"_s);
        QCOMPARE(status.clubsInWork, 3);
        QCOMPARE(status.waiting, 1);
        QCOMPARE(status.operatorName, u"kim"_s);
        QCOMPARE(status.trouble, CoreTrouble::None);
        QCOMPARE(console.status().result().value(), status);

        fixture.clock.advance(20'000);
        QCOMPARE(console.status().result()->trouble, CoreTrouble::ProvisionerStalled);
        fixture.pulse.beatSteadyMs = fixture.clock.steadyMs();
        QCOMPARE(console.status().result()->trouble, CoreTrouble::None);
        // A commit that fails the way it does on a full disk.
        QVERIFY(!fixture.scratch
                .write([](store::Transaction &transaction) -> Result<void> {
                    (void)transaction.connection().execute("PRAGMA defer_foreign_keys=ON");
                    store::Tenants(transaction).setBrand(u"nobody"_s, {});
                    return {};
                })
                .has_value());
        QCOMPARE(console.status().result()->trouble, CoreTrouble::CannotWrite);
    }

    void everyReplyFinishesWhenTheCoreHasStopped()
    {
        ConsoleFixture fixture;
        Console &console = fixture.console();
        const QString id = fixture.startClub(u"anstey"_s);
        Reply<QList<ClubRow>> open = console.clubRows({id});
        fixture.stopCore();
        QVERIFY(open.result().has_value());
        QVERIFY(!console.clubs({}).result().has_value());
        QVERIFY(!console.clubCounts().result().has_value());
        QVERIFY(!console.club(id).result().has_value());
        QVERIFY(!console.retryClub(id).result().has_value());
        QVERIFY(!console.copyMagicLink(id).result().has_value());
        QVERIFY(!console.resendMagicLink(id).result().has_value());
        QVERIFY(!console.startClub({.clubName = u"B"_s, .clubSlug = u"bbb"_s, .email = u"o@b.example"_s}).result());
        QVERIFY(!console.setBrand(id, {u"#111111"_s, u"#222222"_s}).result().has_value());
        QVERIFY(!console.finishPro(id).result().has_value());
        QVERIFY(!console.logs({}).result().has_value());
        QVERIFY(!console.switchView().result().has_value());
        QVERIFY(!console.switchSignupsOff({.reason = u"r"_s}).result().has_value());
        QVERIFY(!console.pauseProvisioner({u"r"_s}).result().has_value());
        QCOMPARE(console.status().result()->trouble, CoreTrouble::CannotRead);
    }

    void repliesOutliveTheConsole()
    {
        ConsoleFixture fixture;
        Reply<StartedClub> started;
        Reply<SwitchView> view;
        {
            const HeldWriter held(fixture.scratch.writer());
            started = fixture.console().startClub(
                {.clubName = u"Anstey"_s, .clubSlug = u"anstey"_s, .email = u"o@anstey.example"_s});
            view = fixture.console().switchView();
            fixture.closeConsole();
        }
        QVERIFY(started.result().has_value());
        QVERIFY(view.result().has_value());
        QCoreApplication::processEvents();
    }

    void whatItIsToldToDoIsAuditedInTheOperatorsName()
    {
        ConsoleFixture fixture;
        const QString id = fixture.startClub(u"anstey"_s);
        QVERIFY(fixture.console().finishStarter(id, u"https://hook.make.com/x"_s, u"0123456789abcdef"_s).result());
        work(fixture, id, 2, StepStatus::Failed, ProvisionState::Failed);
        QVERIFY(fixture.console().retryClub(id).result().has_value());
        QCOMPARE(fixture.scratch.count("SELECT count(*) FROM audit_log WHERE operator = 'kim' AND origin = 'console' "
                                       "AND action IN ('club.start', 'club.finish_signup', 'club.retry')"),
            3);
    }
};

QTEST_GUILESS_MAIN(LocalConsoleTest)
#include "local_console_test.moc"
