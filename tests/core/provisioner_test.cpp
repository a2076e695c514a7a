// SPDX-License-Identifier: GPL-3.0-only
#include "core/switches/waiting_reason.h"
#include "tests/support/core_fixture.h"
#include "tests/support/webhook_receiver.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using domain::AttemptOutcome;
using domain::ProvisionState;
using domain::StepStatus;
using testsupport::CoreFixture;
using testsupport::WebhookReceiver;

class ProvisionerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothPlansCompleteInADryRun()
    {
        CoreFixture core({.dryRun = true});
        core.startProvisioning();
        const QString starter = core.startClub(u"anstey"_s);
        const QString pro = core.startClub(u"oadby"_s, domain::Plan::Pro);
        QVERIFY(core.finishStarter(starter, u"http://127.0.0.1:9/hook"_s));
        QVERIFY(core.finishPro(pro));
        for (const QString &id : {starter, pro}) {
            QTRY_COMPARE(core.state(id), ProvisionState::Complete);
            QVERIFY(core.tenant(id).routeReady);
            QVERIFY(!core.tenant(id).provisionedAt.isEmpty());
        }
        QCOMPARE(core.count("SELECT count(*) FROM feed_posts"), 2);
        QCOMPARE(core.count("SELECT count(*) FROM fixtures"), 2);
        QCOMPARE(core.count("SELECT count(*) FROM auth_users"), 2);
        QCOMPARE(core.mails().size(), 0);
        QCOMPARE(core.steps(pro).at(3).status, StepStatus::Skipped);
        QVERIFY(core.steps(pro).at(3).note.contains(u"Apps Script"));
    }

    void theTimelineShowsHeadThenGet()
    {
        WebhookReceiver webhook;
        webhook.setStatus("HEAD", 405);
        CoreFixture core;
        core.startProvisioning();
        const QString id = core.startClub(u"anstey"_s);
        QVERIFY(core.finishStarter(id, webhook.url()));
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
        QCOMPARE(webhook.methods().first(2), (QByteArrayList{"HEAD", "GET"}));
        const auto attempts = core.attempts(id);
        const QString evidence = attempts.at(2).evidence.join(u'\n');
        QVERIFY2(evidence.contains(u"HEAD 405"), qPrintable(evidence));
        QVERIFY2(evidence.contains(u"GET 200"), qPrintable(evidence));
        QCOMPARE(core.mails().size(), 1);
        QCOMPARE(core.count("SELECT count(*) FROM make_connections WHERE validated_at > 0"), 1);
        QCOMPARE(core.count("SELECT count(*) FROM mail_queue WHERE state='sent' AND sealed_token=''"), 1);
        QCOMPARE(core.count("SELECT count(*) FROM magic_links WHERE expires_at - sent_at = 86400000"), 1);
    }

    void twentyRepeatsOfStep3ProvisionOnce()
    {
        WebhookReceiver webhook;
        CoreFixture core;
        core.startProvisioning();
        const QString id = core.startClub(u"anstey"_s);
        QList<QFuture<domain::Result<void>>> all;
        for (int i = 0; i < 20; ++i)
            all.append(core.signup->starter(id, {webhook.url(), u"0123456789abcdef"_s}, {}));
        for (auto &future : all)
            QVERIFY(future.result());
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
        QCOMPARE(core.count("SELECT count(*) FROM feed_posts"), 1);
        QCOMPARE(core.count("SELECT count(*) FROM fixtures"), 1);
        QCOMPARE(core.count("SELECT count(*) FROM auth_users"), 1);
        QCOMPARE(core.mails().size(), 1);
        QCOMPARE(core.count("SELECT count(*) FROM provision_runs"), 1);
    }

    void aPermanentRefusalFailsAndANewWebhookResumes()
    {
        WebhookReceiver webhook;
        for (const char *method : {"HEAD", "GET", "OPTIONS"})
            webhook.setStatus(method, 410);
        CoreFixture core;
        core.startProvisioning();
        const QString id = core.startClub(u"anstey"_s);
        QVERIFY(core.finishStarter(id, webhook.url()));
        QTRY_COMPARE(core.state(id), ProvisionState::Failed);
        QCOMPARE(core.steps(id).at(2).status, StepStatus::Failed);
        QVERIFY(!core.tenant(id).provisionReason.isEmpty());
        QCOMPARE(core.count("SELECT count(*) FROM feed_posts"), 1);

        WebhookReceiver good;
        QVERIFY(core.finishStarter(id, good.url()));
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
        // The failure is kept; the steps before it were not done again.
        QCOMPARE(core.attempts(id).at(2).outcome, AttemptOutcome::Failed);
        QCOMPARE(core.attempts(id).at(3).outcome, AttemptOutcome::Done);
        QCOMPARE(core.count("SELECT count(*) FROM feed_posts"), 1);
        QCOMPARE(core.count("SELECT count(*) FROM provision_runs"), 1);
    }

    void aTransientFailureIsRetriedByItself()
    {
        WebhookReceiver webhook;
        for (const char *method : {"HEAD", "GET", "OPTIONS"})
            webhook.setStatus(method, 503);
        CoreFixture core;
        core.startProvisioning();
        const QString id = core.startClub(u"anstey"_s);
        QVERIFY(core.finishStarter(id, webhook.url()));
        QTRY_COMPARE(core.steps(id).at(2).status, StepStatus::Retrying);
        QVERIFY(core.tenant(id).provisionReason.startsWith(u"retry at "));
        QCOMPARE(core.state(id), ProvisionState::Pending);
        for (const char *method : {"HEAD", "GET", "OPTIONS"})
            webhook.setStatus(method, 200);
        QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Complete, 30000);
        QVERIFY(core.steps(id).at(2).attempts >= 2);
    }

    void retryingEndsWhenItsTimeIsUp()
    {
        WebhookReceiver webhook;
        webhook.closeOn("HEAD");
        webhook.closeOn("GET");
        webhook.closeOn("OPTIONS");
        CoreFixture core({.retryFor = std::chrono::seconds(0)});
        core.startProvisioning();
        const QString id = core.startClub(u"anstey"_s);
        QVERIFY(core.finishStarter(id, webhook.url()));
        QTRY_COMPARE(core.state(id), ProvisionState::Failed);
    }

    void aSlowWebhookHoldsNobodyElseUp()
    {
        WebhookReceiver slow;
        slow.hangOn("HEAD");
        WebhookReceiver quick;
        CoreFixture core;
        core.startProvisioning();
        const QString stuck = core.startClub(u"stuck"_s);
        QVERIFY(core.finishStarter(stuck, slow.url()));
        QTRY_COMPARE(slow.requests().size(), 1);
        const QString other = core.startClub(u"other"_s);
        QVERIFY(core.finishStarter(other, quick.url()));
        QTRY_COMPARE(core.state(other), ProvisionState::Complete);
        QCOMPARE(core.state(stuck), ProvisionState::Processing);
    }

    void aCleanStopGivesTheRunBackAndTheNextStartFinishesIt()
    {
        WebhookReceiver webhook;
        webhook.hangOn("HEAD");
        CoreFixture core;
        core.startProvisioning();
        const QString id = core.startClub(u"anstey"_s);
        QVERIFY(core.finishStarter(id, webhook.url()));
        QTRY_COMPARE(webhook.requests().size(), 1);
        core.stopProvisioning();
        QCOMPARE(core.count("SELECT count(*) FROM provision_runs WHERE lease_owner IS NOT NULL"), 0);
        QCOMPARE(core.steps(id).at(2).crashes, 0);
        webhook.setStatus("HEAD", 200);
        core.startProvisioning();
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
        QCOMPARE(core.count("SELECT count(*) FROM feed_posts"), 1);
    }

    void whatADeadProcessHeldIsTakenOverAndCountedAsACrash()
    {
        WebhookReceiver webhook;
        CoreFixture core;
        const QString id = core.startClub(u"anstey"_s);
        QVERIFY(core.finishStarter(id, webhook.url()));
        for (int crash = 0; crash < 5; ++crash) {
            // What a killed process leaves behind: a lease, and a step under way.
            QVERIFY(core.writer
                    .run([&](store::Transaction &transaction) -> domain::Result<void> {
                        store::ProvisionRuns runs(transaction);
                        const qint64 now = core.clock.nowMs();
                        store::ProvisionQueue queue(transaction);
                        const store::ProvisionQueue::Lease lease{u"test:dead"_s, now + 1000, now + 30000};
                        if (!queue.claimSuspect(lease) && queue.claimDue(lease, 1).isEmpty())
                            return domain::fail(domain::ErrorCode::Internal, u"nothing to claim"_s);
                        auto steps = runs.steps(id, 1);
                        steps[2].status = StepStatus::Running;
                        ++steps[2].attempts;
                        runs.setStep(id, 1, steps[2]);
                        runs.startAttempt(id, 1, steps[2], now);
                        return {};
                    })
                    .result());
            if (crash == 0)
                QVERIFY(core.switchOperations->pauseProvisioner(u"test"_s, {}, {u"t"_s, u"cli"_s}).result());
            core.startProvisioning();
            QTRY_COMPARE(core.steps(id).at(2).crashes, crash + 1);
            core.stopProvisioning();
        }
        QCOMPARE(core.state(id), ProvisionState::Failed);
        QVERIFY(core.tenant(id).provisionReason.contains(u"crash 5 of 5"));
        QCOMPARE(core.count("SELECT count(*) FROM provision_attempts WHERE outcome='crashed'"), 5);

        QVERIFY(core.clubs->retry(id, {u"t"_s, u"cli"_s}).result());
        const auto reason = core.reader->run([](store::Session &session) -> domain::Result<QString> {
            return switches::WaitingReason(session).now(u"queued"_s);
        });
        QCOMPARE(reason.value(), u"provisioner paused"_s);
        QVERIFY(core.switchOperations->resumeProvisioner({u"t"_s, u"cli"_s}).result());
        core.startProvisioning();
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
        QCOMPARE(core.count("SELECT count(*) FROM feed_posts"), 1);
    }

    void aPauseIsMeasuredUntilNothingIsTakenUp()
    {
        WebhookReceiver webhook;
        CoreFixture core;
        core.startProvisioning();
        const domain::OperatorIdentity who{u"t"_s, u"cli"_s};
        QVERIFY(!core.pause.stillAfterMs());
        QVERIFY(core.switchOperations->pauseProvisioner(u"test"_s, {}, who).result());
        QTRY_VERIFY(core.pause.stillAfterMs());
        const double measured = *core.pause.stillAfterMs();
        QVERIFY2(measured >= 0 && measured < 5000, qPrintable(QString::number(measured)));
        const QString id = core.startClub(u"anstey"_s);
        QVERIFY(core.finishStarter(id, webhook.url()));
        // Another reason is no other pause.
        QVERIFY(core.switchOperations->pauseProvisioner(u"still"_s, {}, who).result());
        QCOMPARE(core.pause.stillAfterMs(), std::optional(measured));
        QCOMPARE(core.count("SELECT count(*) FROM provision_attempts"), 0);
        QVERIFY(core.switchOperations->resumeProvisioner(who).result());
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
        QVERIFY(core.switchOperations->pauseProvisioner(u"again"_s, {}, who).result());
        QTRY_VERIFY(core.pause.stillAfterMs().value_or(measured) != measured);
    }

    void automationsAreDeployedOnceWithTheRunsKey()
    {
        WebhookReceiver service;
        service.setAnswer("POST", WebhookReceiver::answer(200, {}, R"({"deployment_id":"dep-7"})"));
        CoreFixture core({.automationsUrl = service.url(), .automationsSecret = u"whsec_MDEyMzQ1Njc4OWFiY2RlZg=="_s});
        core.startProvisioning();
        const QString id = core.startClub(u"oadby"_s, domain::Plan::Pro);
        QVERIFY(core.finishPro(id));
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
        QCOMPARE(service.requests().size(), 1);
        const auto &request = service.requests().first();
        QCOMPARE(request.headers.value("idempotency-key").size(), 64);
        QVERIFY(request.headers.value("webhook-signature").startsWith("v1,"));
        QCOMPARE(QJsonDocument::fromJson(request.body)[u"plan"].toString(), u"pro"_s);
        QCOMPARE(core.count("SELECT count(*) FROM pro_automation WHERE deployment_id='dep-7'"), 1);
    }

    void resendAndCopyMakeNewLinksAndVoidOlderOnes()
    {
        WebhookReceiver webhook;
        CoreFixture core;
        core.startProvisioning();
        const QString id = core.startClub(u"anstey"_s);
        const domain::OperatorIdentity who{u"desk"_s, u"console"_s};
        QCOMPARE(core.access->copyMagicLink(id, who).result().error().code, domain::ErrorCode::StepOutOfOrder);
        QVERIFY(core.finishStarter(id, webhook.url()));
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
        core.startMailer();
        QVERIFY(core.access->resendMagicLink(id, who).result());
        QTRY_COMPARE(core.mails().size(), 2);
        QTRY_COMPARE(core.count("SELECT count(*) FROM mail_queue WHERE state = 'sent'"), 2);
        const auto url = core.access->copyMagicLink(id, who).result();
        QVERIFY(url && url->startsWith(u"http://127.0.0.1:8787/magic/"));
        QCOMPARE(core.count("SELECT count(*) FROM magic_links WHERE voided_at = 0"), 1);
        QCOMPARE(core.count("SELECT count(*) FROM audit_log WHERE action IN ('link.resend','link.copy')"), 2);
        core.stopProvisioning();
        core.stopMailer();
        for (const domain::LogRecord &record : std::as_const(core.records))
            QVERIFY(!domain::toJsonLine(record).contains("/magic/"));
    }

    void aNewRunFromTheFirstStepDoublesNothingAndMailsAnew()
    {
        WebhookReceiver webhook;
        CoreFixture core;
        core.startProvisioning();
        const QString id = core.startClub(u"anstey"_s);
        QVERIFY(core.finishStarter(id, webhook.url()));
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
        QVERIFY(core.writer
                .run([&](store::Transaction &transaction) -> domain::Result<int> {
                    transaction.announce({domain::Event::Kind::RunQueued, id});
                    return store::ProvisionRuns(transaction).queueFrom(id, 0, false, core.clock.nowMs());
                })
                .result());
        QTRY_COMPARE(core.count("SELECT count(*) FROM provision_runs WHERE state='complete'"), 2);
        QCOMPARE(core.state(id), ProvisionState::Complete);
        QCOMPARE(core.count("SELECT count(*) FROM feed_posts"), 1);
        QCOMPARE(core.count("SELECT count(*) FROM fixtures"), 1);
        QCOMPARE(core.count("SELECT count(*) FROM auth_users"), 1);
        QCOMPARE(core.count("SELECT count(DISTINCT message_id) FROM mail_queue WHERE state='sent'"), 2);
        QCOMPARE(core.count("SELECT count(*) FROM magic_links WHERE voided_at = 0"), 1);
        QCOMPARE(core.mails().size(), 2);
        QCOMPARE(core.attempts(id, 1).size(), core.attempts(id, 2).size());
    }

    void cancellingEndsARunInWorkAfterItsStep()
    {
        WebhookReceiver webhook;
        webhook.hangOn("HEAD");
        CoreFixture core({.webhookTimeout = std::chrono::milliseconds(300)});
        core.startProvisioning();
        const QString id = core.startClub(u"anstey"_s);
        QVERIFY(core.finishStarter(id, webhook.url()));
        QTRY_COMPARE(webhook.requests().size(), 1);
        QCOMPARE(cancel(core, id), store::Cancelling::Requested);
        QCOMPARE(core.state(id), ProvisionState::Processing);
        QTRY_COMPARE(core.state(id), ProvisionState::Failed);
        QCOMPARE(core.tenant(id).provisionReason, u"cancelled by desk"_s);
        // The step under way came to its end, and is not forgotten.
        QCOMPARE(core.steps(id).at(2).status, StepStatus::Done);
        QCOMPARE(core.steps(id).at(3).status, StepStatus::Pending);
        QCOMPARE(core.mails().size(), 0);

        QVERIFY(core.clubs->retry(id, {u"t"_s, u"cli"_s}).result());
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
        QCOMPARE(core.steps(id).at(2).attempts, 1);
    }

    void aSuspendedClubRestsAtTheNextBoundary()
    {
        WebhookReceiver webhook;
        webhook.hangOn("HEAD");
        CoreFixture core({.webhookTimeout = std::chrono::milliseconds(300)});
        core.startProvisioning();
        const QString id = core.startClub(u"anstey"_s);
        QVERIFY(core.finishStarter(id, webhook.url()));
        QTRY_COMPARE(webhook.requests().size(), 1);
        setStatus(core, id, domain::TenantStatus::Suspended);
        QTRY_COMPARE(core.state(id), ProvisionState::Pending);
        QCOMPARE(core.tenant(id).provisionReason, u"the club is suspended"_s);
        QCOMPARE(core.steps(id).at(2).status, StepStatus::Done);
        setStatus(core, id, domain::TenantStatus::Active);
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
    }

    void theLogTellsTheRun()
    {
        CoreFixture core({.dryRun = true});
        core.startProvisioning();
        const QString id = core.startClub(u"anstey"_s);
        QVERIFY(core.finishStarter(id, u"http://127.0.0.1:9/hook"_s));
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
        core.stopProvisioning();
        QStringList messages;
        for (const domain::LogRecord &record : std::as_const(core.records)) {
            if (record.feature == domain::LogFeature::Provision)
                messages.append(record.msg);
        }
        for (const char *expected :
            {"Queue request", "Provision start", "Seeding default content", "Configuring routing", "Validating webhook",
                "Creating owner", "Sending magic link", "State transition", "Provision complete"})
            QVERIFY2(messages.contains(QLatin1StringView(expected)), expected);
    }

private:
    static store::Cancelling cancel(CoreFixture &core, const QString &id)
    {
        return *core.writer
                    .run([&](store::Transaction &transaction) -> domain::Result<store::Cancelling> {
                        return store::ProvisionRuns(transaction).requestCancel(id, 1, u"desk"_s, core.clock.nowMs());
                    })
                    .result();
    }
    static void setStatus(CoreFixture &core, const QString &id, domain::TenantStatus status)
    {
        QVERIFY(core.writer
                .run([&](store::Transaction &transaction) -> domain::Result<void> {
                    store::Tenants(transaction).setStatus(id, status, core.clock.nowSeconds());
                    return {};
                })
                .result());
    }
};

QTEST_GUILESS_MAIN(ProvisionerTest)
#include "provisioner_test.moc"
