// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/promo_operations.h"

#include "core/store/audit_log.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace touchline;
using namespace touchline::domain;
using namespace touchline::operations;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
const OperatorIdentity kim{u"kim"_s, u"console"_s};

struct Desk
{
    Desk()
        : promos(scratch.writer(), clock)
    {
        PromoCode promo;
        promo.code = u"summer"_s;
        promo.discountPercent = 20;
        promo.maxUses = 5;
        if (!promos.add(promo, kim).result())
            qFatal("the code is not added");
    }
    void redeem(const QString &club, qint64 at)
    {
        scratch.addClub(club);
        scratch.change([&](store::Transaction &transaction) {
            store::PromoCodes codes(transaction);
            codes.redeem(codes.byCode(u"SUMMER"_s)->id, club, u"r-"_s + club, at);
        });
    }
    QString audit()
    {
        return scratch.look([](store::Session &session) {
            const auto row = store::AuditLog(session).newest(u"promo."_s, u"promo."_s, 1).value(0);
            return QStringList{row.action, row.who.name, row.reason}.join(u' ').trimmed();
        });
    }

    FakeClock clock;
    ScratchStore scratch;
    PromoOperations promos;
};
} // namespace

class PromoOperationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSwitchedOffAndOn()
    {
        Desk desk;
        QVERIFY(desk.promos.deactivate(u" summer"_s, u"leaked\n"_s, kim).result());
        QCOMPARE(desk.audit(), u"promo.deactivate kim leaked"_s);
        QVERIFY(!desk.promos.list().result()->first().active);
        QVERIFY(desk.promos.reactivate(u"SUMMER"_s, {}, kim).result());
        QCOMPARE(desk.audit(), u"promo.reactivate kim"_s);
        QVERIFY(desk.promos.list().result()->first().active);
        QCOMPARE(desk.promos.reactivate(u"WINTER"_s, {}, kim).result().error().code, ErrorCode::NotFound);
        QCOMPARE(desk.promos.deactivate(u"WINTER"_s, {}, kim).result().error().code, ErrorCode::NotFound);
    }

    void whatIsNotMentionedStays()
    {
        Desk desk;
        const auto edited
            = desk.promos.edit(u"summer"_s, {.validUntil = 2'000'000'000, .notes = u"fair"_s}, kim).result();
        QVERIFY(edited.has_value());
        QCOMPARE(edited->maxUses, std::optional<qint64>(5));
        QCOMPARE(edited->validUntil, std::optional<qint64>(2'000'000'000));
        QCOMPARE(desk.audit(), u"promo.edit kim fair"_s);
        const auto open = desk.promos.edit(u"summer"_s, {.maxUses = std::optional<qint64>()}, kim).result();
        QCOMPARE(open->maxUses, std::optional<qint64>());
        QCOMPARE(open->notes, u"fair"_s);
        const PromoCode stored = desk.promos.list().result()->first();
        QCOMPARE(stored.maxUses, std::optional<qint64>());
        QCOMPARE(stored.validUntil, std::optional<qint64>(2'000'000'000));
        QCOMPARE(stored.discountPercent, 20);
    }

    void anEditIsChecked()
    {
        Desk desk;
        desk.redeem(u"anstey"_s, 1);
        desk.redeem(u"barrow"_s, 2);
        const auto issue = [&desk](const PromoEdit &edit) {
            const auto outcome = desk.promos.edit(u"SUMMER"_s, edit, kim).result();
            return outcome ? u"accepted"_s : outcome.error().issues.value(0).path.join(u'.');
        };
        QCOMPARE(issue({.maxUses = 1}), u"maxUses"_s);
        QCOMPARE(issue({.maxUses = 0}), u"maxUses"_s);
        QCOMPARE(issue({.startsAt = 10, .validUntil = 10}), u"validUntil"_s);
        QCOMPARE(issue({.notes = QString(501, u'x')}), u"notes"_s);
        QCOMPARE(desk.audit(), u"promo.add kim"_s);
        QCOMPARE(issue({.maxUses = 2}), u"accepted"_s);
        QCOMPARE(desk.promos.edit(u"WINTER"_s, {}, kim).result().error().code, ErrorCode::NotFound);
    }

    void tellsWhoUsedIt()
    {
        Desk desk;
        desk.redeem(u"anstey"_s, 100);
        desk.redeem(u"barrow"_s, 200);
        const auto use = desk.promos.show(u"summer"_s).result();
        QVERIFY(use.has_value());
        QCOMPARE(use->promo.usedCount, 2);
        QCOMPARE(use->redemptions.size(), 2);
        QCOMPARE(use->redemptions.first().slug, u"barrow"_s);
        QCOMPARE(use->redemptions.first().redeemedAt, 200);
        desk.scratch.change([](store::Transaction &transaction) { store::Tenants(transaction).erase(u"barrow"_s); });
        QCOMPARE(desk.promos.show(u"summer"_s).result()->redemptions.size(), 1);
        QCOMPARE(desk.promos.show(u"WINTER"_s).result().error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(PromoOperationsTest)
#include "promo_operations_test.moc"
