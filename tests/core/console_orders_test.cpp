// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/club_records.h"
#include "core/console/local_console.h"
#include "core/store/provision_runs.h"
#include "tests/support/console_fixture.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace touchline;
using namespace touchline::console;
using namespace touchline::domain;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

/// What a window orders of clubs and promo codes arrives, in its operator's name.
class ConsoleOrdersTest final : public QObject
{
    Q_OBJECT

private:
    static qint64 audited(ConsoleFixture &fixture)
    {
        return fixture.scratch.count("SELECT count(*) FROM audit_log WHERE operator = 'kim' AND origin = 'console'");
    }

private Q_SLOTS:
    void destructiveOrdersAreHeldBackAndTold()
    {
        ConsoleFixture fixture;
        Console &console = fixture.console();
        const QString anstey = fixture.startClub(u"anstey"_s);
        const QString barrow = fixture.startClub(u"barrow"_s);
        const QString cotes = fixture.startClub(u"cotes"_s);
        QSignalSpy changes(&console, &Console::clubsChanged);
        const auto suspended = console.suspendClub(anstey, u"unpaid"_s).result();
        QVERIFY(suspended.has_value());
        QCOMPARE(suspended->slug, u"anstey"_s);
        QCOMPARE(suspended->by, u"kim"_s);
        QCOMPARE(suspended->dueAtMs, fixture.clock.nowMs() + 10'000);
        QVERIFY(changes.wait());
        QVERIFY(console.cancelClub(barrow, u"closed"_s).result().has_value());
        QVERIFY(console.eraseClub(cotes, u"cotes"_s, u"asked for"_s).result().has_value());
        const auto pending = console.pendingActions().result();
        QCOMPARE(pending->size(), 3);
        QVERIFY(pending->contains(*suspended));
        QVERIFY(console.undoAction(suspended->id).result().has_value());
        QCOMPARE(console.pendingActions().result()->size(), 2);
        QCOMPARE(console.undoAction(suspended->id).result().error().code, ErrorCode::NotFound);
        QCOMPARE(console.reinstateClub(anstey, {}).result().error().code, ErrorCode::StepOutOfOrder);
        QCOMPARE(console.eraseClub(anstey, u"barrow"_s, u"r"_s).result().error().code, ErrorCode::InvalidRequest);
        QCOMPARE(audited(fixture), 3 + 3 + 1);
    }

    void aRunIsSteered()
    {
        ConsoleFixture fixture;
        Console &console = fixture.console();
        const QString id = fixture.startClub(u"anstey"_s);
        QVERIFY(console.finishStarter(id, u"https://hook.make.com/x"_s, u"0123456789abcdef"_s).result());
        QCOMPARE(console.cancelRun(id, u"wrong host"_s).result().value(), true);
        QVERIFY(console.editWebhookAndRetry(id, u"https://hook.make.com/y"_s, {}).result());
        QCOMPARE(console.club(id).result()->webhookUrl, u"https://hook.make.com/y"_s);
        QVERIFY(console.correctEmailAndRetry(id, u"right@anstey.example"_s).result());
        QCOMPARE(console.club(id).result()->club.email, u"right@anstey.example"_s);
        QVERIFY(console.retryFromStep(id, u"seed_defaults"_s).result());
        QCOMPARE(console.club(id).result()->runs.size(), 2);
        QCOMPARE(console.releaseEmailHold(id, u"rang"_s).result().error().code, ErrorCode::StepOutOfOrder);
        QVERIFY(console.revokeMagicLinks(id, u"stolen"_s).result());
        QVERIFY(console.revokeTokens(id, {}, u"leaked"_s).result());
        QCOMPARE(audited(fixture), 2 + 6);
    }

    void aBegunSignupIsFinishedWithSignupsOff()
    {
        ConsoleFixture fixture;
        Console &console = fixture.console();
        const QString id = fixture.startClub(u"anstey"_s);
        const QString other = fixture.startClub(u"barrow"_s);
        QVERIFY(console.switchSignupsOff({.reason = u"outage"_s}).result());
        const Brand brand{u"#112233"_s, u"#FFFFFF"_s};
        QCOMPARE(console.setBrand(id, brand).result().error().code, ErrorCode::SignupsDisabled);
        QCOMPARE(console.letSignupFinish(id, u"  "_s).result().error().code, ErrorCode::InvalidRequest);
        QVERIFY(console.letSignupFinish(id, u"promised on the phone"_s).result());
        QVERIFY(console.setBrand(id, brand).result());
        QVERIFY(console.finishStarter(id, u"https://hook.make.com/x"_s, u"0123456789abcdef"_s).result());
        // For that one club only, and once it is finished there is nothing left to let through.
        QCOMPARE(console.setBrand(other, brand).result().error().code, ErrorCode::SignupsDisabled);
        QCOMPARE(console.letSignupFinish(id, u"again"_s).result().error().code, ErrorCode::StepOutOfOrder);
        const auto trail = console.clubRecords().audit(id, 10).result();
        QVERIFY(std::ranges::any_of(trail->entries, [](const ClubAuditEntry &entry) {
            return entry.action == u"club.start_override"_s && entry.reason == u"promised on the phone"_s;
        }));
    }

    void promoCodesAreKept()
    {
        ConsoleFixture fixture;
        Console &console = fixture.console();
        PromoCode promo;
        promo.code = u"summer"_s;
        promo.discountPercent = 20;
        QVERIFY(console.addPromoCode(promo).result());
        QVERIFY(console
                .startClub({.clubName = u"A"_s,
                    .clubSlug = u"anstey"_s,
                    .email = u"o@anstey.example"_s,
                    .promoCode = u"SUMMER"_s})
                .result());
        const auto detail = console.promoCode(u"SUMMER"_s).result();
        QCOMPARE(detail->uses.size(), 1);
        QCOMPARE(detail->uses.first().slug, u"anstey"_s);
        QCOMPARE(detail->uses.first().atMs, fixture.clock.nowSeconds() * 1000);
        QCOMPARE(console.editPromoCode(u"SUMMER"_s, {.maxUses = 7}).result()->maxUses, std::optional<qint64>(7));
        QVERIFY(console.deactivatePromoCode(u"SUMMER"_s, u"leaked"_s).result());
        QVERIFY(!console.promoCodes().result()->first().active);
        QVERIFY(console.reactivatePromoCode(u"SUMMER"_s, {}).result());
        QVERIFY(console.promoCodes().result()->first().active);
        QCOMPARE(audited(fixture), 1 + 1 + 3);
    }
};

QTEST_GUILESS_MAIN(ConsoleOrdersTest)
#include "console_orders_test.moc"
