// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/webhook_sender.h"

#include "core/access/sealing_context.h"
#include "core/outbound/webhook_signature.h"
#include "core/provision/webhook_events.h"
#include "core/provision/webhook_schedule.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scratch_store.h"
#include "tests/support/webhook_receiver.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace touchline;
using namespace touchline::provision;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = store::WebhookMessageState;

namespace {
constexpr auto oldSecret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
constexpr auto newSecret = "whsec_ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

/// A database with clubs, and a sender on this thread that polls only when it is told that something is queued.
struct Post
{
    explicit Post(WebhookSender::Rules rules = {.timeout = 5s, .pollEvery = 10ms})
        : key(*access::SealingKey::loadOrCreate(store.directory() + u"/keys"_s))
        , client(std::make_unique<outbound::GuardedClient>(
              outbound::WebhookPolicy{{u"127.0.0.1"_s, u"localhost"_s}, true}, clock))
        , sender(std::make_unique<WebhookSender>(WebhookSender::Needs{store.writer(), *client, key, clock, log}, rules))
    {
        QObject::connect(&store.writer(), &store::Writer::committed, sender.get(), &WebhookSender::onCommitted,
            Qt::QueuedConnection);
        log.addSink([this](const domain::LogRecord &record) { records.append(record); });
    }
    ~Post()
    {
        auto draining = sender->drain(0ms);
        QCoro::waitFor(draining);
        client.reset();
        [[maybe_unused]] const bool idle = QTest::qWaitFor([this] { return sender->isIdle(); });
    }

    QString addClub(const QString &id, const QString &url, const QString &secret = QString::fromLatin1(oldSecret))
    {
        store.addClub(id);
        store.change([&](store::Transaction &transaction) {
            store::MakeConnections(transaction).save(id, url, seal(id, secret));
        });
        return id;
    }
    QString seal(const QString &id, const QString &secret) const
    {
        return key.seal(secret.toUtf8(), access::webhookSecretContext(id));
    }
    void complete(const QString &id, int run = 1, bool withheld = false)
    {
        store.change([&](store::Transaction &transaction) {
            const auto tenant = store::Tenants(transaction).byId(id);
            queueClubProvisioned(transaction, {*tenant, u"https://clubs.example"_s, withheld, clock.nowMs()}, run);
        });
    }
    store::WebhookMessageRow message(const QString &club, int run = 1)
    {
        return store.look([&](store::Session &session) {
            return store::WebhookMessages(session).find(club, clubProvisionedId(club, run)).value();
        });
    }
    store::MakeConnectionRow connection(const QString &club)
    {
        return store.look([&](store::Session &session) { return store::MakeConnections(session).find(club).value(); });
    }

    ScratchStore store;
    FakeClock clock;
    telemetry::Log log{clock, domain::LogLevel::Debug};
    QList<domain::LogRecord> records;
    access::SealingKey key;
    std::unique_ptr<outbound::GuardedClient> client;
    std::unique_ptr<WebhookSender> sender;
};

QByteArray expectedSignature(const ReceivedRequest &request, const QStringList &secrets)
{
    return outbound::headerValue(outbound::webhookHeaders(request.headers.value("webhook-id"),
                                     request.headers.value("webhook-timestamp").toLongLong(), request.body, secrets),
        "webhook-signature");
}
} // namespace

class WebhookSenderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversASignedEventOnce()
    {
        WebhookReceiver webhook;
        webhook.setStatus("POST", 204);
        Post post;
        post.sender->start();
        const QString club = post.addClub(u"anstey"_s, webhook.url());
        post.complete(club);
        post.complete(club); // a run tells its end once
        QTRY_COMPARE(post.message(club).state, State::Delivered);
        QCOMPARE(webhook.requests().size(), 1);
        const ReceivedRequest &request = webhook.requests().first();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.target, "/hook");
        QCOMPARE(request.headers.value("content-type"), "application/json");
        QCOMPARE(request.headers.value("webhook-id"), clubProvisionedId(club, 1).toLatin1());
        QCOMPARE(request.headers.value("webhook-timestamp").toLongLong(), post.clock.nowSeconds());
        QCOMPARE(
            request.headers.value("webhook-signature"), expectedSignature(request, {QString::fromLatin1(oldSecret)}));
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body[u"type"].toString(), u"club.provisioned"_s);
        QCOMPARE(body[u"timestamp"].toString(), store::isoUtc(post.clock.nowMs()));
        QCOMPARE(body[u"data"][u"id"].toString(), club);
        QCOMPARE(body[u"data"][u"plan"].toString(), u"starter"_s);
        QCOMPARE(body[u"data"][u"run"].toInt(), 1);
        QCOMPARE(body[u"data"][u"publicUrl"].toString(), u"https://clubs.example/c/anstey"_s);
        QCOMPARE(post.message(club).status, 204);
        QCOMPARE(post.message(club).attempts, 1);
    }

    void anIdHasNoDotAndTellsRunsApart()
    {
        QVERIFY(!clubProvisionedId(u"a.b"_s, 1).contains(u'.'));
        QVERIFY(clubProvisionedId(u"anstey"_s, 1) != clubProvisionedId(u"anstey"_s, 2));
        QCOMPARE(clubProvisionedId(u"anstey"_s, 1), clubProvisionedId(u"anstey"_s, 1));
    }

    void aFailureIsSentAgainUnderTheSameIdWithAFreshTimestamp()
    {
        WebhookReceiver webhook;
        webhook.setStatus("POST", 503);
        Post post;
        post.sender->start();
        const QString club = post.addClub(u"anstey"_s, webhook.url());
        post.complete(club);
        QTRY_COMPARE(post.message(club).attempts, 1);
        QCOMPARE(post.message(club).state, State::Queued);
        QCOMPARE(post.message(club).status, 503);
        QVERIFY(post.message(club).error.contains(u"503"));
        webhook.setStatus("POST", 200);
        post.clock.advance(8000);
        QTRY_COMPARE(post.message(club).state, State::Delivered);
        QCOMPARE(webhook.requests().size(), 2);
        const auto &first = webhook.requests().at(0);
        const auto &second = webhook.requests().at(1);
        QCOMPARE(first.headers.value("webhook-id"), second.headers.value("webhook-id"));
        QCOMPARE(first.body, second.body);
        QCOMPARE(second.headers.value("webhook-timestamp").toLongLong()
                - first.headers.value("webhook-timestamp").toLongLong(),
            8);
        QCOMPARE(
            second.headers.value("webhook-signature"), expectedSignature(second, {QString::fromLatin1(oldSecret)}));
    }

    void retryAfterCounts()
    {
        WebhookReceiver webhook;
        webhook.setAnswer("POST", WebhookReceiver::answer(429, "Retry-After: 7200\r\n"));
        Post post;
        post.sender->start();
        const QString club = post.addClub(u"anstey"_s, webhook.url());
        post.complete(club);
        QTRY_COMPARE(post.message(club).attempts, 1);
        QCOMPARE(post.message(club).nextAttemptAtMs, post.clock.nowMs() + 7'200'000);
    }

    void refusalsAreFinal_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 400, 401, 404, 422})
            QTest::addRow("%d", status) << status;
    }
    void refusalsAreFinal()
    {
        QFETCH(const int, status);
        WebhookReceiver webhook;
        webhook.setAnswer("POST", WebhookReceiver::answer(status, "Location: /elsewhere\r\n"));
        Post post;
        post.sender->start();
        const QString club = post.addClub(u"anstey"_s, webhook.url());
        post.complete(club);
        QTRY_COMPARE(post.message(club).state, State::Failed);
        QCOMPARE(post.message(club).status, status);
        QCOMPARE(webhook.requests().size(), 1);
    }

    void theGuardsRefusalIsFinalAndNothingLeaves()
    {
        WebhookReceiver webhook;
        Post post;
        post.sender->start();
        const QString club = post.addClub(u"anstey"_s, u"http://127.0.0.2:%1/hook"_s.arg(webhook.port()));
        post.complete(club);
        QTRY_COMPARE(post.message(club).state, State::Failed);
        QVERIFY(!post.message(club).error.isEmpty());
        QCOMPARE(webhook.connections(), 0);
    }

    void itIsGivenUpAfterTenAttemptsOverThreeDays()
    {
        WebhookReceiver webhook;
        webhook.closeOn("POST");
        Post post;
        post.sender->start();
        const QString club = post.addClub(u"anstey"_s, webhook.url());
        post.complete(club);
        for (int attempt = 1; attempt < 10; ++attempt) {
            QTRY_COMPARE(post.message(club).attempts, attempt);
            QCOMPARE(post.message(club).state, State::Queued);
            post.clock.advance(post.message(club).nextAttemptAtMs - post.clock.nowMs());
        }
        QTRY_COMPARE(post.message(club).state, State::Failed);
        QCOMPARE(post.message(club).attempts, 10);
        QVERIFY(post.message(club).error.startsWith(u"given up after 10 attempts"));
    }

    void theWaitsAreThoseOfTheStandard()
    {
        qint64 shortest = 0;
        qint64 middle = 0;
        for (int failures = 1; failures < 10; ++failures) {
            shortest += webhookRetryDelay(failures, 0, {})->count();
            middle += webhookRetryDelay(failures, 0.5, {})->count();
        }
        QCOMPARE(middle, 272'105'000); // 75:35:05, as in the standard's table
        QCOMPARE(shortest, middle / 2);
        QCOMPARE(webhookRetryDelay(1, 0.5, 60s), std::optional<std::chrono::milliseconds>(60s));
        QVERIFY(!webhookRetryDelay(10, 0.5, {}));
        QVERIFY(!webhookRetryDelay(0, 0.5, {}));
    }

    void goneDisablesTheWebhookUntilItIsEnabled()
    {
        WebhookReceiver webhook;
        webhook.setStatus("POST", 410);
        Post post;
        post.sender->start();
        const QString club = post.addClub(u"anstey"_s, webhook.url());
        post.complete(club);
        QTRY_VERIFY(post.connection(club).disabledAtMs > 0);
        QVERIFY(post.connection(club).disabledReason.contains(u"410"));
        post.complete(club, 2);
        post.clock.advance(86'400'000);
        // Another club's event, delivered afterwards, shows that the disabled one was passed over.
        WebhookReceiver other;
        const QString witness = post.addClub(u"witness"_s, other.url());
        post.complete(witness);
        QTRY_COMPARE(post.message(witness).state, State::Delivered);
        QCOMPARE(webhook.requests().size(), 1);

        webhook.setStatus("POST", 200);
        post.store.change([&](store::Transaction &transaction) {
            QVERIFY(store::MakeConnections(transaction).enable(club));
            transaction.announce({domain::Event::Kind::WebhookQueued, club});
        });
        QTRY_COMPARE(post.message(club).state, State::Delivered);
        QTRY_COMPARE(post.message(club, 2).state, State::Delivered);
    }

    void goneOfAnOlderAddressDoesNotDisableTheNewOne()
    {
        WebhookReceiver old;
        WebhookReceiver fresh;
        Post post;
        const QString club = post.addClub(u"anstey"_s, old.url());
        old.answerWith([&](const ReceivedRequest &) {
            // The webhook is changed while the answer is on its way.
            post.store.change([&](store::Transaction &transaction) {
                store::MakeConnections(transaction)
                    .save(club, fresh.url(), post.seal(club, QString::fromLatin1(newSecret)));
            });
            return WebhookReceiver::answer(410);
        });
        post.sender->start();
        post.complete(club);
        QTRY_COMPARE(post.message(club).state, State::Delivered);
        QCOMPARE(post.connection(club).disabledAtMs, 0);
        QCOMPARE(fresh.requests().size(), 1);
        QCOMPARE(fresh.requests().first().headers.value("webhook-signature"),
            expectedSignature(fresh.requests().first(), {QString::fromLatin1(newSecret)}));
    }

    void aRotatingSecretSignsTwice()
    {
        WebhookReceiver webhook;
        Post post;
        post.sender->start();
        const QString club = post.addClub(u"anstey"_s, webhook.url());
        post.store.change([&](store::Transaction &transaction) {
            store::MakeConnections(transaction)
                .rotateSecret(club, post.seal(club, QString::fromLatin1(newSecret)), post.clock.nowMs() + 86'400'000);
        });
        const QString both = QString::fromLatin1(newSecret);
        post.complete(club);
        QTRY_COMPARE(webhook.requests().size(), 1);
        QCOMPARE(webhook.requests().at(0).headers.value("webhook-signature"),
            expectedSignature(webhook.requests().at(0), {both, QString::fromLatin1(oldSecret)}));
        post.clock.advance(86'400'000);
        post.complete(club, 2);
        QTRY_COMPARE(webhook.requests().size(), 2);
        QCOMPARE(webhook.requests().at(1).headers.value("webhook-signature"),
            expectedSignature(webhook.requests().at(1), {both}));
    }

    void aClockSetBackHoldsNothingUp()
    {
        WebhookReceiver webhook;
        webhook.setStatus("POST", 503);
        Post post;
        // Queued, and put off, while the clock was a year ahead.
        const qint64 right = post.clock.nowMs();
        post.clock.setWallClock(right + 365 * 24 * 3'600'000LL);
        post.sender->start();
        const QString club = post.addClub(u"anstey"_s, webhook.url());
        post.complete(club);
        QTRY_COMPARE(post.message(club).attempts, 1);
        webhook.setStatus("POST", 204);
        post.clock.setWallClock(right);
        QTRY_COMPARE(post.message(club).state, State::Delivered);
    }

    void aWithheldMessageIsKeptAndNotSent()
    {
        WebhookReceiver webhook;
        Post post;
        post.sender->start();
        const QString club = post.addClub(u"anstey"_s, webhook.url());
        post.complete(club, 1, true);
        post.complete(club, 2);
        QTRY_COMPARE(post.message(club, 2).state, State::Delivered);
        QCOMPARE(post.message(club).state, State::Withheld);
        QCOMPARE(QJsonDocument::fromJson(post.message(club).body.toUtf8())[u"type"].toString(), u"club.provisioned"_s);
        QCOMPARE(webhook.requests().size(), 1);
    }

    void aSuspendedClubsMessagesRest()
    {
        WebhookReceiver webhook;
        Post post;
        post.sender->start();
        const QString club = post.addClub(u"anstey"_s, webhook.url());
        const auto setStatus = [&](domain::TenantStatus status) {
            post.store.change([&](store::Transaction &transaction) {
                store::Tenants(transaction).setStatus(club, status, post.clock.nowSeconds());
            });
        };
        setStatus(domain::TenantStatus::Suspended);
        post.complete(club);
        const QString witness = post.addClub(u"witness"_s, webhook.url());
        post.complete(witness);
        QTRY_COMPARE(post.message(witness).state, State::Delivered);
        QCOMPARE(post.message(club).state, State::Queued);
        setStatus(domain::TenantStatus::Active);
        QTRY_COMPARE(post.message(club).state, State::Delivered);
    }

    void aHostThatHangsHoldsUpOnlyItself()
    {
        WebhookReceiver hanging;
        hanging.hangOn("POST");
        WebhookReceiver quick;
        Post post({.perHost = 2, .timeout = 60s, .pollEvery = 10ms});
        post.sender->start();
        QStringList stuck;
        for (int i = 0; i < 5; ++i) {
            stuck.append(post.addClub(u"stuck%1"_s.arg(i), u"http://127.0.0.1:%1/"_s.arg(hanging.port())));
            post.complete(stuck.last());
        }
        QTRY_COMPARE(hanging.requests().size(), 2);
        const QString other = post.addClub(u"other"_s, u"http://localhost:%1/"_s.arg(quick.port()));
        post.complete(other);
        QTRY_COMPARE(post.message(other).state, State::Delivered);
        QCOMPARE(hanging.requests().size(), 2);
    }

    void whatWasUnderWayWhenTheProgramDiedIsSentAgainUnderItsId()
    {
        WebhookReceiver webhook;
        webhook.hangOn("POST");
        Post post;
        post.sender->start();
        const QString club = post.addClub(u"anstey"_s, webhook.url());
        post.complete(club);
        QTRY_COMPARE(webhook.requests().size(), 1);
        // The process is gone with its connections; nothing was written down.
        post.sender->beginNothingMore();
        post.client = std::make_unique<outbound::GuardedClient>(
            outbound::WebhookPolicy{{u"127.0.0.1"_s, u"localhost"_s}, true}, post.clock);
        QTRY_VERIFY(post.sender->isIdle());
        QCOMPARE(post.message(club).attempts, 0);
        webhook.setStatus("POST", 200);
        post.sender = std::make_unique<WebhookSender>(
            WebhookSender::Needs{post.store.writer(), *post.client, post.key, post.clock, post.log},
            WebhookSender::Rules{.timeout = 5s, .pollEvery = 10ms});
        post.sender->start();
        QTRY_COMPARE(post.message(club).state, State::Delivered);
        QCOMPARE(webhook.requests().size(), 2);
        QCOMPARE(
            webhook.requests().at(0).headers.value("webhook-id"), webhook.requests().at(1).headers.value("webhook-id"));
    }

    void aTestEventIsSentOnceAndItsOutcomeReported()
    {
        WebhookReceiver webhook;
        webhook.setStatus("POST", 503);
        Post post;
        post.sender->start();
        const QString club = post.addClub(u"anstey"_s, webhook.url());
        QString id;
        post.store.change([&](store::Transaction &transaction) {
            const auto tenant = store::Tenants(transaction).byId(club);
            id = queueTestEvent(transaction, {*tenant, u"https://clubs.example"_s, false, post.clock.nowMs()});
        });
        auto delivering = post.sender->deliver(club, id);
        const auto message = QCoro::waitFor(delivering);
        QVERIFY(message.has_value());
        QCOMPARE(message->state, State::Failed);
        QCOMPARE(message->status, 503);
        QCOMPARE(webhook.requests().size(), 1);
        auto unknown = post.sender->deliver(club, u"msg_nobody"_s);
        QCOMPARE(QCoro::waitFor(unknown).error().code, domain::ErrorCode::NotFound);
        // Another club's message is not to be had.
        auto foreign = post.sender->deliver(post.addClub(u"other"_s, webhook.url()), id);
        QCOMPARE(QCoro::waitFor(foreign).error().code, domain::ErrorCode::NotFound);
    }

    void noSecretIsLogged()
    {
        WebhookReceiver webhook;
        webhook.setStatus("POST", 500);
        Post post;
        post.sender->start();
        const QString club = post.addClub(u"anstey"_s, webhook.url(u"/secret-path"_s));
        post.complete(club);
        QTRY_COMPARE(post.message(club).attempts, 1);
        QVERIFY(!post.records.isEmpty());
        for (const domain::LogRecord &record : std::as_const(post.records)) {
            const QByteArray line = domain::toJsonLine(record);
            QVERIFY(!line.contains("whsec_") && !line.contains("secret-path") && !line.contains("v1,"));
        }
    }
};

QTEST_GUILESS_MAIN(WebhookSenderTest)
#include "webhook_sender_test.moc"
