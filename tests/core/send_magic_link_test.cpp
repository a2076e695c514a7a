// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/smtp_transport.h"
#include "tests/support/core_fixture.h"
#include "tests/support/smtp_server.h"
#include "tests/support/webhook_receiver.h"

#include <QRegularExpression>
#include <QTest>

using namespace touchline;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using domain::ProvisionState;

namespace {
bool isOfRun(const QString &messageId, const QString &tenantId, int run)
{
    const QRegularExpression form(
        u"^<%1\\.run%2\\.magic-link\\.[0-9a-f]{8}@example\\.org>$"_s.arg(QRegularExpression::escape(tenantId))
            .arg(run));
    return form.match(messageId).hasMatch();
}

/// A core that mails through a real SMTP server.
class MailingCore final
{
public:
    explicit MailingCore(CoreFixture::Options options = {})
        : core(std::move(options))
    {
        if (!server.start())
            qFatal("the mail server does not start");
        core.transport = std::make_unique<mail::SmtpTransport>(
            mail::SmtpSettings{.url = server.url(), .answerTimeout = std::chrono::seconds(600)}, core.log);
    }
    QString finishedClub(const QString &slug)
    {
        const QString id = core.startClub(slug);
        if (!core.finishStarter(id, webhook.url()))
            qFatal("a test club cannot be finished");
        return id;
    }
    /// What the attempts to send the link brought, oldest first.
    QList<store::AttemptRow> mailAttempts(const QString &id)
    {
        QList<store::AttemptRow> found;
        int position = -1;
        for (const store::StepRow &step : core.steps(id)) {
            if (step.name == u"send_magic_link"_s)
                position = step.position;
        }
        for (const store::AttemptRow &attempt : core.attempts(id)) {
            if (attempt.position == position)
                found.append(attempt);
        }
        return found;
    }

    WebhookReceiver webhook;
    SmtpServer server;
    CoreFixture core;
};
} // namespace

class SendMagicLinkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOwnerGetsTheLinkAndTheTimelineTheServersAnswer()
    {
        MailingCore with;
        with.core.startProvisioning();
        const QString id = with.finishedClub(u"anstey"_s);
        QTRY_COMPARE(with.core.state(id), ProvisionState::Complete);
        QTRY_COMPARE(with.server.mails().size(), 1);
        const ReceivedMail mail = with.server.mails().constFirst();
        QCOMPARE(mail.recipients, QStringList{u"owner@anstey.example"_s});
        static const QRegularExpression link(u"\r\nhttp://127\\.0\\.0\\.1:8787/magic/[A-Za-z0-9_-]{43}\r\n"_s);
        QVERIFY(link.match(QString::fromUtf8(mail.data)).hasMatch());
        const auto attempts = with.mailAttempts(id);
        QCOMPARE(attempts.size(), 1);
        const QString evidence = attempts.constFirst().evidence.join(u'\n');
        QVERIFY2(evidence.contains(u"smtp: 250 2.0.0 Ok: queued as"_s), qPrintable(evidence));
        QVERIFY(evidence.contains(mail.messageId.sliced(1).chopped(1)));
        QVERIFY(!with.core.tenant(id).ownerEmailSentAt.isEmpty());
    }

    void whateverHappensOnTheWayTheMailHasOneMessageId_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("copies");
        QTest::newRow("greylisted") << u"greylist"_s << 1;
        QTest::newRow("dropped in the data") << u"drop-in-data"_s << 1;
        QTest::newRow("dropped after the dot") << u"drop-after-dot"_s << 2;
    }
    void whateverHappensOnTheWayTheMailHasOneMessageId()
    {
        QFETCH(QString, rule);
        QFETCH(int, copies);
        MailingCore with;
        with.server.rule(rule, u"*"_s, 1);
        with.core.startProvisioning();
        const QString id = with.finishedClub(u"anstey"_s);
        QTRY_COMPARE_WITH_TIMEOUT(with.core.state(id), ProvisionState::Complete, 30'000);
        QTRY_COMPARE(with.server.mails().size(), copies);
        const QString messageId = with.server.mails().constFirst().messageId;
        QVERIFY2(isOfRun(messageId, id, 1), qPrintable(messageId));
        for (const ReceivedMail &mail : with.server.mails()) {
            QCOMPARE(mail.messageId, messageId);
            // The same link as well.
            QCOMPARE(mail.data.mid(mail.data.indexOf("/magic/"), 50),
                with.server.mails().constFirst().data.mid(
                    with.server.mails().constFirst().data.indexOf("/magic/"), 50));
        }
        QCOMPARE(with.mailAttempts(id).size(), 2);
    }
    void aRefusedAddressFailsTheRunInTheServersWords()
    {
        MailingCore with;
        with.server.rule(u"refuse"_s);
        with.core.startProvisioning();
        const QString id = with.finishedClub(u"anstey"_s);
        QTRY_COMPARE(with.core.state(id), ProvisionState::Failed);
        const QString reason = with.core.tenant(id).provisionReason;
        QVERIFY2(reason.contains(u"550 5.1.1"_s) && reason.contains(u"User unknown"_s), qPrintable(reason));
        QCOMPARE(with.mailAttempts(id).size(), 1);
        // Corrected on the server, an operator's retry goes on with the same link.
        with.server.clearRules();
        QVERIFY(with.core.clubs->retry(id, {u"desk"_s, u"console"_s}).result());
        QTRY_COMPARE(with.core.state(id), ProvisionState::Complete);
        QTRY_COMPARE(with.server.mails().size(), 1);
    }
    /// It would say that a newer one took its place.
    void aLinkThatAnotherTookThePlaceOfIsNotMailed()
    {
        MailingCore with;
        with.server.rule(u"greylist"_s, u"*"_s, 1);
        with.core.startProvisioning();
        const QString id = with.finishedClub(u"anstey"_s);
        QTRY_COMPARE(with.mailAttempts(id).size(), 1);
        QTRY_COMPARE(with.core.state(id), ProvisionState::Pending);
        QVERIFY(with.core.access->copyMagicLink(id, {u"desk"_s, u"console"_s}).result());
        QTRY_COMPARE_WITH_TIMEOUT(with.core.state(id), ProvisionState::Complete, 30'000);
        QCOMPARE(with.core.steps(id).at(4).note, u"a newer link took its place"_s);
        QCOMPARE(with.server.mails().size(), 0);
        QCOMPARE(with.core.count("SELECT count(*) FROM magic_links WHERE voided_at = 0 AND sent_at > 0"), 1);
        QCOMPARE(with.core.count("SELECT count(*) FROM mail_queue WHERE state = 'withheld'"), 1);
    }
    void aRevokedLinkIsMadeAnewForTheMail()
    {
        MailingCore with;
        with.server.rule(u"greylist"_s, u"*"_s, 1);
        with.core.startProvisioning();
        const QString id = with.finishedClub(u"anstey"_s);
        QTRY_COMPARE(with.mailAttempts(id).size(), 1);
        QTRY_COMPARE(with.core.state(id), ProvisionState::Pending);
        QVERIFY(with.core.access->revokeLinks(id, u"wrong reader"_s, {u"desk"_s, u"console"_s}).result());
        QTRY_COMPARE_WITH_TIMEOUT(with.core.state(id), ProvisionState::Complete, 30'000);
        QTRY_COMPARE(with.server.mails().size(), 1);
        // No reader, and no outbox, takes it for the mail with the old link.
        QVERIFY(isOfRun(with.server.mails().constFirst().messageId, id, 1));
        QCOMPARE(with.core.count("SELECT count(*) FROM mail_queue JOIN magic_links ON message_id LIKE "
                                 "'%.magic-link.' || substr(token_hash, 1, 8) || '@%' WHERE voided_at = 0"),
            1);
        QCOMPARE(with.core.count("SELECT count(*) FROM magic_links WHERE voided_at = 0 AND sent_at > 0"), 1);
    }
    /// The server may have taken it all the same.
    void aLinkWhoseMailWasNeverConfirmedEndsToo()
    {
        MailingCore with;
        with.server.rule(u"refuse"_s);
        with.core.startProvisioning();
        const QString id = with.finishedClub(u"anstey"_s);
        QTRY_COMPARE(with.core.state(id), ProvisionState::Failed);
        QCOMPARE(with.core.count("SELECT count(*) FROM magic_links WHERE sent_at = 0 AND expires_at > 0"), 1);
    }
    void manyClubsShareAFewConnections()
    {
        MailingCore with;
        with.core.startProvisioning();
        QStringList ids;
        for (int i = 0; i < 30; ++i)
            ids += with.finishedClub(u"club-%1"_s.arg(i));
        for (const QString &id : std::as_const(ids))
            QTRY_COMPARE_WITH_TIMEOUT(with.core.state(id), ProvisionState::Complete, 30'000);
        QTRY_COMPARE(with.server.mails().size(), 30);
        QVERIFY2(with.server.connections() <= 4, qPrintable(QString::number(with.server.connections())));
    }
    void aServerThatNeverAnswersDoesNotHoldTheEndUp()
    {
        MailingCore with;
        with.server.rule(u"stall"_s);
        with.core.startProvisioning();
        const QString id = with.finishedClub(u"anstey"_s);
        QTRY_COMPARE(with.server.refused().size(), 1);
        with.core.stopProvisioning();
        QVERIFY(with.core.state(id) != ProvisionState::Complete);
        // The next instance sends it.
        with.server.clearRules();
        with.core.transport
            = std::make_unique<mail::SmtpTransport>(mail::SmtpSettings{.url = with.server.url()}, with.core.log);
        with.core.startProvisioning();
        QTRY_COMPARE_WITH_TIMEOUT(with.core.state(id), ProvisionState::Complete, 30'000);
    }
};

QTEST_GUILESS_MAIN(SendMagicLinkTest)
#include "send_magic_link_test.moc"
