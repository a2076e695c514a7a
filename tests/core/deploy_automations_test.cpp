// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/core_fixture.h"
#include "tests/support/webhook_receiver.h"

#include <QTest>

namespace store = touchline::store;
using namespace touchline::domain;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

/// What the automations service answers, and what becomes of the club.
class DeployAutomationsTest final : public QObject
{
    Q_OBJECT

    static CoreFixture::Options withService(const WebhookReceiver &service)
    {
        return {.automationsUrl = service.url()};
    }
    static store::AttemptRow lastAttempt(CoreFixture &core, const QString &id)
    {
        for (const store::StepRow &step : core.steps(id)) {
            if (step.name != u"deploy_automations")
                continue;
            for (const store::AttemptRow &attempt : core.attempts(id)) {
                if (attempt.position == step.position && attempt.number == step.attempts)
                    return attempt;
            }
        }
        return {};
    }

private Q_SLOTS:
    void anAnswerThatBreaksOffIsAskedForAgainUnderTheSameKey()
    {
        WebhookReceiver service;
        int asked = 0;
        service.answerWith([&asked](const ReceivedRequest &) {
            const QByteArray whole = WebhookReceiver::answer(200, {}, R"({"deployment_id":"dep-7"})");
            return ++asked == 1 ? whole.chopped(12) : whole;
        });
        CoreFixture core(withService(service));
        core.startProvisioning();
        const QString id = core.startClub(u"oadby"_s, Plan::Pro);
        QVERIFY(core.finishPro(id));
        QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Complete, 20'000);
        QCOMPARE(service.requests().size(), 2);
        QCOMPARE(service.requests().at(0).headers.value("idempotency-key"),
            service.requests().at(1).headers.value("idempotency-key"));
        QCOMPARE(core.count("SELECT count(*) FROM pro_automation WHERE deployment_id='dep-7'"), 1);
    }

    void whatCannotGetBetterFailsAtOnce_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("reason");
        QTest::newRow("refused") << WebhookReceiver::answer(422) << u"refused with 422"_s;
        QTest::newRow("unauthorized") << WebhookReceiver::answer(401) << u"check its address and secret"_s;
        QTest::newRow("redirected") << WebhookReceiver::answer(302, "Location: /elsewhere\r\n") << u"302"_s;
        QTest::newRow("no id") << WebhookReceiver::answer(200, {}, "{}") << u"without a deployment_id"_s;
        QTest::newRow("no object") << WebhookReceiver::answer(200, {}, "[1]") << u"without a deployment_id"_s;
        QTest::newRow("endless") << WebhookReceiver::answer(200, {}, QByteArray(200'000, ' '))
                                 << u"without a deployment_id"_s;
    }
    void whatCannotGetBetterFailsAtOnce()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, reason);
        WebhookReceiver service;
        service.setAnswer("POST", answer);
        CoreFixture core(withService(service));
        core.startProvisioning();
        const QString id = core.startClub(u"oadby"_s, Plan::Pro);
        QVERIFY(core.finishPro(id));
        QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Failed, 20'000);
        QCOMPARE(lastAttempt(core, id).number, 1);
        QVERIFY2(core.tenant(id).provisionReason.contains(reason), qPrintable(core.tenant(id).provisionReason));
    }

    void aLongIdIsBounded()
    {
        WebhookReceiver service;
        service.setAnswer(
            "POST", WebhookReceiver::answer(200, {}, R"({"deployment_id":")" + QByteArray(5000, 'x') + R"("})"));
        CoreFixture core(withService(service));
        core.startProvisioning();
        const QString id = core.startClub(u"oadby"_s, Plan::Pro);
        QVERIFY(core.finishPro(id));
        QTRY_COMPARE(core.state(id), ProvisionState::Complete);
        QCOMPARE(core.count("SELECT length(deployment_id) FROM pro_automation"), 200);
    }
};

QTEST_GUILESS_MAIN(DeployAutomationsTest)
#include "deploy_automations_test.moc"
