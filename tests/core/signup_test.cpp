// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/promo_operations.h"
#include "core/signup/signup.h"
#include "tests/support/core_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using domain::ErrorCode;
using signup::Caller;
using signup::StartInput;
using testsupport::CoreFixture;

namespace {
StartInput input(const QString &slug)
{
    return {u"  Anstey Nomads "_s, slug, u"sec@anstey.example"_s, u"starter"_s};
}

Caller keyed(const QByteArray &key, const QByteArray &body)
{
    Caller caller;
    caller.idempotencyKey = signup::idempotencyKey({}, u"POST"_s, u"/public/signup/start"_s, key, body);
    return caller;
}

void addPromo(CoreFixture &core, domain::PromoCode promo)
{
    operations::PromoOperations promos(core.writer, core.clock);
    QVERIFY(promos.add(promo, {u"tester"_s, u"cli"_s}).result().has_value());
}
} // namespace

class SignupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startStoresTheClubTrimmedWithDefaults()
    {
        CoreFixture core;
        const auto started = core.signup->start(input(u"anstey"_s), {}).result();
        QVERIFY(started.has_value());
        QCOMPARE(started->name, u"Anstey Nomads"_s);
        const auto tenant = core.tenant(started->tenantId);
        QCOMPARE(tenant.name, u"Anstey Nomads"_s);
        QCOMPARE(tenant.status, domain::TenantStatus::Trial);
        QCOMPARE(tenant.provisionReason, u"signup not finished"_s);
        QCOMPARE(*tenant.trialEndsAt - tenant.createdAt, 14LL * 86400);
        QCOMPARE(core.count("SELECT count(*) FROM tenant_brand WHERE primary_color='#FFD700'"), 1);
    }

    void startNamesEveryFaultyField()
    {
        CoreFixture core;
        const auto refused = core.signup->start({u"\u202Eevil"_s, u"-x"_s, u"nobody"_s, u"gold"_s}, {}).result();
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::InvalidRequest);
        QStringList fields;
        for (const auto &issue : refused.error().issues)
            fields += issue.path;
        QCOMPARE(fields, (QStringList{u"clubName"_s, u"clubSlug"_s, u"email"_s, u"plan"_s}));
        QCOMPARE(core.count("SELECT count(*) FROM tenants"), 0);
    }

    void namesThatCannotBeSeenAreRefused()
    {
        CoreFixture core;
        for (const QString &name : {u"\u200b"_s, u"\ufeff"_s, u"A\u00adB"_s, u"A\u200fB"_s, u"..\u2066x"_s}) {
            StartInput club = input(u"anstey"_s);
            club.clubName = name;
            QCOMPARE(core.signup->start(club, {}).result().error().code, ErrorCode::InvalidRequest);
        }
        StartInput club = input(u"anstey"_s);
        club.clubName = u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"_s;
        QVERIFY(core.signup->start(club, {}).result());
    }

    void oneSlugGoesToOneOfTwenty()
    {
        CoreFixture core;
        QList<QFuture<domain::Result<signup::Started>>> all;
        for (int i = 0; i < 20; ++i)
            all.append(core.signup->start(input(u"anstey"_s), {}));
        int taken = 0;
        for (auto &future : all) {
            const auto result = future.result();
            if (!result) {
                QCOMPARE(result.error().code, ErrorCode::SlugTaken);
                ++taken;
            }
        }
        QCOMPARE(taken, 19);
        QCOMPARE(core.count("SELECT count(*) FROM tenants"), 1);
    }

    void aPromoCodeOfOneUseIsRedeemedOnce()
    {
        CoreFixture core;
        domain::PromoCode promo;
        promo.code = u"once"_s;
        promo.discountPercent = 50;
        promo.maxUses = 1;
        promo.plan = domain::Plan::Pro;
        addPromo(core, promo);
        QList<QFuture<domain::Result<signup::Started>>> all;
        for (int i = 0; i < 20; ++i) {
            StartInput club = input(u"club-%1"_s.arg(i));
            club.promoCode = u" Once "_s;
            all.append(core.signup->start(club, {}));
        }
        int started = 0;
        for (auto &future : all) {
            const auto result = future.result();
            if (result) {
                ++started;
                QCOMPARE(result->plan, domain::Plan::Pro);
                QCOMPARE(result->discountPercent, 50);
            } else {
                QCOMPARE(result.error().code, ErrorCode::PromoMaxed);
            }
        }
        QCOMPARE(started, 1);
        QCOMPARE(core.count("SELECT count(*) FROM tenants"), 1);
        QCOMPARE(core.count("SELECT count(*) FROM promo_redemptions"), 1);
        QCOMPARE(core.count("SELECT used_count FROM promo_codes"), 1);
    }

    void promoRulesAreTold_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown") << 0 << int(ErrorCode::InvalidPromo);
        QTest::newRow("inactive") << 1 << int(ErrorCode::PromoInactive);
        QTest::newRow("early") << 2 << int(ErrorCode::PromoNotStarted);
        QTest::newRow("late") << 3 << int(ErrorCode::PromoExpired);
        QTest::newRow("other club") << 4 << int(ErrorCode::PromoNotAllowed);
    }
    void promoRulesAreTold()
    {
        QFETCH(int, what);
        QFETCH(int, code);
        CoreFixture core;
        domain::PromoCode promo;
        promo.code = u"CODE"_s;
        promo.discountPercent = 10;
        promo.active = what != 1;
        if (what == 2)
            promo.startsAt = core.clock.nowSeconds() + 1000;
        if (what == 3)
            promo.validUntil = core.clock.nowSeconds() - 1000;
        if (what == 4)
            promo.tenantSlugWhitelist = {u"somebody-else"_s};
        if (what != 0)
            addPromo(core, promo);
        StartInput club = input(u"anstey"_s);
        club.promoCode = u"code"_s;
        const auto result = core.signup->start(club, {}).result();
        QVERIFY(!result.has_value());
        QCOMPARE(int(result.error().code), code);
        QCOMPARE(core.count("SELECT count(*) FROM tenants"), 0);
    }

    void aRepeatedKeyGetsTheFirstAnswer()
    {
        CoreFixture core;
        const auto first = core.signup->start(input(u"anstey"_s), keyed("k1", "body")).result();
        const auto again = core.signup->start(input(u"anstey"_s), keyed("k1", "body")).result();
        QVERIFY(first && again);
        QCOMPARE(again->tenantId, first->tenantId);
        const auto other = core.signup->start(input(u"anstey"_s), keyed("k1", "other")).result();
        QCOMPARE(other.error().code, ErrorCode::IdempotencyMismatch);
        QCOMPARE(core.count("SELECT count(*) FROM tenants"), 1);

        const auto taken = core.signup->start(input(u"anstey"_s), keyed("k2", "body")).result();
        QCOMPARE(taken.error().code, ErrorCode::SlugTaken);
        const auto takenAgain = core.signup->start(input(u"anstey"_s), keyed("k2", "body")).result();
        QCOMPARE(takenAgain.error(), taken.error());
        // The refusal is what is kept: the key cannot be used for something else now.
        QCOMPARE(core.count("SELECT count(*) FROM idempotency_keys"), 2);
        const auto elsewhere = core.signup->start(input(u"free"_s), keyed("k2", "other body")).result();
        QCOMPARE(elsewhere.error().code, ErrorCode::IdempotencyMismatch);
        QCOMPARE(core.count("SELECT count(*) FROM tenants"), 1);

        // Once step 3 is done a replay would hand out a new token to whoever holds the key.
        QVERIFY(core.finishStarter(first->tenantId, u"https://127.0.0.1/x"_s));
        const auto late = core.signup->start(input(u"anstey"_s), keyed("k1", "body")).result();
        QCOMPARE(late.error().code, ErrorCode::StepOutOfOrder);
    }

    void step3IsForItsPlanAndQueuesOnce()
    {
        CoreFixture core;
        const QString starter = core.startClub(u"anstey"_s);
        const QString pro = core.startClub(u"oadby"_s, domain::Plan::Pro);
        QCOMPARE(core.finishPro(starter).error().code, ErrorCode::PlanMismatch);
        QCOMPARE(core.finishStarter(pro, u"https://127.0.0.1/x"_s).error().code, ErrorCode::PlanMismatch);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(core.finishStarter(starter, u"https://127.0.0.1/x"_s));
            QVERIFY(core.finishPro(pro));
        }
        QCOMPARE(core.finishStarter(starter, u"https://127.0.0.1/other"_s).error().code, ErrorCode::StepOutOfOrder);
        QCOMPARE(core.count("SELECT count(*) FROM provision_runs"), 2);
        QCOMPARE(core.count("SELECT count(*) FROM provision_steps"), 6 + 7);
        QCOMPARE(core.tenant(starter).status, domain::TenantStatus::Active);
        QCOMPARE(core.count("SELECT count(*) FROM make_connections WHERE webhook_secret LIKE '%0123456789abcdef%'"), 0);
    }

    void webhookHostMustBeOnTheList()
    {
        CoreFixture core({.webhook = {{u"make.com"_s, u"*.make.com"_s}, false}});
        const QString id = core.startClub(u"anstey"_s);
        QCOMPARE(core.finishStarter(id, u"https://evil.example/x"_s).error().code, ErrorCode::InvalidWebhookHost);
        QCOMPARE(core.finishStarter(id, u"https://hook.make.com/x"_s, u"short"_s).error().issues.size(), 1);
        QVERIFY(core.finishStarter(id, u"https://hook.make.com/x"_s));
    }

    void theSwitchRefusesAndLetsStartedFinish()
    {
        CoreFixture core;
        const domain::OperatorIdentity who{u"ops"_s, u"cli"_s};
        const QString id = core.startClub(u"anstey"_s);
        QVERIFY(!core.switchOperations->signupsOff(u" "_s, {}, false, who).result());
        QVERIFY(core.switchOperations->signupsOff(u"outage"_s, {}, true, who).result());
        const auto refused = core.signup->start(input(u"other"_s), {}).result();
        QCOMPARE(refused.error().code, ErrorCode::SignupsDisabled);
        QCOMPARE(refused.error().retryAfter, std::chrono::seconds(3600));
        QVERIFY(core.signup->brand(id, {u"#112233"_s, u"#445566"_s}, {}).result());
        QVERIFY(core.switchOperations->signupsOff(u"outage"_s, {}, false, who).result());
        QCOMPARE(
            core.signup->brand(id, {u"#112233"_s, u"#445566"_s}, {}).result().error().code, ErrorCode::SignupsDisabled);

        // Staff obey it too, except for a club they start with a reason.
        Caller staff;
        staff.staff = who;
        QCOMPARE(core.finishStarter(id, u"https://127.0.0.1/x"_s).error().code, ErrorCode::SignupsDisabled);
        QCOMPARE(
            core.signup->starter(id, {u"https://127.0.0.1/x"_s, u"0123456789abcdef"_s}, staff).result().error().code,
            ErrorCode::SignupsDisabled);
        StartInput overriding = input(u"vip"_s);
        overriding.overrideReason = u"promised by phone"_s;
        const auto vip = core.signup->start(overriding, staff).result();
        QVERIFY(vip.has_value());
        QVERIFY(core.signup->starter(vip->tenantId, {u"https://127.0.0.1/x"_s, u"0123456789abcdef"_s}, staff).result());
        QCOMPARE(core.count("SELECT count(*) FROM audit_log WHERE action='club.start_override'"), 1);

        QVERIFY(core.switchOperations->signupsOn({}, who).result());
        QVERIFY(core.signup->start(input(u"other"_s), {}).result());
        QVERIFY(core.killSwitch.turnedAway() >= 4);
        QVERIFY(core.killSwitch.firstRefusalMs().has_value());
    }

    void suspendedAndCancelledClubsChangeNothing()
    {
        CoreFixture core;
        const QString id = core.startClub(u"anstey"_s);
        const auto set = [&](domain::TenantStatus status) {
            QVERIFY(core.writer
                    .run([&](store::Transaction &transaction) -> domain::Result<void> {
                        store::Tenants(transaction).setStatus(id, status, 1);
                        return {};
                    })
                    .result());
        };
        set(domain::TenantStatus::Suspended);
        QCOMPARE(core.finishStarter(id, u"https://127.0.0.1/x"_s).error().code, ErrorCode::TenantSuspended);
        set(domain::TenantStatus::Cancelled);
        QCOMPARE(core.finishStarter(id, u"https://127.0.0.1/x"_s).error().code, ErrorCode::TenantNotFound);
    }

    void oneClubPerEmailWhenSet()
    {
        CoreFixture core({.oneClubPerEmail = true});
        QVERIFY(core.signup->start(input(u"anstey"_s), {}).result());
        StartInput second = input(u"other"_s);
        second.email = u"SEC@anstey.example"_s;
        QCOMPARE(core.signup->start(second, {}).result().error().code, ErrorCode::EmailExists);
    }
};

QTEST_GUILESS_MAIN(SignupTest)
#include "signup_test.moc"
