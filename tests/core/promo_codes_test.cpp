// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/promo_codes.h"

#include "core/store/statement.h"
#include "tests/support/scratch_store.h"

#include <QTest>
#include <thread>

using namespace touchline::domain;
using namespace touchline::store;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
PromoCode promo(const QString &code, std::optional<qint64> maxUses)
{
    PromoCode made;
    made.id = u"id-of-"_s + code;
    made.code = code;
    made.discountPercent = 50;
    made.maxUses = maxUses;
    return made;
}

void save(ScratchStore &scratch, const PromoCode &code)
{
    scratch.change([&code](Transaction &transaction) {
        if (!PromoCodes(transaction).insert(code))
            qFatal("the code exists already");
    });
}

std::optional<PromoCode> stored(ScratchStore &scratch, const QString &code)
{
    return scratch.look([&code](Session &session) { return PromoCodes(session).byCode(code); });
}
} // namespace

class PromoCodesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeOfNUsesIsRedeemedNTimesWhateverTheConcurrency()
    {
        ScratchStore scratch;
        save(scratch, promo(u"SEVEN"_s, 7));
        std::atomic<int> redeemed = 0;
        std::vector<std::thread> callers;
        for (int caller = 0; caller < 8; ++caller) {
            callers.emplace_back([&scratch, &redeemed, caller] {
                for (int i = 0; i < 10; ++i) {
                    const QString club = u"club-%1-%2"_s.arg(caller).arg(i);
                    const auto outcome = scratch.write([club](Transaction &transaction) -> Result<void> {
                        TenantRow row;
                        row.id = row.slug = row.name = club;
                        Tenants(transaction).insert(row);
                        if (!PromoCodes(transaction).redeem(u"id-of-SEVEN"_s, club, u"redemption-"_s + club, 1))
                            return fail(ErrorCode::PromoMaxed, u"used up"_s);
                        return {};
                    });
                    if (outcome)
                        ++redeemed;
                    else if (outcome.error().code != ErrorCode::PromoMaxed)
                        qFatal("unexpected: %s", qPrintable(outcome.error().detail));
                }
            });
        }
        for (std::thread &caller : callers)
            caller.join();
        QCOMPARE(redeemed.load(), 7);
        QCOMPARE(stored(scratch, u"SEVEN"_s)->usedCount, 7);
        QCOMPARE(stored(scratch, u"SEVEN"_s)->usesRemaining(), std::optional<qint64>(0));
        QCOMPARE(scratch.count("SELECT count(*) FROM promo_redemptions"), 7);
        QCOMPARE(scratch.count("SELECT count(*) FROM tenants"), 7);
    }

    void aDeactivatedCodeIsNotRedeemed()
    {
        ScratchStore scratch;
        scratch.addClub(u"club"_s);
        save(scratch, promo(u"GONE"_s, std::nullopt));
        scratch.change([](Transaction &transaction) {
            QVERIFY(PromoCodes(transaction).setActive(u"GONE"_s, false));
            QVERIFY(!PromoCodes(transaction).setActive(u"NEVER"_s, false));
            QVERIFY(!PromoCodes(transaction).redeem(u"id-of-GONE"_s, u"club"_s, u"r"_s, 1));
        });
        QVERIFY(!stored(scratch, u"GONE"_s)->active);
        QCOMPARE(stored(scratch, u"GONE"_s)->usedCount, 0);
    }

    void aClubGetsACodeOnce()
    {
        ScratchStore scratch;
        scratch.addClub(u"club"_s);
        save(scratch, promo(u"MANY"_s, std::nullopt));
        const auto redeem = [](const QString &redemption) {
            return [redemption](Transaction &transaction) -> Result<bool> {
                return PromoCodes(transaction).redeem(u"id-of-MANY"_s, u"club"_s, redemption, 1);
            };
        };
        QCOMPARE(scratch.write(redeem(u"first"_s)), Result<bool>(true));
        QVERIFY(!scratch.write(redeem(u"second"_s)).has_value());
        QCOMPARE(stored(scratch, u"MANY"_s)->usedCount, 1);
    }

    void everyColumnComesBack()
    {
        ScratchStore scratch;
        PromoCode code = promo(u"FULL"_s, 3);
        code.plan = Plan::Pro;
        code.lifetime = true;
        code.tenantSlugWhitelist = {u"anstey"_s, u"a\"b"_s};
        code.startsAt = 10;
        code.validUntil = 20;
        code.notes = u"for the fair"_s;
        code.createdAt = 5;
        save(scratch, code);
        save(scratch, promo(u"BARE"_s, std::nullopt));
        const auto full = stored(scratch, u"FULL"_s);
        QVERIFY(full.has_value());
        QCOMPARE(full->plan, code.plan);
        QCOMPARE(full->lifetime, true);
        QCOMPARE(full->tenantSlugWhitelist, code.tenantSlugWhitelist);
        QCOMPARE(full->startsAt, code.startsAt);
        QCOMPARE(full->validUntil, code.validUntil);
        QCOMPARE(full->notes, code.notes);
        QCOMPARE(full->maxUses, code.maxUses);
        QCOMPARE(full->discountPercent, 50);
        const auto bare = stored(scratch, u"BARE"_s);
        QVERIFY(!bare->plan && !bare->maxUses && !bare->startsAt && !bare->validUntil);
        QVERIFY(bare->tenantSlugWhitelist.isEmpty());
        QVERIFY(!stored(scratch, u"full"_s));
        const auto all = scratch.look([](Session &session) { return PromoCodes(session).all(); });
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().code, u"FULL"_s);
        QVERIFY(!*scratch.write(
            [&code](Transaction &transaction) -> Result<bool> { return PromoCodes(transaction).insert(code); }));
    }
};

QTEST_GUILESS_MAIN(PromoCodesTest)
#include "promo_codes_test.moc"
