// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/provision_runs.h"
#include "tests/support/api_fixture.h"

#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::testsupport;
using mail::MailKind;

namespace {
constexpr qint64 hourMs = 60LL * 60 * 1000;
}

/// Carrying a half-done signup on by a mailed link, over real sockets.
class ResumeApiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignupGoesOnWhereItWas()
    {
        ApiFixture api;
        const auto club = api.startClub(u"resumed"_s);
        const QJsonObject brand = redeem(api, asked(api, club)).json();
        QCOMPARE(brand.value("next"_L1).toString(), u"brand"_s);
        const QJsonObject tenant = brand.value("tenant"_L1).toObject();
        QCOMPARE(tenant.value("id"_L1).toString(), club.id);
        QCOMPARE(tenant.value("slug"_L1).toString(), u"resumed"_s);
        QCOMPARE(tenant.value("status"_L1).toString(), u"trial"_s);
        QCOMPARE(tenant.keys(),
            (QStringList{
                u"comped"_s, u"email"_s, u"id"_s, u"name"_s, u"plan"_s, u"slug"_s, u"status"_s, u"trialEndsAt"_s}));
        const QByteArray jwt = brand.value("jwt"_L1).toString().toLatin1();

        const QJsonObject colors{{u"primaryColor"_s, u"#112233"_s}, {u"secondaryColor"_s, u"#445566"_s}};
        QCOMPARE(api.post("/public/signup/brand", colors, jwt).status, 200);
        QCOMPARE(redeem(api, asked(api, club)).json().value("next"_L1).toString(), u"plan"_s);

        const QJsonObject webhook{
            {u"webhookUrl"_s, u"https://hook.make.com/a"_s}, {u"webhookSecret"_s, u"0123456789abcdef"_s}};
        QCOMPARE(api.post("/public/signup/starter/make", webhook, jwt).status, 200);
        const QJsonObject progress = redeem(api, asked(api, club)).json();
        QCOMPARE(progress.value("next"_L1).toString(), u"progress"_s);
        QCOMPARE(progress.value("tenant"_L1).toObject().value("status"_L1).toString(), u"active"_s);
        const RawResponse status = api.get("/api/v1/tenants/" + club.id.toLatin1() + "/provision-status",
            progress.value("jwt"_L1).toString().toLatin1());
        QCOMPARE(status.status, 200);
    }

    void aLinkRedeemsOnce()
    {
        ApiFixture api;
        const auto club = api.startClub(u"once"_s);
        const QString token = asked(api, club);
        std::atomic<int> redeemed = 0;
        {
            std::vector<std::jthread> devices;
            for (int device = 0; device < 6; ++device)
                devices.emplace_back([&] { redeemed += redeem(api, token).status == 200 ? 1 : 0; });
        }
        QCOMPARE(redeemed.load(), 1);
        const RawResponse again = redeem(api, token);
        QCOMPARE(again.status, 401);
        QCOMPARE(again.errorCode(), u"UNAUTHORIZED"_s);
        QCOMPARE(again.header("WWW-Authenticate"), "Bearer"_ba);
    }

    void aLostAnswerIsHadAgainByItsKey()
    {
        ApiFixture api;
        const auto club = api.startClub(u"lost"_s);
        const QString token = asked(api, club);
        const auto keyed = [&](const QString &given) {
            return api.post(
                "/public/signup/resume/redeem", {{u"token"_s, given}}, {}, {{"Idempotency-Key", "a-key-of-mine-0001"}});
        };
        QCOMPARE(keyed(token).status, 200);
        const RawResponse again = keyed(token);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json().value("next"_L1).toString(), u"brand"_s);
        QVERIFY(!again.json().value("jwt"_L1).toString().isEmpty());
        QCOMPARE(keyed(u"another"_s).errorCode(), u"IDEMPOTENCY_MISMATCH"_s);
        // Neither the link's token nor the signup's is kept.
        const qint64 kept = api.store().count("SELECT count(*) FROM idempotency_keys WHERE answer LIKE '%eyJ%'");
        QCOMPARE(kept, 0);
    }

    /// What an operator took away does not come back by asking again.
    void revokedTokensAreNotHadAgainByAKey()
    {
        ApiFixture api;
        const QJsonObject first = ApiFixture::startBody(u"rovers"_s);
        const QList<std::pair<QByteArray, QByteArray>> startKey{{"Idempotency-Key", "a-key-of-the-starters-0001"}};
        const RawResponse started = api.post("/public/signup/start", first, {}, startKey);
        QCOMPARE(started.status, 200);
        const QString id = started.json().value("tenant"_L1).toObject().value("id"_L1).toString();
        QCOMPARE(api.post("/public/signup/start", first, {}, startKey).status, 200);
        const QString token = asked(api, {id, u"rovers"_s, {}});
        const QList<std::pair<QByteArray, QByteArray>> linkKey{{"Idempotency-Key", "a-key-of-the-readers-0001"}};
        const auto redeemed
            = [&] { return api.post("/public/signup/resume/redeem", {{u"token"_s, token}}, {}, linkKey).status; };
        QCOMPARE(redeemed(), 200);
        QCOMPARE(redeemed(), 200);

        api.store().change([&](store::Transaction &transaction) {
            store::RevokedTokens(transaction).revokeAll(id, api.nowMs() / 1000);
        });
        QCOMPARE(api.post("/public/signup/start", first, {}, startKey).status, 401);
        QCOMPARE(redeemed(), 401);
    }
    void aLinkLastsADayFromSending()
    {
        ApiFixture api;
        const auto club = api.startClub(u"day"_s);
        const QString token = asked(api, club);
        api.advance(24 * hourMs);
        QCOMPARE(redeem(api, token).status, 401);
        const QString newer = asked(api, club);
        QCOMPARE(redeem(api, newer).status, 200);
    }

    void askingLooksTheSameForEverybody()
    {
        ApiFixture api;
        const auto club = api.startClub(u"quiet"_s);
        const auto answer = [&](const QString &email, const QString &slug) {
            const RawResponse response = api.post("/public/signup/resume", {{u"email"_s, email}, {u"clubSlug"_s, slug}},
                {}, {{"X-Request-Id", "same-id-0"}});
            auto headers = response.headers;
            headers.removeIf([](const auto &header) { return header.first == "Date"; });
            return std::tuple(response.status, headers, response.body);
        };
        const auto known = answer(u"OWNER@club.example"_s, u"quiet"_s);
        QCOMPARE(std::get<int>(known), 202);
        QVERIFY(answer(u"other@club.example"_s, u"quiet"_s) == known);
        QVERIFY(answer(u"owner@club.example"_s, u"nobody"_s) == known);
        QVERIFY(answer(u"?"_s, u"?"_s) == known);
        drain(api);
        QCOMPARE(api.store().count("SELECT count(*) FROM mail_queue"), 1);
        QCOMPARE(api.store().count("SELECT count(*) FROM link_requests"), 0);
        QVERIFY(!api.deliver(club.id, MailKind::Resume).isEmpty());
    }

    void askingAgainWithTheSameKeyMailsOnce()
    {
        ApiFixture api;
        const auto club = api.startClub(u"keyed"_s);
        const auto keyed = [&](const QString &email) {
            return api.post("/public/signup/resume", {{u"email"_s, email}, {u"clubSlug"_s, u"keyed"_s}}, {},
                {{"Idempotency-Key", "a-key-of-mine-0002"}});
        };
        QCOMPARE(keyed(u"owner@club.example"_s).status, 202);
        drain(api);
        QVERIFY(!api.deliver(club.id, MailKind::Resume).isEmpty());
        QCOMPARE(keyed(u"owner@club.example"_s).status, 202);
        drain(api);
        QVERIFY(api.deliver(club.id, MailKind::Resume).isEmpty());
        QCOMPARE(keyed(u"other@club.example"_s).errorCode(), u"IDEMPOTENCY_MISMATCH"_s);
    }

    void thereIsNothingToResumeOnceComplete()
    {
        ApiFixture api;
        const auto club = api.startClub(u"complete"_s, u"pro"_s);
        const QString early = asked(api, club);
        QCOMPARE(api.post("/public/signup/pro/confirm", {}, club.jwt).status, 200);
        complete(api, club);
        QCOMPARE(asked(api, club), QString());
        // A link from before still shows that it is done; the token with it only reads.
        const QJsonObject redeemed = redeem(api, early).json();
        QCOMPARE(redeemed.value("next"_L1).toString(), u"progress"_s);
        const QByteArray jwt = redeemed.value("jwt"_L1).toString().toLatin1();
        const QJsonObject colors{{u"primaryColor"_s, u"#112233"_s}, {u"secondaryColor"_s, u"#445566"_s}};
        QCOMPARE(api.post("/public/signup/brand", colors, jwt).errorCode(), u"STEP_OUT_OF_ORDER"_s);
        QCOMPARE(api.post("/public/signup/pro/confirm", {}, jwt).status, 200);
        QCOMPARE(api.store().count("SELECT count(*) FROM provision_runs WHERE finished_at = 0"), 0);
    }

    void suspendedAndCancelledClubsRest()
    {
        ApiFixture api;
        const auto club = api.startClub(u"resting"_s);
        const QString token = asked(api, club);
        setStatus(api, club, domain::TenantStatus::Suspended);
        QCOMPARE(redeem(api, token).errorCode(), u"TENANT_SUSPENDED"_s);
        QCOMPARE(asked(api, club), QString());
        setStatus(api, club, domain::TenantStatus::Cancelled);
        QCOMPARE(redeem(api, token).errorCode(), u"UNAUTHORIZED"_s);
        QCOMPARE(asked(api, club), QString());
        setStatus(api, club, domain::TenantStatus::Trial);
        QCOMPARE(redeem(api, token).status, 200);
    }

    void theKillSwitchHolds()
    {
        ApiFixture api;
        const auto club = api.startClub(u"switched"_s);
        const QString token = asked(api, club);
        api.switchOff(true);
        QCOMPARE(ask(api, club).errorCode(), u"SIGNUPS_DISABLED"_s);
        QCOMPARE(api.post("/public/signup/resume", {}).errorCode(), u"SIGNUPS_DISABLED"_s);
        api.switchOff(false);
        const RawResponse refused = redeem(api, token);
        QCOMPARE(refused.errorCode(), u"SIGNUPS_DISABLED"_s);
        QVERIFY(!refused.header("Retry-After").isEmpty());
        // Clubs already started may finish in this mode.
        api.switchOff(true);
        QCOMPARE(redeem(api, token).status, 200);
    }

    void hostileTokens_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("empty") << QString();
        QTest::newRow("guess") << QString(43, u'A');
        QTest::newRow("long") << QString(20000, u'A');
        QTest::newRow("unicode") << u"☃💩"_s;
        QTest::newRow("nul") << QString(QChar(u'\0')) + QString(42, u'A');
        QTest::newRow("sql") << u"' OR 1=1 --"_s;
    }
    void hostileTokens()
    {
        QFETCH(QString, token);
        ApiFixture api;
        QCOMPARE(redeem(api, token).status, 401);
    }

    void malformedBodies()
    {
        ApiFixture api;
        QCOMPARE(api.post("/public/signup/resume/redeem", {}).errorCode(), u"INVALID_REQUEST"_s);
        QCOMPARE(api.post("/public/signup/resume/redeem", {{u"token"_s, 7}}).errorCode(), u"INVALID_REQUEST"_s);
        QCOMPARE(api.post("/public/signup/resume", {{u"email"_s, u"a@b.example"_s}}).errorCode(), u"INVALID_REQUEST"_s);
        QCOMPARE(api.submit("/public/signup/resume", "email=a").errorCode(), u"UNSUPPORTED_MEDIA_TYPE"_s);
        QCOMPARE(api.get("/public/signup/resume").status, 405);
    }

    void nothingSecretIsLogged()
    {
        ApiFixture api;
        const auto club = api.startClub(u"secret"_s);
        const QString token = asked(api, club);
        const QString jwt = redeem(api, token).json().value("jwt"_L1).toString();
        redeem(api, token);
        const QByteArray log = api.logText();
        QVERIFY(log.contains("Signup resumed"));
        QVERIFY(!log.contains(token.toLatin1()) && !log.contains(jwt.toLatin1()));
        QVERIFY(!log.contains("owner@club.example"));
    }

