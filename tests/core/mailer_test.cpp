// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/mail_thread.h"

#include "core/access/random.h"
#include "core/mail/outbox_transport.h"
#include "core/mail/owner_link.h"
#include "core/mail/postbox.h"
#include "core/mail/smtp_transport.h"
#include "core/store/magic_links.h"
#include "core/store/statement.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scratch_store.h"
#include "tests/support/smtp_server.h"

#include <QTest>
#include <mutex>

using namespace std::chrono_literals;
using namespace touchline::domain;
using namespace touchline::mail;
using namespace touchline::store;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hour = 3'600'000;
constexpr qint64 dayMs = 24 * hour;

/// A mailer on a real database that sends to a real SMTP server, with a clock that the test turns.
class Post final
{
public:
    Post()
    {
        log.addSink([this](const LogRecord &record) {
            const std::lock_guard lock(m_mutex);
            m_records.append(record);
        });
        auto key = touchline::access::SealingKey::loadOrCreate(scratch.directory() + u"/keys"_s);
        if (!key || !server.start())
            qFatal("the keys or the mail server cannot be made");
        sealingKey = std::make_unique<touchline::access::SealingKey>(*std::move(key));
        postbox = std::make_unique<Postbox>(*sealingKey, u"touchline.example"_s);
        transport = std::make_unique<SmtpTransport>(SmtpSettings{.url = server.url(), .answerTimeout = 600s}, log);
    }
    void start(bool dryRun = false, std::chrono::seconds retryFor = 24h, int leastAttempts = 2)
    {
        postbox = std::make_unique<Postbox>(*sealingKey, u"touchline.example"_s, dryRun);
        mailer = std::make_unique<MailThread>(Mailer::Needs{scratch.writer(), *sealingKey, *transport, clock, log},
            Mailer::Rules{
                .letters = {.publicUrl = u"https://t.example"_s, .from = {{}, u"touchline@touchline.example"_s}},
                .dryRun = dryRun,
                .retryFor = retryFor,
                .leastAttempts = leastAttempts,
                .atOnce = 8,
                .pollEvery = 10ms});
        mailer->start();
    }
    QString post(const MailOrder &order)
    {
        return *scratch.write([&](Transaction &transaction) -> Result<QString> {
            return postbox->post(transaction, order, clock.nowMs());
        });
    }
    /// A mail with a link for that purpose; its Message-ID.
    QString postLink(const QString &club, MailKind kind, LinkPurpose purpose, QString *token)
    {
        *token = touchline::access::randomToken();
        scratch.change([&](Transaction &transaction) {
            MagicLinks(transaction)
                .add(club, purpose, QString::fromLatin1(touchline::access::tokenHash(*token)), clock.nowMs());
        });
        return post({.kind = kind, .tenantId = club, .recipient = u"owner@%1.example"_s.arg(club), .token = *token});
    }
    QueuedMailRow row(const QString &messageId)
    {
        return scratch.look(
            [&](Session &session) { return MailQueue(session).byMessageId(messageId).value_or(QueuedMailRow{}); });
    }
    MagicLinkRow link(LinkPurpose purpose, const QString &token)
    {
        return scratch.look([&](Session &session) {
            return MagicLinks(session)
                .find(purpose, QString::fromLatin1(touchline::access::tokenHash(token)))
                .value_or(MagicLinkRow{});
        });
    }
    QList<LogRecord> records()
    {
        const std::lock_guard lock(m_mutex);
        return m_records;
    }

    ScratchStore scratch;
    FakeClock clock;
    touchline::telemetry::Log log{clock, LogLevel::Debug};
    SmtpServer server;
    std::unique_ptr<touchline::access::SealingKey> sealingKey;
    std::unique_ptr<Postbox> postbox;
    std::unique_ptr<Transport> transport;
    std::unique_ptr<MailThread> mailer;

private:
    std::mutex m_mutex;
    QList<LogRecord> m_records;
};
} // namespace

class MailerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPostedMailLeavesAtOnce()
    {
        Post post;
        post.start();
        const QString club = post.scratch.addClub(u"anstey"_s, [](TenantRow &row) { row.locale = u"de"_s; });
        const QString id = post.post({.kind = MailKind::TrialReminder,
            .tenantId = club,
            .recipient = u"owner@anstey.example"_s,
            .values = {{u"daysLeft"_s, 3}, {u"endsAtMs"_s, post.clock.nowMs()}}});
        QTRY_COMPARE(post.server.mails().size(), 1);
        QTRY_COMPARE(post.row(id).state, u"sent"_s);
        QCOMPARE(post.row(id).sentAtMs, post.clock.nowMs());
        QCOMPARE(post.server.mails().constFirst().messageId, u'<' + id + u'>');
        // In the club's language, in its name.
        QVERIFY(
            post.server.mails().constFirst().data.contains("Subject: Der Testzeitraum von anstey endet in 3 Tagen"));
    }
    void theOrdersLanguageComesFirstAndOperatorsHaveNoClub()
    {
        Post post;
        post.start();
        const QString club = post.scratch.addClub(u"anstey"_s, [](TenantRow &row) { row.locale = u"de"_s; });
        post.post({.kind = MailKind::TrialEnded, .tenantId = club, .recipient = u"a@x.example"_s, .locale = u"es"_s});
        const QString alert = post.post(
            {.kind = MailKind::OperatorAlert, .recipient = u"ops@x.example"_s, .values = {{u"headline"_s, u"x"_s}}});
        QTRY_COMPARE(post.server.mails().size(), 2);
        QVERIFY(post.server.mailsTo(u"a@x.example"_s).constFirst().data.contains("La prueba de anstey"));
        QVERIFY(post.server.mailsTo(u"ops@x.example"_s).constFirst().data.contains("Subject: Touchline: x\r\n"));
        QTRY_COMPARE(post.row(alert).state, u"sent"_s);
    }
    void mailsThatWaitedForAStartLeaveThen()
    {
        Post post;
        const QString club = post.scratch.addClub(u"anstey"_s);
        for (int i = 0; i < 60; ++i)
            post.post({.kind = MailKind::Test, .tenantId = club, .recipient = u"o%1@x.example"_s.arg(i)});
        post.start();
        QTRY_COMPARE(post.server.mails().size(), 60);
        QTRY_COMPARE(post.scratch.count("SELECT count(*) FROM mail_queue WHERE state = 'sent'"), 60);
        QVERIFY(post.server.connections() <= 4);
    }
    void oneMessageIdIsOneMail()
    {
        Post post;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(post.post({.recipient = u"a@x.example"_s, .messageId = u"once@t.example"_s}), u"once@t.example"_s);
        post.start();
        post.post({.recipient = u"b@x.example"_s});
        QTRY_COMPARE(post.server.mailsTo(u"b@x.example"_s).size(), 1);
        QTRY_COMPARE(post.scratch.count("SELECT count(*) FROM mail_queue WHERE state = 'sent'"), 2);
        QTRY_COMPARE(post.server.mails().size(), 2);
    }

    void linksCountFromSending_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("purpose");
        QTest::addColumn<QByteArray>("link");
        const auto add = [](const char *name, MailKind kind, LinkPurpose purpose, const QByteArray &link) {
            QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(purpose) << link;
        };
        add("owner", MailKind::MagicLink, LinkPurpose::Owner, "https://t.example/magic/");
        add("resume", MailKind::Resume, LinkPurpose::Resume, "https://t.example/onboarding#resume=");
        add("verify", MailKind::VerifyEmail, LinkPurpose::VerifyEmail, "https://t.example/verify-email/");
    }
    void linksCountFromSending()
    {
        QFETCH(int, kind);
        QFETCH(int, purpose);
        QFETCH(QByteArray, link);
        const auto which = static_cast<LinkPurpose>(purpose);
        Post post;
        const QString club = post.scratch.addClub(u"anstey"_s);
        QString token;
        const QString id = post.postLink(club, static_cast<MailKind>(kind), which, &token);
        QVERIFY(!post.row(id).sealedToken.contains(token));
        post.clock.advance(2 * hour);
        post.start();
        QTRY_COMPARE(post.row(id).state, u"sent"_s);
        QVERIFY(post.row(id).sealedToken.isEmpty());
        QCOMPARE(post.link(which, token).sentAtMs, post.clock.nowMs());
        QCOMPARE(post.link(which, token).expiresAtMs, post.clock.nowMs() + dayMs);
        QTRY_COMPARE(post.server.mails().size(), 1);
        QByteArray text = post.server.mails().constFirst().data;
        text.replace("=\r\n", "").replace("=3D", "=");
        QVERIFY2(text.contains(link + token.toLatin1()), text.constData());
        const TenantRow tenant = post.scratch.look([&](Session &session) { return *Tenants(session).byId(club); });
        QCOMPARE(tenant.ownerEmailSentAt.isEmpty(), which != LinkPurpose::Owner);
        for (const LogRecord &record : post.records())
            QVERIFY(!toJsonLine(record).contains(token.toLatin1()));
    }
    void aLinkThatANewerOneReplacedIsNotSent()
    {
        Post post;
        const QString club = post.scratch.addClub(u"anstey"_s);
        QString first;
        QString second;
        const QString older = post.postLink(club, MailKind::Resume, LinkPurpose::Resume, &first);
        const QString newer = post.postLink(club, MailKind::Resume, LinkPurpose::Resume, &second);
        post.start();
        QTRY_COMPARE(post.row(newer).state, u"sent"_s);
        QTRY_COMPARE(post.row(older).state, u"withheld"_s);
        QCOMPARE(post.server.mails().size(), 1);
    }

    void aRefusalIsKeptWithTheMail()
    {
        Post post;
        const QString club = post.scratch.addClub(u"anstey"_s);
        post.server.rule(u"refuse"_s, u"gone@x.example"_s);
        post.start();
        const QString id = post.post({.kind = MailKind::Test, .tenantId = club, .recipient = u"gone@x.example"_s});
        QTRY_COMPARE(post.row(id).state, u"failed"_s);
        QVERIFY2(post.row(id).error.contains(u"550 5.1.1"_s), qPrintable(post.row(id).error));
        const auto mails = post.scratch.look([&](Session &session) { return MailQueue(session).ofTenant(club, 10); });
        QCOMPARE(mails.size(), 1);
        QTRY_VERIFY([&] {
            const auto records = post.records();
            return std::ranges::any_of(records, [&](const LogRecord &record) {
                return record.feature == LogFeature::Mail && record.level == LogLevel::Error
                    && record.fields.value("tenantId"_L1) == club;
            });
        }());
        QVERIFY(post.server.mails().isEmpty());
    }
    void whatFailsForNowIsTriedAgainUnderTheSameMessageId()
    {
        Post post;
        post.server.rule(u"greylist"_s, u"*"_s, 0, u"450 4.2.0 Greylisted for 5 minutes"_s);
        post.server.rule(u"drop-after-dot"_s, u"lost@x.example"_s, 1);
        post.start();
        const QString grey = post.post({.recipient = u"grey@x.example"_s});
        const QString lost = post.post({.recipient = u"lost@x.example"_s});
        QTRY_COMPARE(post.row(grey).attempts, 1);
        QCOMPARE(post.row(grey).state, u"queued"_s);
        QCOMPARE(post.row(grey).nextAttemptAtMs, post.clock.nowMs() + 300'000);
        QVERIFY(post.row(grey).error.contains(u"Greylisted"_s));
        QTRY_COMPARE(post.row(lost).attempts, 1);
        QVERIFY(post.row(lost).nextAttemptAtMs <= post.clock.nowMs() + 1000);
        post.clock.advance(299'000);
        // The lost one is tried again, greylisted now; the other one rests until it is time.
        QTRY_COMPARE(post.row(lost).attempts, 2);
        QCOMPARE(post.row(grey).attempts, 1);
        post.clock.advance(301'000);
        QTRY_COMPARE(post.row(grey).state, u"sent"_s);
        QTRY_COMPARE(post.row(lost).state, u"sent"_s);
        QTRY_COMPARE(post.server.mailsTo(u"lost@x.example"_s).size(), 2);
        for (const ReceivedMail &mail : post.server.mailsTo(u"lost@x.example"_s))
            QCOMPARE(mail.messageId, u'<' + lost + u'>');
        QCOMPARE(post.server.mailsTo(u"grey@x.example"_s).size(), 1);
    }
    void itGivesUpAfterTheTimeThatIsSet()
    {
        Post post;
        post.server.rule(u"defer"_s);
        // It waited long before its first attempt; that does not count.
        const QString id = post.post({.recipient = u"a@x.example"_s});
        post.clock.advance(3 * dayMs);
        post.start(false, 1h);
        for (int attempt = 1; attempt <= 2; ++attempt) {
            QTRY_COMPARE(post.row(id).attempts, attempt);
            QCOMPARE(post.row(id).state, u"queued"_s);
            post.clock.advance(hour / 2 + 1000);
        }
        QTRY_COMPARE(post.row(id).state, u"failed"_s);
        QVERIFY(post.row(id).error.startsWith(u"given up: "_s));
    }
    void timeAloneDoesNotMakeItGiveUp()
    {
        Post post;
        post.server.rule(u"defer"_s, u"*"_s, 2);
        const QString id = post.post({.recipient = u"a@x.example"_s});
        post.start(false, 1h, 10);
        QTRY_COMPARE(post.row(id).attempts, 1);
        // The machine was off over the weekend, and the network is not up at once.
        post.clock.advance(3 * dayMs);
        QTRY_COMPARE(post.row(id).attempts, 2);
        QCOMPARE(post.row(id).state, u"queued"_s);
        post.clock.advance(hour);
        QTRY_COMPARE(post.row(id).state, u"sent"_s);
    }
    void anEndInTheMiddleIsNoFailure()
    {
        Post post;
        post.server.rule(u"stall"_s);
        const QString id = post.post({.recipient = u"a@x.example"_s});
        post.start();
        QTRY_COMPARE(post.server.connections(), 1);
        post.mailer->beginNothingMore();
        post.transport->close();
        post.mailer->stop(5s);
        QCOMPARE(post.row(id).state, u"queued"_s);
        QCOMPARE(post.row(id).attempts, 0);
        QCOMPARE(post.row(id).firstTriedAtMs, 0);
    }
    void aClockSetBackHoldsNothingUp()
    {
        Post post;
        post.server.rule(u"defer"_s, u"*"_s, 1);
        const QString never = post.post({.recipient = u"never@x.example"_s});
        post.clock.setWallClock(post.clock.nowMs() - 2 * hour);
        post.start();
        QTRY_COMPARE(post.row(never).attempts, 1);
        post.clock.setWallClock(post.clock.nowMs() - 2 * hour);
        QTRY_COMPARE(post.row(never).state, u"sent"_s);
    }
    void oneStallingRecipientHoldsNobodyUp()
    {
        Post post;
        post.server.rule(u"stall"_s, u"slow@x.example"_s);
        for (int i = 0; i < 6; ++i)
            post.post({.recipient = u"slow@x.example"_s});
        for (int i = 0; i < 40; ++i)
            post.post({.recipient = u"o%1@x.example"_s.arg(i)});
        post.start();
        QTRY_COMPARE(post.server.mails().size(), 40);
        // The end cuts it off; it stays queued.
        post.mailer->stop(0ms);
        QCOMPARE(post.scratch.count("SELECT count(*) FROM mail_queue WHERE state = 'queued'"), 6);
    }
    void aMailThatLeftAndWasNotRecordedLeavesAgain()
    {
        Post post;
        const QString id = post.post({.recipient = u"a@x.example"_s});
        post.start();
        QTRY_COMPARE(post.row(id).state, u"sent"_s);
        post.mailer.reset();
        // As after a crash between the two.
        post.scratch.change([&](Transaction &transaction) {
            Statement undo(transaction, "UPDATE mail_queue SET state = 'queued' WHERE message_id = :id");
            undo.bind(":id", id).run();
        });
        post.start();
        QTRY_COMPARE(post.server.mails().size(), 2);
        QCOMPARE(post.server.mails().constLast().messageId, post.server.mails().constFirst().messageId);
    }

    void nothingLeavesWhereNothingMay_data()
    {
        QTest::addColumn<bool>("dryRun");
        QTest::addColumn<QString>("why");
        QTest::newRow("dry run") << true << u"dry run"_s;
        QTest::newRow("test club") << false << u"test club"_s;
    }
    void nothingLeavesWhereNothingMay()
    {
        QFETCH(bool, dryRun);
        QFETCH(QString, why);
        Post post;
        const QString club = post.scratch.addClub(u"anstey"_s, [&](TenantRow &row) { row.test = !dryRun; });
        post.start(dryRun);
        QString token;
        const QString fine = post.postLink(club, MailKind::MagicLink, LinkPurpose::Owner, &token);
        // Put into words all the same: a mail that cannot be written is found.
        const QString broken = post.post({.kind = MailKind::Resume, .tenantId = club, .recipient = u"a@x.example"_s});
        QTRY_COMPARE(post.row(fine).state, u"withheld"_s);
        QCOMPARE(post.row(fine).error, why);
        QTRY_COMPARE(post.row(broken).state, u"failed"_s);
        QCOMPARE(post.server.connections(), 0);
    }
    void aDryRunLeavesWhatWasPostedBeforeItAlone()
    {
        Post post;
        const QString real = post.post({.recipient = u"real@x.example"_s});
        post.start(true);
        const QString dry = post.post({.recipient = u"dry@x.example"_s});
        QTRY_COMPARE(post.row(dry).state, u"withheld"_s);
        QCOMPARE(post.row(real).state, u"queued"_s);
        post.mailer->stop(0ms);
        // Killed before it was withheld: still never sent.
        const QString killed = post.post({.recipient = u"killed@x.example"_s});
        post.start(false);
        QTRY_COMPARE(post.row(real).state, u"sent"_s);
        QTRY_COMPARE(post.row(killed).state, u"withheld"_s);
        QCOMPARE(post.server.mails().size(), 1);
    }
    void aSuspendedClubsMailsRest()
    {
        Post post;
        const QString club = post.scratch.addClub(u"anstey"_s);
        const auto setStatus = [&](TenantStatus status) {
            post.scratch.change([&](Transaction &transaction) {
                Tenants(transaction).setStatus(club, status, post.clock.nowSeconds());
            });
        };
        const QString rests = post.post({.kind = MailKind::Test, .tenantId = club, .recipient = u"a@x.example"_s});
        const QString says = post.post({.kind = MailKind::TrialEnded,
            .tenantId = club,
            .recipient = u"a@x.example"_s,
            .values = {{u"suspended"_s, true}}});
        setStatus(TenantStatus::Suspended);
        post.start();
        QTRY_COMPARE(post.row(says).state, u"sent"_s);
        QCOMPARE(post.row(rests).state, u"queued"_s);
        setStatus(TenantStatus::Trial);
        QTRY_COMPARE(post.row(rests).state, u"sent"_s);
        setStatus(TenantStatus::Cancelled);
        const QString late = post.post({.kind = MailKind::Test, .tenantId = club, .recipient = u"a@x.example"_s});
        QTRY_COMPARE(post.row(late).state, u"withheld"_s);
        QTRY_COMPARE(post.server.mails().size(), 2);
    }
    void aLinkThatCanNoLongerBeReadFails()
    {
        Post post;
        const QString club = post.scratch.addClub(u"anstey"_s);
        QString token;
        const QString id = post.postLink(club, MailKind::MagicLink, LinkPurpose::Owner, &token);
        post.scratch.change([&](Transaction &transaction) {
            Statement spoil(transaction, "UPDATE mail_queue SET sealed_token = 'x' WHERE message_id = :id");
            spoil.bind(":id", id).run();
        });
        post.start();
        QTRY_COMPARE(post.row(id).state, u"failed"_s);
        QVERIFY(post.row(id).error.contains(u"send a new one"_s));
    }
};

QTEST_GUILESS_MAIN(MailerTest)
#include "mailer_test.moc"
