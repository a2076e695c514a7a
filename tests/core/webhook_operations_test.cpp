// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/webhook_operations.h"

#include "core/outbound/webhook_signature.h"
#include "core/provision/webhook_events.h"
#include "tests/support/core_fixture.h"
#include "tests/support/webhook_receiver.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace touchline;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using domain::ErrorCode;
using operations::WebhookOperations;
using State = store::WebhookMessageState;

namespace {
const domain::OperatorIdentity who{u"desk"_s, u"cli"_s};

/// A running core with one complete Starter club and the operations on it.
struct Desk
{
    explicit Desk(CoreFixture::Options options = {})
        : core(options)
        , webhooks({core.writer, *core.sealingKey, core.clock, u"https://clubs.example"_s, options.dryRun})
    {
        core.startProvisioning();
        webhooks.sendThrough([this](const QString &tenantId, const QString &id) {
            return core.provisioning().deliverWebhook(tenantId, id);
        });
        club = core.startClub(u"anstey"_s);
        const bool done = core.finishStarter(club, receiver.url()).has_value() && QTest::qWaitFor([this] {
            return core.count("SELECT count(*) FROM webhook_messages WHERE state IN ('delivered', 'withheld')") == 1;
        });
        if (!done)
            qFatal("the club did not get ready");
    }
    /// The receiver lives on this thread, so its events must be handled meanwhile.
    template <class T>
    static domain::Result<T> wait(const QFuture<domain::Result<T>> &future)
    {
        [[maybe_unused]] const bool over = QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000);
        return future.result();
    }
    qint64 audited(const QByteArray &action)
    {
        return core.count("SELECT count(*) FROM audit_log WHERE action = '" + action + "' AND operator = 'desk'");
    }
    QByteArrayList lastSignatures() const
    {
        return receiver.requests().last().headers.value("webhook-signature").split(' ');
    }

    WebhookReceiver receiver;
    CoreFixture core;
    WebhookOperations webhooks;
    QString club;
};
} // namespace

class WebhookOperationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTestEventTellsWhatCameOfIt()
    {
        Desk desk;
        const auto sent = Desk::wait(desk.webhooks.sendTest(desk.club, who));
        QVERIFY(sent.has_value());
        QCOMPARE(sent->state, State::Delivered);
        QCOMPARE(sent->status, 200);
        QCOMPARE(desk.receiver.requests().last().headers.value("webhook-id"), sent->id.toLatin1());
        desk.receiver.setStatus("POST", 401);
        const auto refused = Desk::wait(desk.webhooks.sendTest(desk.club, who));
        QCOMPARE(refused->state, State::Failed);
        QVERIFY(refused->error.contains(u"401"));
        QCOMPARE(desk.audited("webhook.test"), 2);
        const QString pro = desk.core.startClub(u"oadby"_s, domain::Plan::Pro);
        QCOMPARE(Desk::wait(desk.webhooks.sendTest(pro, who)).error().code, ErrorCode::StepOutOfOrder);
        QCOMPARE(Desk::wait(desk.webhooks.sendTest(u"nobody"_s, who)).error().code, ErrorCode::TenantNotFound);
    }

    void aDryRunWithholdsIt()
    {
        Desk desk({.dryRun = true});
        const auto sent = Desk::wait(desk.webhooks.sendTest(desk.club, who));
        QCOMPARE(sent->state, State::Withheld);
        QCOMPARE(desk.receiver.connections(), 0);
    }

    void aSecretRotatesWithoutAGap()
    {
        Desk desk;
        QCOMPARE(
            Desk::wait(desk.webhooks.rotateSecret(desk.club, u"short"_s, who)).error().code, ErrorCode::InvalidRequest);
        const auto rotated = Desk::wait(desk.webhooks.rotateSecret(desk.club, {}, who));
        QVERIFY(rotated.has_value());
        QVERIFY(rotated->secret.startsWith(u"whsec_"));
        QCOMPARE(outbound::webhookKey(rotated->secret).size(), 32);
        QVERIFY(rotated->previousUntilMs > desk.core.clock.nowMs() + 86'000'000);
        QVERIFY(Desk::wait(desk.webhooks.sendTest(desk.club, who)).has_value());
        QCOMPARE(desk.lastSignatures().size(), 2);
        const ReceivedRequest &request = desk.receiver.requests().last();
        QCOMPARE(request.headers.value("webhook-signature"),
            outbound::headerValue(outbound::webhookHeaders(request.headers.value("webhook-id"),
                                      request.headers.value("webhook-timestamp").toLongLong(), request.body,
                                      {rotated->secret, u"0123456789abcdef"_s}),
                "webhook-signature"));

        QCOMPARE(Desk::wait(desk.webhooks.endRotation(desk.club, u" "_s, who)).error().code, ErrorCode::InvalidRequest);
        QVERIFY(Desk::wait(desk.webhooks.endRotation(desk.club, u"leaked"_s, who)).has_value());
        QCOMPARE(
            Desk::wait(desk.webhooks.endRotation(desk.club, u"again"_s, who)).error().code, ErrorCode::StepOutOfOrder);
        QVERIFY(Desk::wait(desk.webhooks.sendTest(desk.club, who)).has_value());
        QCOMPARE(desk.lastSignatures().size(), 1);
        QCOMPARE(desk.audited("webhook.rotate_secret"), 1);
        QCOMPARE(desk.audited("webhook.end_rotation"), 1);
        QCOMPARE(desk.core.count("SELECT count(*) FROM audit_log WHERE details LIKE '%whsec_%'"), 0);
        QCOMPARE(desk.core.count("SELECT count(*) FROM make_connections WHERE webhook_secret LIKE '%whsec_%'"), 0);
    }

    void aDisabledWebhookIsEnabledAgain()
    {
        Desk desk;
        QCOMPARE(Desk::wait(desk.webhooks.enable(desk.club, who)).error().code, ErrorCode::StepOutOfOrder);
        desk.receiver.setStatus("POST", 410);
        QCOMPARE(Desk::wait(desk.webhooks.sendTest(desk.club, who))->state, State::Failed);
        QCOMPARE(desk.core.count("SELECT count(*) FROM make_connections WHERE disabled_at > 0"), 1);
        QCOMPARE(Desk::wait(desk.webhooks.sendTest(desk.club, who)).error().code, ErrorCode::StepOutOfOrder);
        desk.receiver.setStatus("POST", 200);
        QVERIFY(Desk::wait(desk.webhooks.enable(desk.club, who)).has_value());
        QCOMPARE(Desk::wait(desk.webhooks.sendTest(desk.club, who))->state, State::Delivered);
        QCOMPARE(desk.audited("webhook.enable"), 1);
    }

    void aFailedEventIsSentAgainUnderItsId()
    {
        Desk desk;
        const QString delivered = provision::clubProvisionedId(desk.club, 1);
        QCOMPARE(Desk::wait(desk.webhooks.resend(desk.club, delivered, who)).error().code, ErrorCode::StepOutOfOrder);
        QCOMPARE(Desk::wait(desk.webhooks.resend(desk.club, u"msg_0"_s, who)).error().code, ErrorCode::NotFound);
        desk.receiver.setStatus("POST", 400);
        const auto failed = Desk::wait(desk.webhooks.sendTest(desk.club, who));
        QCOMPARE(failed->state, State::Failed);
        desk.receiver.setStatus("POST", 200);
        QVERIFY(Desk::wait(desk.webhooks.resend(desk.club, failed->id, who)).has_value());
        QTRY_COMPARE(desk.core.count("SELECT count(*) FROM webhook_messages WHERE state = 'delivered'"), 2);
        QCOMPARE(desk.receiver.requests().last().headers.value("webhook-id"), failed->id.toLatin1());
        QCOMPARE(desk.audited("webhook.resend"), 1);
    }

    void aStoppingProgramAnswers()
    {
        Desk desk;
        desk.receiver.hangOn("POST");
        const auto open = desk.webhooks.sendTest(desk.club, who);
        const qsizetype before = desk.receiver.requests().size();
        QTRY_VERIFY(desk.receiver.requests().size() > before);
        desk.core.stopProvisioning();
        QVERIFY(QTest::qWaitFor([&open] { return open.isFinished(); }));
        QVERIFY(!open.result().has_value() || open.result()->state == State::Queued);
    }
};

QTEST_GUILESS_MAIN(WebhookOperationsTest)
#include "webhook_operations_test.moc"