private:
    static RawResponse ask(ApiFixture &api, const ApiFixture::Club &club)
    {
        return api.post("/public/signup/resume", {{u"email"_s, u"owner@club.example"_s}, {u"clubSlug"_s, club.slug}});
    }
    static void drain(ApiFixture &api)
    {
        for (int round = 0; round < 2; ++round)
            api.store().change([](store::Transaction &) { });
    }
    /// The token of the link mailed when the club's owner asks; empty if none is.
    static QString asked(ApiFixture &api, const ApiFixture::Club &club)
    {
        if (ask(api, club).status != 202)
            qFatal("resume was refused");
        drain(api);
        return api.deliver(club.id, MailKind::Resume);
    }
    static RawResponse redeem(ApiFixture &api, const QString &token)
    {
        return api.post("/public/signup/resume/redeem", {{u"token"_s, token}});
    }
    static void complete(ApiFixture &api, const ApiFixture::Club &club)
    {
        api.store().change([&](store::Transaction &transaction) {
            store::ProvisionRuns runs(transaction);
            store::RunRow run = *runs.run(club.id, 1);
            run.state = domain::ProvisionState::Complete;
            run.finishedAtMs = api.nowMs();
            runs.setState(run, runs.steps(club.id, 1), api.nowMs(), false);
        });
    }
    static void setStatus(ApiFixture &api, const ApiFixture::Club &club, domain::TenantStatus status)
    {
        api.store().change(
            [&](store::Transaction &transaction) { store::Tenants(transaction).setStatus(club.id, status, 1); });
    }
};

QTEST_GUILESS_MAIN(ResumeApiTest)
#include "resume_api_test.moc"
