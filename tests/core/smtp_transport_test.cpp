// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/smtp_transport.h"

#include "tests/support/smtp_server.h"

#include <QFutureWatcher>
#include <QSemaphore>
#include <QTest>
#include <mutex>

using namespace std::chrono_literals;
using namespace touchline::domain;
using namespace touchline::mail;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
using Answer = QFuture<Result<Delivery>>;

Message mailTo(const QString &recipient, const QString &id = u"id@touchline.example"_s)
{
    return {.from = {.name = u"Touchline"_s, .address = u"touchline@touchline.example"_s},
        .to = {.address = recipient},
        .subject = u"Grüße"_s,
        .text = u"first\n.\n..dots\nnaïve café\n"_s,
        .html = u"<p>first</p>"_s,
        .messageId = id,
        .dateMs = 1'790'036'800'000};
}

/// The outcome, while the server's words are read.
Result<Delivery> outcome(const Answer &answer)
{
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 60'000))
        return fail(ErrorCode::NotFound, u"no answer"_s);
    return answer.result();
}
} // namespace

class SmtpTransportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const std::lock_guard lock(m_mutex);
        m_records.clear();
    }

    void sendsTheMailAsItIs()
    {
        SmtpServer server;
        QVERIFY(server.start());
        SmtpTransport transport({.url = server.url()}, m_log);
        const auto delivery = outcome(transport.send(mailTo(u"owner@club.example"_s)));
        QVERIFY2(delivery, qPrintable(delivery ? QString() : delivery.error().detail));
        QCOMPARE(delivery->transport, u"smtp"_s);
        QVERIFY2(delivery->detail.startsWith(u"250 2.0.0 Ok: queued as"_s), qPrintable(delivery->detail));
        QTRY_COMPARE(server.mails().size(), 1);
        const ReceivedMail mail = server.mails().constFirst();
        QCOMPARE(mail.sender, u"touchline@touchline.example"_s);
        QCOMPARE(mail.recipients, QStringList{u"owner@club.example"_s});
        QCOMPARE(mail.messageId, u"<id@touchline.example>"_s);
        QCOMPARE(mail.data, toInternetMessage(mailTo(u"owner@club.example"_s)).value());
        QVERIFY(!mail.tls && mail.user.isEmpty());
    }

    void oneConnectionServesMailAfterMail()
    {
        SmtpServer server;
        QVERIFY(server.start());
        SmtpTransport transport({.url = server.url()}, m_log);
        for (int i = 0; i < 25; ++i)
            QVERIFY(outcome(transport.send(mailTo(u"o%1@club.example"_s.arg(i)))));
        QTRY_COMPARE(server.mails().size(), 25);
        QCOMPARE(server.connections(), 1);
    }
    void manyMailsShareAFewConnections()
    {
        SmtpServer server;
        QVERIFY(server.start());
        SmtpTransport transport({.url = server.url()}, m_log);
        QList<Answer> answers;
        for (int i = 0; i < 100; ++i)
            answers += transport.send(mailTo(u"o%1@club.example"_s.arg(i), u"%1@t.example"_s.arg(i)));
        for (const Answer &answer : answers)
            QVERIFY(outcome(answer));
        QTRY_COMPARE(server.mails().size(), 100);
        QVERIFY2(server.connections() <= 4, qPrintable(QString::number(server.connections())));
    }
    void unusedConnectionsAreClosed()
    {
        SmtpServer server;
        QVERIFY(server.start());
        SmtpTransport transport({.url = server.url(), .idleFor = 50ms}, m_log);
        QVERIFY(outcome(transport.send(mailTo(u"a@club.example"_s))));
        QTRY_VERIFY(server.connections() == 1 && server.openConnections() == 0);
        QVERIFY(outcome(transport.send(mailTo(u"a@club.example"_s))));
        QTRY_COMPARE(server.mails().size(), 2);
        QCOMPARE(server.connections(), 2);
    }
    void aConnectionTheServerClosedIsReplaced()
    {
        SmtpServer server;
        QVERIFY(server.start());
        SmtpTransport transport({.url = server.url()}, m_log);
        QVERIFY(outcome(transport.send(mailTo(u"a@club.example"_s))));
        server.hangUp();
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY(outcome(transport.send(mailTo(u"b@club.example"_s))));
        QTRY_COMPARE(server.mails().size(), 2);
        QVERIFY(troubles().isEmpty());
    }
    void aServerThatHangsUpAfterEachMailIsNoTrouble()
    {
        SmtpServer server;
        QVERIFY(server.start());
        server.hangUpAfter(1);
        SmtpTransport transport({.url = server.url()}, m_log);
        for (int i = 0; i < 30; ++i) {
            const auto delivery = outcome(transport.send(mailTo(u"o%1@club.example"_s.arg(i))));
            QVERIFY2(delivery, qPrintable(delivery ? QString() : delivery.error().detail));
        }
        QTRY_COMPARE(server.mails().size(), 30);
        QVERIFY(troubles().isEmpty());
    }
    void aServerThatWasRestartedIsFound()
    {
        SmtpServer server;
        QVERIFY(server.start());
        SmtpTransport transport({.url = server.url()}, m_log);
        QVERIFY(outcome(transport.send(mailTo(u"a@club.example"_s))));
        server.stop();
        const auto lost = outcome(transport.send(mailTo(u"b@club.example"_s)));
        QVERIFY(!lost && isTransient(lost.error().code));
        QVERIFY(server.start());
        QVERIFY(outcome(transport.send(mailTo(u"b@club.example"_s))));
        QTRY_COMPARE(server.mails().size(), 2);
        QCOMPARE(troubles().size(), 2);
        QCOMPARE(troubles().constFirst().msg, u"The mail server cannot be used"_s);
        QCOMPARE(troubles().constLast().msg, u"The mail server can be used again"_s);
    }

    void refusalsAreFinal_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("unknown recipient")
            << u"refuse"_s << u""_s << u"550 5.1.1 <…>: Recipient address rejected: User unknown"_s;
        QTest::newRow("bad content") << u"reject"_s << u""_s << u"554 5.7.1 Message refused"_s;
        QTest::newRow("lines and tokens")
            << u"reject"_s
            << u"554-5.7.1 Spam: http://t.example/magic/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n554-5.7.1 of "
               "\u0007{recipient}\r\n554 5.7.1 go away"_s
            << u"554 5.7.1 Spam: http://t.example/magic/… of <…> go away"_s;
    }
    void refusalsAreFinal()
    {
        QFETCH(QString, rule);
        QFETCH(QString, text);
        QFETCH(QString, shown);
        SmtpServer server;
        QVERIFY(server.start());
        server.rule(rule, u"*@bad.example"_s, 0, text);
        SmtpTransport transport({.url = server.url()}, m_log);
        const auto bad = transport.send(mailTo(u"o@bad.example"_s));
        const auto good = transport.send(mailTo(u"o@good.example"_s));
        const auto refused = outcome(bad);
        QVERIFY(!refused);
        QVERIFY(!isTransient(refused.error().code));
        QVERIFY2(refused.error().detail.endsWith(shown), qPrintable(refused.error().detail));
        QVERIFY(outcome(good));
        QTRY_COMPARE(server.mails().size(), 1);
        QVERIFY(troubles().isEmpty());
    }

    void whatMayGoAwayIsTriedAgain_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("wait");
        QTest::newRow("deferred") << u"defer"_s << u""_s << 60;
        QTest::newRow("greylisted") << u"greylist"_s << u""_s << 1;
        QTest::newRow("greylisted for minutes") << u"greylist"_s << u"450 4.2.0 Greylisted for 5 minutes"_s << 300;
        QTest::newRow("greylisted for a day") << u"greylist"_s << u"451 4.7.1 Come back in 86400 s"_s << 3600;
        QTest::newRow("mailbox full") << u"defer"_s << u"452 4.2.2 Mailbox full"_s << -1;
        QTest::newRow("sender") << u"sender"_s << u""_s << 60;
        QTest::newRow("relay") << u"refuse"_s << u"554 5.7.1 <x@y>: Relay access denied"_s << 60;
        QTest::newRow("login wanted") << u"refuse"_s << u"530 5.7.0 Authentication required"_s << 60;
        QTest::newRow("dropped in the data") << u"drop-in-data"_s << u""_s << -1;
        QTest::newRow("dropped after the dot") << u"drop-after-dot"_s << u""_s << -1;
        QTest::newRow("stalled") << u"stall"_s << u""_s << -1;
        QTest::newRow("stalled after the dot") << u"stall-after-dot"_s << u""_s << 600;
    }
    void whatMayGoAwayIsTriedAgain()
    {
        QFETCH(QString, rule);
        QFETCH(QString, text);
        QFETCH(int, wait);
        SmtpServer server;
        QVERIFY(server.start());
        server.rule(rule, u"*"_s, 1, text);
        SmtpTransport transport({.url = server.url(), .answerTimeout = 2s, .confirmTimeout = 2s}, m_log);
        const auto refused = outcome(transport.send(mailTo(u"o@club.example"_s)));
        QVERIFY(!refused);
        QVERIFY2(isTransient(refused.error().code), qPrintable(refused.error().detail));
        QVERIFY2(!refused.error().detail.contains(u'@'), qPrintable(refused.error().detail));
        QCOMPARE(refused.error().retryAfter.value_or(-1s).count(), wait);
        QVERIFY(outcome(transport.send(mailTo(u"o@club.example"_s))));
        QTRY_VERIFY(!server.mails().isEmpty() && server.mails().constLast().answered);
        for (const ReceivedMail &mail : server.mails())
            QCOMPARE(mail.messageId, u"<id@touchline.example>"_s);
        QCOMPARE(server.mails().size(), rule.endsWith(u"after-dot"_s) ? 2 : 1);
    }

    void theWholeMailIsConfirmedAtTheServersLeisure()
    {
        SmtpServer server;
        QVERIFY(server.start());
        server.rule(u"stall-after-dot"_s, u"*"_s, 1, {});
        Answer waiting;
        {
            SmtpTransport transport({.url = server.url(), .answerTimeout = 1s}, m_log);
            waiting = transport.send(mailTo(u"o@club.example"_s));
            QTRY_COMPARE(server.mails().size(), 1);
            // Another is through and its connection idle, long after the first would have been late.
            QVERIFY(!QTest::qWaitFor([&waiting] { return waiting.isFinished(); }, 3000));
        }
        QVERIFY(waiting.isFinished());
        QCOMPARE(server.mails().size(), 1);
    }

    void aStallingRecipientHoldsNobodyUp()
    {
        SmtpServer server;
        QVERIFY(server.start());
        server.rule(u"stall"_s, u"slow@club.example"_s);
        Answer slow;
        {
            SmtpTransport transport({.url = server.url(), .answerTimeout = 600s}, m_log);
            slow = transport.send(mailTo(u"slow@club.example"_s));
            QList<Answer> others;
            for (int i = 0; i < 8; ++i)
                others += transport.send(mailTo(u"Slow@Club.example"_s));
            for (int i = 0; i < 40; ++i)
                QVERIFY(outcome(transport.send(mailTo(u"o%1@club.example"_s.arg(i)))));
            QVERIFY(!slow.isFinished());
        }
        // The end of the transport answers what is under way, and does not wait for the server.
        QVERIFY(slow.isFinished() && !slow.isCanceled());
        const auto cutOff = slow.result();
        QVERIFY(!cutOff && isTransient(cutOff.error().code));
        QVERIFY(cutOff.error().detail.contains(u"shutting down"_s));
    }
    void closingAnswersEverything()
    {
        SmtpServer server;
        QVERIFY(server.start());
        server.rule(u"stall"_s);
        SmtpTransport transport({.url = server.url(), .answerTimeout = 600s}, m_log);
        QList<Answer> answers;
        for (std::size_t i = 0; i < SmtpTransport::mostWaiting + 4; ++i)
            answers += transport.send(mailTo(u"o%1@club.example"_s.arg(i)));
        QTRY_COMPARE(server.refused().size(), 4);
        // What does not fit is answered at once.
        QTRY_VERIFY([&] {
            const auto over = transport.send(mailTo(u"one-more@club.example"_s));
            answers += over;
            return over.isFinished() && over.result().error().retryAfter == 5s;
        }());
        transport.close();
        for (const Answer &answer : answers) {
            const auto closed = outcome(answer);
            QVERIFY(!closed && isTransient(closed.error().code));
        }
        QVERIFY(!outcome(transport.send(mailTo(u"late@club.example"_s))));
        QVERIFY(server.mails().isEmpty());
    }

    void logsIn_data()
    {
        QTest::addColumn<QString>("mechanism");
        QTest::newRow("PLAIN") << u"PLAIN"_s;
        QTest::newRow("LOGIN") << u"LOGIN"_s;
    }
    void logsIn()
    {
        QFETCH(QString, mechanism);
        SmtpServer server(
            {.user = u"touchline"_s, .password = u"pass wörd"_s, .loginRequired = true, .mechanism = mechanism});
        QVERIFY(server.start());
        SmtpTransport transport({.url = server.url(), .username = u"touchline"_s, .password = u"pass wörd"_s}, m_log);
        const auto delivery = outcome(transport.send(mailTo(u"o@club.example"_s)));
        QVERIFY2(delivery, qPrintable(delivery ? QString() : delivery.error().detail));
        QTRY_COMPARE(server.mails().size(), 1);
        QCOMPARE(server.mails().constFirst().user, u"touchline"_s);
        QCOMPARE(server.logins(), QStringList{mechanism + u" touchline ok"_s});
    }
    void aWrongPasswordIsReportedAndNotRepeated()
    {
        SmtpServer server({.user = u"touchline"_s, .password = u"right"_s, .loginRequired = true});
        QVERIFY(server.start());
        SmtpTransport transport({.url = server.url(), .username = u"touchline"_s, .password = u"wrong"_s}, m_log);
        for (int i = 0; i < 3; ++i) {
            const auto refused = outcome(transport.send(mailTo(u"o@club.example"_s)));
            QVERIFY(!refused && isTransient(refused.error().code));
            QVERIFY2(refused.error().detail.startsWith(u"the mail server refuses our login: 535"_s),
                qPrintable(refused.error().detail));
            QVERIFY(refused.error().retryAfter);
        }
        QTRY_VERIFY(!server.logins().isEmpty());
        QVERIFY(server.logins().size() <= 2); // libcurl tries the next mechanism
        QCOMPARE(troubles().size(), 1);
        QVERIFY(!toJsonLine(troubles().constFirst()).contains("wrong"));
    }
    void aLoginThatIsMissingIsReported()
    {
        SmtpServer server({.user = u"touchline"_s, .password = u"right"_s, .loginRequired = true});
        QVERIFY(server.start());
        SmtpTransport transport({.url = server.url()}, m_log);
        const auto refused = outcome(transport.send(mailTo(u"o@club.example"_s)));
        QVERIFY(!refused && isTransient(refused.error().code));
        QVERIFY2(refused.error().detail.contains(u"530"_s), qPrintable(refused.error().detail));
        QCOMPARE(troubles().size(), 1);
    }

    void encryptsWhereItCan_data()
    {
        QTest::addColumn<bool>("implicit");
        QTest::addColumn<QString>("host");
        QTest::newRow("STARTTLS") << false << u"mail.example.test"_s;
        QTest::newRow("STARTTLS on loopback") << false << u"127.0.0.1"_s;
        QTest::newRow("smtps") << true << u"mail.example.test"_s;
        QTest::newRow("smtps on loopback") << true << u"127.0.0.1"_s;
    }
    void encryptsWhereItCan()
    {
        QFETCH(bool, implicit);
        QFETCH(QString, host);
        SmtpServer server({.tls = implicit ? SmtpServer::Tls::Implicit : SmtpServer::Tls::StartTls,
            .user = u"touchline"_s,
            .password = u"secret"_s});
        QVERIFY(server.start());
        SmtpTransport transport({.url = server.url(host),
                                    .username = u"touchline"_s,
                                    .password = u"secret"_s,
                                    .trustedFile = server.certificateFile(),
                                    .addressOf = addressOf(server)},
            m_log);
        for (int i = 0; i < 3; ++i) {
            const auto delivery = outcome(transport.send(mailTo(u"o@club.example"_s)));
            QVERIFY2(delivery, qPrintable(delivery ? QString() : delivery.error().detail));
        }
        QTRY_COMPARE(server.mails().size(), 3);
        QCOMPARE(server.connections(), 1);
        QVERIFY(server.mails().constLast().tls);
        QCOMPARE(server.mails().constLast().user, u"touchline"_s);
    }
    void aCertificateThatCannotBeTrustedIsRefused_data()
    {
        QTest::addColumn<bool>("implicit");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("smtps, unknown issuer") << true << u"mail.example.test"_s << false;
        QTest::newRow("smtps, another name") << true << u"other.example.test"_s << true;
        QTest::newRow("STARTTLS, unknown issuer") << false << u"mail.example.test"_s << false;
        QTest::newRow("STARTTLS, another name") << false << u"other.example.test"_s << true;
    }
    void aCertificateThatCannotBeTrustedIsRefused()
    {
        QFETCH(bool, implicit);
        QFETCH(QString, name);
        QFETCH(bool, trusted);
        SmtpServer server(
            {.tls = implicit ? SmtpServer::Tls::Implicit : SmtpServer::Tls::StartTls, .certificateName = name});
        QVERIFY(server.start());
        SmtpTransport transport({.url = server.url(u"mail.example.test"_s),
                                    .trustedFile = trusted ? server.certificateFile() : QString(),
                                    .addressOf = addressOf(server)},
            m_log);
        const auto refused = outcome(transport.send(mailTo(u"o@club.example"_s)));
        QVERIFY(!refused && isTransient(refused.error().code));
        QVERIFY2(refused.error().detail.contains(u"certificate"_s), qPrintable(refused.error().detail));
        QCOMPARE(troubles().size(), 1);
        QVERIFY(server.mails().isEmpty());
    }
    void aPasswordDoesNotTravelInTheClear()
    {
        SmtpServer server({.user = u"touchline"_s, .password = u"secret"_s});
        QVERIFY(server.start());
        SmtpTransport transport({.url = server.url(u"mail.example.test"_s),
                                    .username = u"touchline"_s,
                                    .password = u"secret"_s,
                                    .addressOf = addressOf(server)},
            m_log);
        const auto refused = outcome(transport.send(mailTo(u"o@club.example"_s)));
        QVERIFY(!refused && isTransient(refused.error().code));
        QVERIFY2(refused.error().detail.contains(u"STARTTLS"_s), qPrintable(refused.error().detail));
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY(server.logins().isEmpty() && server.mails().isEmpty());
    }

    void aServerThatTurnsUsAwayIsReportedOnce()
    {
        SmtpServer server;
        QVERIFY(server.start());
        server.refuseConnections(u"554 5.3.2 No service for you"_s);
        SmtpTransport transport({.url = server.url()}, m_log);
        for (int i = 0; i < 3; ++i) {
            const auto refused = outcome(transport.send(mailTo(u"o@club.example"_s)));
            QVERIFY(!refused && isTransient(refused.error().code));
            QVERIFY2(
                refused.error().detail.endsWith(u"554 5.3.2 No service for you"_s), qPrintable(refused.error().detail));
        }
        QCOMPARE(troubles().size(), 1);
        server.refuseConnections({});
        QTRY_VERIFY(outcome(transport.send(mailTo(u"o@club.example"_s))));
        QCOMPARE(troubles().size(), 2);
    }
    void nobodyThere()
    {
        SmtpServer server;
        QVERIFY(server.start());
        server.stop();
        SmtpTransport transport({.url = server.url()}, m_log);
        const auto refused = outcome(transport.send(mailTo(u"o@club.example"_s)));
        QVERIFY(!refused && isTransient(refused.error().code));
        QCOMPARE(refused.error().detail, u"the mail server cannot be used: no connection"_s);
    }
    void aMalformedMailIsRefusedForGood()
    {
        SmtpTransport transport({.url = u"smtp://127.0.0.1:9"_s}, m_log);
        auto bad = mailTo(u"o@club.example"_s);
        bad.subject = u"a\r\nBcc: b"_s;
        const auto refused = outcome(transport.send(bad));
        QVERIFY(!refused && !isTransient(refused.error().code));
    }

private:
    static QString addressOf(const SmtpServer &server)
    {
        return u"mail.example.test:%1:127.0.0.1"_s.arg(server.port());
    }
    QList<LogRecord> troubles()
    {
        const std::lock_guard lock(m_mutex);
        return m_records;
    }

    std::mutex m_mutex;
    QList<LogRecord> m_records;
    SystemClock m_clock;
    touchline::telemetry::Log m_log{m_clock, LogLevel::Info};

public:
    SmtpTransportTest()
    {
        m_log.addSink([this](const LogRecord &record) {
            const std::lock_guard lock(m_mutex);
            m_records.append(record);
        });
    }
};

QTEST_GUILESS_MAIN(SmtpTransportTest)
#include "smtp_transport_test.moc"
