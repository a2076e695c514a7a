// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/idempotency_keys.h"
#include "core/store/promo_codes.h"
#include "core/store/provision_runs.h"
#include "tests/support/api_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::testsupport;

namespace {
const QJsonObject webhook{
    {u"webhookUrl"_s, u"https://hook.eu2.make.com/abc"_s}, {u"webhookSecret"_s, u"0123456789abcdef"_s}};

QStringList faultyFields(const RawResponse &response)
{
    QStringList fields;
    for (const QJsonValue &issue : response.json().value("error"_L1).toObject().value("issues"_L1).toArray())
        fields.append(issue.toObject().value("path"_L1).toArray().first().toString());
    fields.sort();
    return fields;
}
} // namespace

class SignupApiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startAnswersWithTheClubAndAToken()
    {
        const RawResponse response = m_api.post("/public/signup/start", ApiFixture::startBody(u"fc-05"_s));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.header("Content-Type"), "application/json"_ba);
        QCOMPARE(response.header("Cache-Control"), "no-store"_ba);
        const QJsonObject json = response.json();
        QCOMPARE(json.keys(), (QStringList{u"discount"_s, u"jwt"_s, u"success"_s, u"tenant"_s}));
        QCOMPARE(json.value("success"_L1), QJsonValue(true));
        QCOMPARE(json.value("discount"_L1), QJsonValue(0));
        QCOMPARE(json.value("jwt"_L1).toString().count(u'.'), 2);
        const QJsonObject tenant = json.value("tenant"_L1).toObject();
        QCOMPARE(tenant.keys(),
            (QStringList{
                u"comped"_s, u"email"_s, u"id"_s, u"name"_s, u"plan"_s, u"slug"_s, u"status"_s, u"trialEndsAt"_s}));
        QCOMPARE(tenant.value("slug"_L1).toString(), u"fc-05"_s);
        QCOMPARE(tenant.value("name"_L1).toString(), u"FC Göttingen 05"_s);
        QCOMPARE(tenant.value("plan"_L1).toString(), u"starter"_s);
        QCOMPARE(tenant.value("status"_L1).toString(), u"trial"_s);
        QCOMPARE(tenant.value("comped"_L1), QJsonValue(false));
        const qint64 trialDays
            = (tenant.value("trialEndsAt"_L1).toInteger() - QDateTime::currentSecsSinceEpoch()) / 86400;
        QVERIFY(trialDays == 13 || trialDays == 14);
    }

    void bothPlansCanBeFinished()
    {
        const auto starter = m_api.startClub(u"whole-starter"_s);
        QCOMPARE(m_api
                     .post("/public/signup/brand",
                         {{u"primaryColor"_s, u"#112233"_s}, {u"secondaryColor"_s, u"#aabbcc"_s}}, starter.jwt)
                     .status,
            200);
        const RawResponse made = m_api.post("/public/signup/starter/make", webhook, starter.jwt);
        QCOMPARE(made.status, 200);
        QCOMPARE(made.body, R"({"success":true})"_ba);
        QCOMPARE(m_api.post("/public/signup/starter/make", webhook, starter.jwt).status, 200);
        QCOMPARE(runsOf(starter.id), 1);

        const auto pro = m_api.startClub(u"whole-pro"_s, u"pro"_s);
        const QByteArray bare = "POST /public/signup/pro/confirm HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
            + pro.jwt + "\r\n\r\n";
        QCOMPARE(m_api.exchange(bare).status, 200);
        QCOMPARE(m_api.post("/public/signup/pro/confirm", {}, pro.jwt).status, 200);
        QCOMPARE(runsOf(pro.id), 1);

        const RawResponse mismatch = m_api.post("/public/signup/starter/make", webhook, pro.jwt);
        QCOMPARE(mismatch.status, 409);
        QCOMPARE(mismatch.errorCode(), u"PLAN_MISMATCH"_s);
    }

    void malformedBodiesGetOneIssueAField()
    {
        const RawResponse empty = m_api.post("/public/signup/start", {});
        QCOMPARE(empty.status, 400);
        QCOMPARE(empty.errorCode(), u"INVALID_REQUEST"_s);
        QCOMPARE(faultyFields(empty), (QStringList{u"clubName"_s, u"clubSlug"_s, u"email"_s, u"plan"_s}));

        // One of a wrong type, one of a wrong value.
        QJsonObject body = ApiFixture::startBody(u"-bad-"_s);
        body.insert("email"_L1, 5);
        QCOMPARE(faultyFields(m_api.post("/public/signup/start", body)), (QStringList{u"clubSlug"_s, u"email"_s}));
        QCOMPARE(faultyFields(m_api.post("/public/signup/start", ApiFixture::startBody(u"fc-06"_s, u"gold"_s))),
            (QStringList{u"plan"_s}));

        const auto club = m_api.startClub(u"malformed"_s);
        QCOMPARE(faultyFields(m_api.post("/public/signup/brand", {{u"primaryColor"_s, u"red"_s}}, club.jwt)),
            (QStringList{u"primaryColor"_s, u"secondaryColor"_s}));
        QCOMPARE(faultyFields(m_api.post("/public/signup/starter/make",
                     {{u"webhookUrl"_s, u"not a url"_s}, {u"webhookSecret"_s, u"short"_s}}, club.jwt)),
            (QStringList{u"webhookSecret"_s, u"webhookUrl"_s}));
        QJsonObject strange = webhook;
        strange.insert("webhookUrl"_L1, u"https://evil.example/hook"_s);
        QCOMPARE(m_api.post("/public/signup/starter/make", strange, club.jwt).errorCode(), u"INVALID_WEBHOOK_HOST"_s);
    }

    void bodiesMustBeJson()
    {
        QCOMPARE(m_api.exchange(rawPost("/public/signup/start", "{")).errorCode(), u"INVALID_JSON"_s);
        QCOMPARE(m_api.exchange(rawPost("/public/signup/start", "[]")).errorCode(), u"INVALID_JSON"_s);
        const RawResponse form = m_api.exchange(rawRequest(
            "POST", "/public/signup/start", "clubName=a", {{"Content-Type", "application/x-www-form-urlencoded"}}));
        QCOMPARE(form.status, 415);
        QCOMPARE(form.errorCode(), u"UNSUPPORTED_MEDIA_TYPE"_s);
    }

    void wrongTokensAreRefusedAsJson()
    {
        const auto club = m_api.startClub(u"tokens"_s);
        QByteArray forged = club.jwt;
        const qsizetype signature = forged.lastIndexOf('.') + 1;
        forged[signature] = forged.at(signature) == 'A' ? 'B' : 'A';
        for (const QByteArray &token : {"nonsense"_ba, forged}) {
            const RawResponse response = m_api.post("/public/signup/pro/confirm", {}, token);
            QCOMPARE(response.status, 401);
            QCOMPARE(response.errorCode(), u"UNAUTHORIZED"_s);
            QCOMPARE(response.header("Content-Type"), "application/problem+json"_ba);
            QCOMPARE(response.header("WWW-Authenticate"), "Bearer"_ba);
        }
        QCOMPARE(m_api.post("/public/signup/pro/confirm", {}).status, 401);
    }
    void tokensOfCancelledClubsAreRefused()
    {
        const auto club = m_api.startClub(u"cancelled"_s);
        QCOMPARE(m_api.get("/api/v1/tenants/" + club.id.toLatin1() + "/overview", club.jwt).status, 200);
        m_api.store().change([&](store::Transaction &transaction) {
            store::Tenants(transaction).setStatus(club.id, domain::TenantStatus::Cancelled, 1);
        });
        QCOMPARE(m_api.get("/api/v1/tenants/" + club.id.toLatin1() + "/overview", club.jwt).status, 401);
    }
    void revokedTokensAreRefused()
    {
        const auto club = m_api.startClub(u"revoked"_s);
        const QByteArray payload = QByteArray::fromBase64(club.jwt.split('.').at(1), QByteArray::Base64UrlEncoding);
        const QString tokenId = QJsonDocument::fromJson(payload).object().value("jti"_L1).toString();
        QVERIFY(!tokenId.isEmpty());
        m_api.store().change([&](store::Transaction &transaction) {
            store::RevokedTokens(transaction).revoke(club.id, tokenId, 1, 1LL << 50, u"test"_s);
        });
        QCOMPARE(m_api.get("/api/v1/tenants/" + club.id.toLatin1() + "/overview", club.jwt).status, 401);
    }

    void allOfAClubsTokensCanBeRefused()
    {
        const auto club = m_api.startClub(u"all-revoked"_s);
        const auto other = m_api.startClub(u"not-revoked"_s);
        const QByteArray payload = QByteArray::fromBase64(club.jwt.split('.').at(1), QByteArray::Base64UrlEncoding);
        const qint64 issuedAt = QJsonDocument::fromJson(payload).object().value("iat"_L1).toInteger();
        const auto status = [this](const auto &asked) {
            return m_api.get("/api/v1/tenants/" + asked.id.toLatin1() + "/overview", asked.jwt).status;
        };
        const auto revokeUntil = [&](qint64 seconds) {
            m_api.store().change([&](store::Transaction &transaction) {
                store::RevokedTokens(transaction).revokeAll(club.id, seconds);
            });
        };
        revokeUntil(issuedAt - 1);
        QCOMPARE(status(club), 200);
        revokeUntil(issuedAt);
        QCOMPARE(status(club), 401);
        QCOMPARE(status(other), 200);
    }

    void aSlugIsGivenOnce()
    {
        m_api.startClub(u"only-once"_s);
        const RawResponse second = m_api.post("/public/signup/start", ApiFixture::startBody(u"only-once"_s));
        QCOMPARE(second.status, 409);
        QCOMPARE(second.errorCode(), u"SLUG_TAKEN"_s);

        std::atomic<int> taken = 0;
        std::atomic<int> refused = 0;
        std::vector<std::thread> clients;
        for (int index = 0; index < 20; ++index)
            clients.emplace_back([&] {
                const int status = m_api.post("/public/signup/start", ApiFixture::startBody(u"race"_s)).status;
                ++(status == 200 ? taken : refused);
            });
        for (std::thread &client : clients)
            client.join();
        QCOMPARE(taken.load(), 1);
        QCOMPARE(refused.load(), 19);
    }

    void idempotencyKeysRepeatTheAnswer()
    {
        const QList<std::pair<QByteArray, QByteArray>> key{{"Idempotency-Key", "a-key-that-nobody-guesses"}};
        const QJsonObject body = ApiFixture::startBody(u"idempotent"_s);
        const RawResponse first = m_api.post("/public/signup/start", body, {}, key);
        const RawResponse again = m_api.post("/public/signup/start", body, {}, key);
        QCOMPARE(first.status, 200);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json().value("tenant"_L1), first.json().value("tenant"_L1));
        const RawResponse other = m_api.post("/public/signup/start", ApiFixture::startBody(u"other"_s), {}, key);
        QCOMPARE(other.status, 422);
        QCOMPARE(other.errorCode(), u"IDEMPOTENCY_MISMATCH"_s);
    }

    void promoCodesAreToldAndRedeemed()
    {
        domain::PromoCode promo;
        promo.id = u"promo-1"_s;
        promo.code = u"EARLYBIRD"_s;
        promo.discountPercent = 100;
        promo.maxUses = 1;
        promo.plan = domain::Plan::Pro;
        m_api.store().change(
            [&](store::Transaction &transaction) { QVERIFY(store::PromoCodes(transaction).insert(promo)); });

        const RawResponse told = m_api.post("/public/signup/verify-promo", {{u"promoCode"_s, u"earlybird"_s}});
        QCOMPARE(told.status, 200);
        const QJsonObject expected{{u"code"_s, u"EARLYBIRD"_s}, {u"discountPercent"_s, 100},
            {u"appliedPlan"_s, u"pro"_s}, {u"lifetime"_s, false}, {u"usesRemaining"_s, 1}};
        QCOMPARE(told.json().value("data"_L1).toObject(), expected);

        QJsonObject body = ApiFixture::startBody(u"with-promo"_s);
        body.insert("promoCode"_L1, u"EarlyBird"_s);
        const RawResponse started = m_api.post("/public/signup/start", body);
        QCOMPARE(started.status, 200);
        QCOMPARE(started.json().value("discount"_L1), QJsonValue(100));
        QCOMPARE(started.json().value("tenant"_L1).toObject().value("plan"_L1).toString(), u"pro"_s);
        QCOMPARE(started.json().value("tenant"_L1).toObject().value("comped"_L1), QJsonValue(true));

        const RawResponse used = m_api.post("/public/signup/verify-promo", {{u"promoCode"_s, u"EARLYBIRD"_s}});
        QCOMPARE(used.status, 400);
        QCOMPARE(used.errorCode(), u"PROMO_MAXED"_s);
        QCOMPARE(
            m_api.post("/public/signup/verify-promo", {{u"promoCode"_s, u"NOPE"_s}}).errorCode(), u"INVALID_PROMO"_s);
    }

    void availabilityTellsWhyAndWhatElse()
    {
        m_api.startClub(u"lions"_s);
        const auto ask
            = [this](const QByteArray &slug) { return m_api.get("/public/signup/availability?slug=" + slug).json(); };
        QCOMPARE(ask("tigers"), (QJsonObject{{u"success"_s, true}, {u"available"_s, true}}));
        QCOMPARE(ask("lions").value("available"_L1), QJsonValue(false));
        QCOMPARE(ask("lions").value("reason"_L1).toString(), u"taken"_s);
        QCOMPARE(ask("lions").value("suggestion"_L1).toString(), u"lions-2"_s);
        QCOMPARE(ask("admin").value("reason"_L1).toString(), u"reserved"_s);
        QCOMPARE(ask("FC%20G%C3%B6ttingen").value("reason"_L1).toString(), u"invalid"_s);
        QCOMPARE(ask("FC+G%C3%B6ttingen").value("suggestion"_L1).toString(), u"fc-goettingen"_s);
        QCOMPARE(ask({}).value("reason"_L1).toString(), u"invalid"_s);
        const RawResponse none = m_api.get("/public/signup/availability");
        QCOMPARE(none.status, 400);
        QCOMPARE(faultyFields(none), (QStringList{u"slug"_s}));
    }

    void switchedOffSignupsAreRefused()
    {
        ApiFixture api;
        const auto club = api.startClub(u"before"_s);
        api.switchOff(true);
        for (const RawResponse &response : {api.post("/public/signup/start", ApiFixture::startBody(u"after"_s)),
                 api.get("/public/signup/availability?slug=abc")}) {
            QCOMPARE(response.status, 503);
            QCOMPARE(response.errorCode(), u"SIGNUPS_DISABLED"_s);
            QCOMPARE(response.header("Retry-After"), "3600"_ba);
        }
        const QJsonObject colors{{u"primaryColor"_s, u"#112233"_s}, {u"secondaryColor"_s, u"#aabbcc"_s}};
        QCOMPARE(api.post("/public/signup/brand", colors, club.jwt).status, 200);
        api.switchOff(false);
        // The switch is told first, whatever else is wrong.
        QCOMPARE(api.post("/public/signup/start", {}).errorCode(), u"SIGNUPS_DISABLED"_s);
        QCOMPARE(api.post("/public/signup/brand", colors, club.jwt).status, 503);
        QCOMPARE(api.post("/public/signup/starter/make", webhook, club.jwt).status, 503);
        QCOMPARE(api.post("/public/signup/verify-promo", {{u"promoCode"_s, u"NOPE"_s}}).status, 503);
        QCOMPARE(api.get("/api/v1/tenants/" + club.id.toLatin1() + "/overview", club.jwt).status, 200);
    }

    void signupsAreLimitedPerAddress()
    {
        settings::Config config = HttpFixture::defaults();
        config.signup.ratePerMinute = 2;
        ApiFixture api(config);
        api.startClub(u"first"_s);
        api.startClub(u"second"_s);
        const RawResponse third = api.post("/public/signup/start", ApiFixture::startBody(u"third"_s));
        QCOMPARE(third.status, 429);
        QVERIFY(third.header("Retry-After").toInt() > 0);
    }

private:
    int runsOf(const QString &tenantId)
    {
        return static_cast<int>(m_api.store()
                .look([&](store::Session &session) { return store::ProvisionRuns(session).runs(tenantId); })
                .size());
    }
    ApiFixture m_api;
};

QTEST_GUILESS_MAIN(SignupApiTest)
#include "signup_api_test.moc"
