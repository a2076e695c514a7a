// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using domain::ProvisionState;
using domain::StepStatus;
using provision::StepOutcome;
using testsupport::EngineFixture;

namespace {
constexpr qint64 hourMs = 3'600'000;
} // namespace

/// Leases, waits and limits, also when somebody sets the clock.
class EngineClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockSetBackDelaysNothing()
    {
        EngineFixture core;
        core.webhook->setOutcome(StepOutcome::retry(u"no answer"_s, {}, std::chrono::seconds(120)));
        core.start();
        core.queueClub(u"waits"_s);
        QTRY_COMPARE(core.step(u"waits"_s, u"validate_webhook"_s).status, StepStatus::Retrying);
        core.clock.setWallClock(core.clock.nowMs() - hourMs);
        core.queueClub(u"fresh"_s, domain::Plan::Pro);
        QTRY_COMPARE(core.state(u"fresh"_s), ProvisionState::Complete);
        // It waits as long as it was told to, and says until when.
        QTRY_COMPARE(core.run(u"waits"_s).dueAtMs, core.clock.nowMs() + 120'000);
        QCOMPARE(core.step(u"waits"_s, u"validate_webhook"_s).nextAttemptAtMs, core.clock.nowMs() + 120'000);
        QVERIFY(core.tenant(u"waits"_s).provisionReason.contains(store::isoUtc(core.clock.nowMs() + 120'000)));
        QCOMPARE(core.webhook->attempts(u"waits"_s), 1);
        core.webhook->setOutcome(StepOutcome::done({}));
        core.clock.advance(120'000);
        QTRY_COMPARE(core.state(u"waits"_s), ProvisionState::Complete);
    }

    void aClockSetBackWhileNobodyLookedDelaysNothing()
    {
        EngineFixture core;
        core.queueClub(u"queued"_s);
        core.clock.setWallClock(core.clock.nowMs() - hourMs);
        core.start();
        QTRY_COMPARE(core.state(u"queued"_s), ProvisionState::Complete);
        QVERIFY(core.attempts(u"queued"_s).first().endedAtMs >= core.attempts(u"queued"_s).first().startedAtMs);
    }

    void aClockSetForwardFailsNothing()
    {
        EngineFixture core({.retryFor = std::chrono::minutes(5)});
        core.webhook->setOutcome(StepOutcome::retry(u"no answer"_s));
        core.start();
        const QString id = core.queueClub(u"club"_s);
        QTRY_COMPARE(core.webhook->attempts(id), 1);
        QTRY_COMPARE(core.step(id, u"validate_webhook"_s).status, StepStatus::Retrying);
        for (int jump = 2; jump < 5; ++jump) {
            core.clock.setWallClock(core.clock.nowMs() + hourMs);
            QTRY_COMPARE(core.webhook->attempts(id), jump);
            QTRY_COMPARE(core.step(id, u"validate_webhook"_s).status, StepStatus::Retrying);
        }
        QCOMPARE(core.state(id), ProvisionState::Pending);
    }

    void retriesEndWhenTheyHaveLastedLongEnough()
    {
        EngineFixture core({.retryFor = std::chrono::minutes(5)});
        core.webhook->setOutcome(StepOutcome::retry(u"no answer"_s, {}, std::chrono::seconds(100)));
        core.start();
        const QString id = core.queueClub(u"club"_s);
        for (int attempt = 1; attempt <= 4; ++attempt) {
            QTRY_COMPARE(core.webhook->attempts(id), attempt);
            if (attempt < 4)
                QTRY_COMPARE(core.step(id, u"validate_webhook"_s).retries, attempt);
            core.clock.advance(100'000);
        }
        QTRY_COMPARE(core.state(id), ProvisionState::Failed);
        QCOMPARE(core.tenant(id).provisionReason, u"no answer"_s);
        QCOMPARE(core.attempts(id).size(), 6);
    }

    void anothersRunIsTakenWhenItsLeaseHasEndedAndNotBefore()
    {
        EngineFixture core;
        core.queueClub(u"theirs"_s);
        core.store.change([&](store::Transaction &transaction) {
            const qint64 now = core.clock.nowMs();
            QCOMPARE(store::ProvisionQueue(transaction).claimDue({u"elsewhere:1"_s, now, now + 30'000}, 1).size(), 1);
        });
        core.start();
        core.clock.advance(20'000);
        core.queueClub(u"mine"_s);
        QTRY_COMPARE(core.state(u"mine"_s), ProvisionState::Complete);
        QCOMPARE(core.run(u"theirs"_s).leaseOwner, u"elsewhere:1"_s);
        core.clock.advance(20'000);
        QTRY_COMPARE(core.state(u"theirs"_s), ProvisionState::Complete);
    }

    void leasesAreRenewedAndGivenBack()
    {
        EngineFixture core({.lease = std::chrono::milliseconds(60)});
        core.webhook->hang();
        auto &process = core.start();
        const QString id = core.queueClub(u"club"_s);
        QTRY_COMPARE(core.webhook->underWay(), 1);
        core.clock.advance(1'000);
        QTRY_VERIFY(core.store.count("SELECT lease_until FROM provision_runs") > core.clock.nowMs());
        core.stop(process);
        QCOMPARE(core.run(id).leaseOwner, QString());
        QCOMPARE(core.step(id, u"validate_webhook"_s).crashes, 0);
        QCOMPARE(core.step(id, u"validate_webhook"_s).status, StepStatus::Pending);
    }
};

QTEST_GUILESS_MAIN(EngineClockTest)
#include "engine_clock_test.moc"
