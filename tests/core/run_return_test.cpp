// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/run_return.h"

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using domain::StepKind;
using domain::StepStatus;
using provision::StepOutcome;
using testsupport::EngineFixture;

/// What a clean stop gives back, and what a dry run leaves alone.
class RunReturnTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepUnderWayIsGivenBack()
    {
        EngineFixture core;
        core.webhook->hang();
        auto &process = core.start();
        const QString id = core.queueClub(u"club"_s);
        QTRY_COMPARE(core.webhook->underWay(), 1);
        interrupt(core, process, id, u"validate_webhook"_s);
        QCOMPARE(core.step(id, u"validate_webhook"_s).status, StepStatus::Pending);
        QVERIFY(core.run(id).leaseOwner.isEmpty());
    }

    /// Its checkpoint was written between the moment the stop was decided and the moment it is carried out.
    void aStepThatWasCheckpointedMeanwhileStaysDone()
    {
        EngineFixture core;
        core.webhook->setOutcome({domain::AttemptOutcome::Done, u"seen"_s, {u"HEAD 200"_s}});
        core.mail->hang();
        auto &process = core.start();
        const QString id = core.queueClub(u"club"_s);
        QTRY_COMPARE(core.mail->underWay(), 1);
        const auto before = core.attempts(id);
        interrupt(core, process, id, u"validate_webhook"_s);
        QCOMPARE(core.step(id, u"validate_webhook"_s).status, StepStatus::Done);
        QCOMPARE(core.step(id, u"send_magic_link"_s).status, StepStatus::Running);
        QCOMPARE(core.run(id).leaseOwner, process.owner);
        const auto after = core.attempts(id);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            QCOMPARE(after.at(i).outcome, before.at(i).outcome);
            QCOMPARE(after.at(i).evidence, before.at(i).evidence);
        }
        core.mail->letGo();
        QTRY_COMPARE(core.state(id), domain::ProvisionState::Complete);
        QCOMPARE(core.webhook->attempts(id), 1);
    }

    void aDryRunLeavesRealRunsWhereTheyAre()
    {
        EngineFixture core({.dryRun = true});
        core.queueClub(u"real"_s);
        auto &dry = core.start();
        core.queueClub(u"dry"_s, domain::Plan::Starter, true);
        QTRY_COMPARE(core.state(u"dry"_s), domain::ProvisionState::Complete);
        QCOMPARE(core.webhook->attempts(u"real"_s), 0);
        QCOMPARE(core.state(u"real"_s), domain::ProvisionState::Pending);
        QCOMPARE(core.tenant(u"real"_s).provisionReason, u"waiting for the end of the dry run"_s);
        core.stop(dry);
        core.setDryRun(false);
        core.start();
        QTRY_COMPARE(core.state(u"real"_s), domain::ProvisionState::Complete);
        QCOMPARE(core.webhook->attempts(u"real"_s), 1);
    }

private:
    static void interrupt(EngineFixture &core, EngineFixture::Process &process, const QString &id, const QString &name)
    {
        const store::StepRow step = core.step(id, name);
        const provision::NextStep underWay{.context = {.tenant = core.tenant(id), .runNumber = 1},
            .kind = *domain::stepFromName(name),
            .position = step.position,
            .attempt = step.attempts};
        const provision::RunReturn returning(process.advance.tools(), process.owner);
        core.store.change([&](store::Transaction &transaction) { returning.interrupt(transaction, underWay); });
    }
};

QTEST_GUILESS_MAIN(RunReturnTest)
#include "run_return_test.moc"
