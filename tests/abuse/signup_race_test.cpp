// SPDX-License-Identifier: GPL-3.0-only
#include "tests/abuse/data_look.h"
#include "tests/abuse/serve_process.h"
#include "tests/support/raw_http_client.h"
#include "tests/support/webhook_receiver.h"

#include <QHash>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <functional>
#include <latch>
#include <optional>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace touchline::testsupport;

namespace {
constexpr int rivals = 20;

/// Sends one request each on connections of their own, all at the same moment. `request` is asked on the test's thread.
QList<RawResponse> atOnce(quint16 port, int clients, const std::function<QByteArray(int)> &request)
{
    std::vector<std::optional<RawResponse>> answers(static_cast<std::size_t>(clients));
    std::latch gate(clients);
    std::atomic<int> answered = 0;
    std::vector<std::jthread> threads;
    for (int index = 0; index < clients; ++index) {
        threads.emplace_back([&, index, bytes = request(index)] {
            RawHttpClient client(port, 30'000);
            gate.arrive_and_wait();
            answers[static_cast<std::size_t>(index)] = client.exchange(bytes);
            ++answered;
        });
    }
    // The webhooks the server calls meanwhile are answered on this thread.
    (void)QTest::qWaitFor([&] { return answered == clients; }, 60'000);
    threads.clear();
    QList<RawResponse> all;
    for (const auto &answer : answers)
        all.append(answer.value_or(RawResponse{}));
    return all;
}

/// How often each outcome came: the status, and the error's code where there is one.
QHash<QString, int> outcomes(const QList<RawResponse> &answers)
{
    QHash<QString, int> counted;
    for (const RawResponse &answer : answers)
        ++counted[(QString::number(answer.status) + u' ' + answer.errorCode()).trimmed()];
    return counted;
}

QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray startRequest(const QString &slug, const QString &plan, const QString &promoCode = {})
{
    QJsonObject body{
        {u"clubName"_s, slug}, {u"clubSlug"_s, slug}, {u"email"_s, slug + u"@example.test"_s}, {u"plan"_s, plan}};
    if (!promoCode.isEmpty())
        body.insert(u"promoCode"_s, promoCode);
    return rawPost("/public/signup/start", text(body));
}
} // namespace

/// Many clients want the same thing at the same moment, over real sockets, from the real program.
class SignupRaceTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    DataLook m_look{m_directory.filePath(u"data"_s)};
    WebhookReceiver m_webhook;
    ServeProcess m_server{m_directory.filePath(u"data"_s), ServeProcess::localWebhooks()};

    struct Club
    {
        QByteArray id;
        QByteArray token;
    };
    Club begin(const QString &slug, const QString &plan)
    {
        const QJsonObject started = atOnce(m_server.port(), 1, [&](int) { return startRequest(slug, plan); })[0].json();
        return {started.value("tenant"_L1).toObject().value("id"_L1).toString().toLatin1(),
            started.value("jwt"_L1).toString().toLatin1()};
    }
    qint64 rows(const QByteArray &table, const QByteArray &tenantId) const
    {
        return m_look.count("SELECT count(*) FROM " + table + " WHERE tenant_id='" + tenantId + "'");
    }
    qsizetype mailsTo(const QString &slug) const
    {
        qsizetype found = 0;
        const QDir outbox(m_directory.filePath(u"data/outbox"_s));
        for (const QString &name : outbox.entryList({u"*.eml"_s}, QDir::Files)) {
            QFile file(outbox.filePath(name));
            found += file.open(QIODevice::ReadOnly) && file.readAll().contains(slug.toLatin1() + "@example.test");
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.startAndWait(), m_server.log().constData()); }
    void cleanupTestCase()
    {
        QCOMPARE(m_look.faultsOfCompleteClubs().join(u'\n'), QString());
        m_server.terminate();
        QCOMPARE(m_server.waitForExit(), 0);
    }

    void repeatingTheLastStepProvisionsOnce_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<bool>("sameKey");
        QTest::newRow("starter") << u"starter"_s << false;
        QTest::newRow("starter, one key") << u"starter"_s << true;
        QTest::newRow("pro") << u"pro"_s << false;
        QTest::newRow("pro, one key") << u"pro"_s << true;
    }
    void repeatingTheLastStepProvisionsOnce()
    {
        QFETCH(QString, plan);
        QFETCH(bool, sameKey);
        const QString slug = u"last-%1-%2"_s.arg(plan).arg(sameKey);
        const Club club = begin(slug, plan);
        QVERIFY(!club.token.isEmpty());
        const bool starter = plan == "starter"_L1;
        const QByteArray body = starter
            ? text({{u"webhookUrl"_s, m_webhook.url()}, {u"webhookSecret"_s, u"0123456789abcdef"_s}})
            : QByteArray();
        const QByteArray path = starter ? "/public/signup/starter/make" : "/public/signup/pro/confirm";
        const auto answers = atOnce(m_server.port(), rivals, [&](int index) {
            const QByteArray key = sameKey ? QByteArray("the-only-key") : "key-" + QByteArray::number(index) + "-of-20";
            return rawPost(path, body, {{"Authorization", "Bearer " + club.token}, {"Idempotency-Key", key}});
        });
        QCOMPARE(outcomes(answers), (QHash<QString, int>{{u"200"_s, rivals}}));

        QTRY_COMPARE_WITH_TIMEOUT(
            m_look.count("SELECT count(*) FROM tenants WHERE provision_state='complete' AND id='" + club.id + "'"), 1,
            30'000);
        for (const char *table :
            {"provision_runs", "feed_posts", "fixtures", "auth_users", "mail_queue", "magic_links"})
            QCOMPARE(rows(table, club.id), 1);
        QCOMPARE(mailsTo(slug), 1);
        // Also after everything: a late repeat changes nothing.
        const auto late = atOnce(
            m_server.port(), 2, [&](int) { return rawPost(path, body, {{"Authorization", "Bearer " + club.token}}); });
        QCOMPARE(outcomes(late), (QHash<QString, int>{{u"200"_s, 2}}));
        QCOMPARE(rows("provision_runs", club.id), 1);
    }

    void aCodeOfOneUseIsRedeemedOnce()
    {
        QByteArray said;
        QVERIFY2(runCommand(m_directory.filePath(u"data"_s),
                     {u"promo"_s, u"add"_s, u"ONCE"_s, u"--max-uses"_s, u"1"_s, u"--percent"_s, u"100"_s, u"--plan"_s,
                         u"pro"_s},
                     &said)
                == 0,
            said.constData());
        const auto answers = atOnce(m_server.port(), rivals,
            [](int index) { return startRequest(u"promo-%1"_s.arg(index), u"starter"_s, u"once"_s); });
        QCOMPARE(outcomes(answers), (QHash<QString, int>{{u"200"_s, 1}, {u"400 PROMO_MAXED"_s, rivals - 1}}));
        QCOMPARE(m_look.count("SELECT count(*) FROM promo_redemptions"), 1);
        QCOMPARE(m_look.count("SELECT used_count FROM promo_codes WHERE code='ONCE'"), 1);
        // Those who came too late left nothing behind.
        QCOMPARE(m_look.count("SELECT count(*) FROM tenants WHERE slug LIKE 'promo-%'"), 1);
        QCOMPARE(m_look.count("SELECT count(*) FROM tenants WHERE slug LIKE 'promo-%' AND comped=1 AND plan='pro' "
                              "AND promo_code_used='ONCE'"),
            1);
    }

    void oneAddressGoesToOneClub()
    {
        const auto answers
            = atOnce(m_server.port(), rivals, [](int) { return startRequest(u"wanted"_s, u"starter"_s); });
        QCOMPARE(outcomes(answers), (QHash<QString, int>{{u"200"_s, 1}, {u"409 SLUG_TAKEN"_s, rivals - 1}}));
        QCOMPARE(m_look.count("SELECT count(*) FROM tenants WHERE slug='wanted'"), 1);
        // Only the winner's token exists, and it is the stored club's.
        for (const RawResponse &answer : answers) {
            const QString id = answer.json().value("tenant"_L1).toObject().value("id"_L1).toString();
            QCOMPARE(!id.isEmpty(), answer.status == 200);
            if (!id.isEmpty())
                QCOMPARE(m_look.count("SELECT count(*) FROM tenants WHERE id='" + id.toLatin1() + "'"), 1);
        }
    }

    void oneKeyStartsOneClub()
    {
        const auto answers = atOnce(m_server.port(), rivals, [](int) {
            const QByteArray body = text({{u"clubName"_s, u"Keyed"_s}, {u"clubSlug"_s, u"keyed"_s},
                {u"email"_s, u"keyed@example.test"_s}, {u"plan"_s, u"pro"_s}});
            return rawPost("/public/signup/start", body, {{"Idempotency-Key", "0123456789-0123456789-0123456789"}});
        });
        QCOMPARE(outcomes(answers), (QHash<QString, int>{{u"200"_s, rivals}}));
        QSet<QString> clubs;
        for (const RawResponse &answer : answers)
            clubs.insert(answer.json().value("tenant"_L1).toObject().value("id"_L1).toString());
        QCOMPARE(clubs.size(), 1);
        QCOMPARE(m_look.count("SELECT count(*) FROM tenants WHERE slug='keyed'"), 1);
    }
};

QTEST_GUILESS_MAIN(SignupRaceTest)
#include "signup_race_test.moc"
