// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/answers.h"
#include "core/operations/commands.h"
#include "core/operations/promo_operations.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::OperatorIdentity;

namespace {
domain::PromoCode readPromo(const QJsonObject &args)
{
    domain::PromoCode promo;
    promo.code = args.value("code"_L1).toString();
    promo.discountPercent = args.value("discountPercent"_L1).toInt(-1);
    promo.maxUses = optionalInteger(args, "maxUses"_L1);
    promo.plan = domain::planFromName(args.value("plan"_L1).toString());
    promo.lifetime = args.value("lifetime"_L1).toBool();
    for (const QJsonValue slug : args.value("tenantSlugWhitelist"_L1).toArray())
        promo.tenantSlugWhitelist.append(slug.toString());
    promo.startsAt = optionalInteger(args, "startsAt"_L1);
    promo.validUntil = optionalInteger(args, "validUntil"_L1);
    promo.notes = args.value("notes"_L1).toString();
    return promo;
}

QJsonObject promoJson(const domain::PromoCode &promo)
{
    QJsonObject json{{u"code"_s, promo.code}, {u"discountPercent"_s, promo.discountPercent},
        {u"usedCount"_s, promo.usedCount}, {u"active"_s, promo.active}, {u"lifetime"_s, promo.lifetime},
        {u"tenantSlugWhitelist"_s, QJsonArray::fromStringList(promo.tenantSlugWhitelist)}, {u"notes"_s, promo.notes}};
    if (promo.maxUses)
        json.insert(u"maxUses"_s, *promo.maxUses);
    if (promo.plan)
        json.insert(u"plan"_s, domain::planName(*promo.plan));
    if (promo.startsAt)
        json.insert(u"startsAt"_s, *promo.startsAt);
    if (promo.validUntil)
        json.insert(u"validUntil"_s, *promo.validUntil);
    return json;
}

/// A limit that is to be set, or with `null` taken away; nothing when it is not mentioned.
std::optional<std::optional<qint64>> editedLimit(const QJsonObject &args, QLatin1StringView name)
{
    if (!args.contains(name))
        return std::nullopt;
    return optionalInteger(args, name);
}

PromoEdit readEdit(const QJsonObject &args)
{
    PromoEdit edit{.maxUses = editedLimit(args, "maxUses"_L1),
        .startsAt = editedLimit(args, "startsAt"_L1),
        .validUntil = editedLimit(args, "validUntil"_L1)};
    if (args.contains("notes"_L1))
        edit.notes = args.value("notes"_L1).toString();
    return edit;
}

QJsonObject useJson(const PromoUse &use)
{
    QJsonArray redemptions;
    for (const store::PromoRedemption &each : use.redemptions) {
        redemptions.append(
            QJsonObject{{u"tenantId"_s, each.tenantId}, {u"slug"_s, each.slug}, {u"redeemedAt"_s, each.redeemedAt}});
    }
    QJsonObject json = promoJson(use.promo);
    json.insert(u"redemptions"_s, redemptions);
    return json;
}
} // namespace

void addPromoCommands(CommandTable &table, PromoOperations &operations)
{
    table.add(u"promo.add"_s, [&operations](const QJsonObject &args, const OperatorIdentity &who) {
        return asJson(operations.add(readPromo(args), who), &promoJson);
    });
    table.add(u"promo.list"_s, [&operations](const QJsonObject &, const OperatorIdentity &) {
        return asJson(operations.list(), [](const QList<domain::PromoCode> &promos) {
            QJsonArray list;
            for (const domain::PromoCode &promo : promos)
                list.append(promoJson(promo));
            return QJsonObject{{u"promos"_s, list}};
        });
    });
    table.add(u"promo.deactivate"_s, [&operations](const QJsonObject &args, const OperatorIdentity &who) {
        return asJson(operations.deactivate(args.value("code"_L1).toString(), args.value("reason"_L1).toString(), who));
    });
    table.add(u"promo.reactivate"_s, [&operations](const QJsonObject &args, const OperatorIdentity &who) {
        return asJson(operations.reactivate(args.value("code"_L1).toString(), args.value("reason"_L1).toString(), who));
    });
    table.add(u"promo.edit"_s, [&operations](const QJsonObject &args, const OperatorIdentity &who) {
        return asJson(operations.edit(args.value("code"_L1).toString(), readEdit(args), who), &promoJson);
    });
    table.add(u"promo.show"_s, [&operations](const QJsonObject &args, const OperatorIdentity &) {
        return asJson(operations.show(args.value("code"_L1).toString()), &useJson);
    });
}

} // namespace touchline::operations
