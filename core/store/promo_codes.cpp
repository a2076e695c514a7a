// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/promo_codes.h"

#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <limits>

namespace touchline::store {

namespace {
std::optional<QString> whitelistText(const QStringList &slugs)
{
    if (slugs.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(slugs)).toJson(QJsonDocument::Compact));
}

domain::PromoCode readPromo(const Statement &row)
{
    domain::PromoCode promo;
    promo.id = row.text(0);
    promo.code = row.text(1);
    promo.discountPercent = static_cast<int>(row.integer(2));
    promo.maxUses = row.optionalInteger(3);
    promo.usedCount = row.integer(4);
    promo.active = row.flag(5);
    promo.plan = domain::planFromName(row.text(6));
    promo.lifetime = row.flag(7);
    for (const QJsonValue slug : QJsonDocument::fromJson(row.text(8).toUtf8()).array())
        promo.tenantSlugWhitelist.append(slug.toString());
    promo.startsAt = row.optionalInteger(9);
    promo.validUntil = row.optionalInteger(10);
    promo.notes = row.text(11);
    promo.createdAt = row.integer(12);
    return promo;
}
} // namespace

bool PromoCodes::insert(const domain::PromoCode &promo)
{
    Statement insert(m_session,
        "INSERT INTO promo_codes (id, code, discount_percent, max_uses, used_count, active, plan, lifetime, "
        "tenant_slug_whitelist, starts_at, valid_until, notes, created_at) "
        "VALUES (:id, :code, :percent, :max_uses, 0, :active, :plan, :lifetime, "
        ":whitelist, :starts_at, :valid_until, :notes, :now) ON CONFLICT (code) DO NOTHING");
    insert.bind(":id", promo.id)
        .bind(":code", promo.code)
        .bind(":percent", promo.discountPercent)
        .bind(":max_uses", promo.maxUses)
        .bind(":active", promo.active)
        .bind(":plan", promo.plan ? std::optional(domain::planName(*promo.plan)) : std::nullopt)
        .bind(":lifetime", promo.lifetime)
        .bind(":whitelist", whitelistText(promo.tenantSlugWhitelist))
        .bind(":starts_at", promo.startsAt)
        .bind(":valid_until", promo.validUntil)
        .bind(":notes", promo.notes)
        .bind(":now", promo.createdAt);
    return insert.run() > 0;
}

std::optional<domain::PromoCode> PromoCodes::byCode(const QString &code)
{
    Statement row(m_session,
        "SELECT id, code, discount_percent, max_uses, used_count, active, plan, lifetime, "
        "tenant_slug_whitelist, starts_at, valid_until, notes, created_at FROM promo_codes WHERE code = :code");
    row.bind(":code", code);
    return row.next() ? std::optional(readPromo(row)) : std::nullopt;
}

QList<domain::PromoCode> PromoCodes::all()
{
    Statement row(m_session,
        "SELECT id, code, discount_percent, max_uses, used_count, active, plan, lifetime, "
        "tenant_slug_whitelist, starts_at, valid_until, notes, created_at FROM promo_codes "
        "ORDER BY created_at DESC, code");
    QList<domain::PromoCode> found;
    while (row.next())
        found.append(readPromo(row));
    return found;
}

bool PromoCodes::setActive(const QString &code, bool active)
{
    Statement update(m_session, "UPDATE promo_codes SET active = :active WHERE code = :code");
    return update.bind(":active", active).bind(":code", code).run() > 0;
}

bool PromoCodes::update(const domain::PromoCode &promo)
{
    Statement update(m_session,
        "UPDATE promo_codes SET max_uses = :max_uses, starts_at = :starts_at, valid_until = :valid_until, "
        "notes = :notes WHERE code = :code AND used_count <= :most");
    update.bind(":max_uses", promo.maxUses)
        .bind(":starts_at", promo.startsAt)
        .bind(":valid_until", promo.validUntil)
        .bind(":notes", promo.notes)
        .bind(":code", promo.code)
        .bind(":most", promo.maxUses.value_or(std::numeric_limits<qint64>::max()));
    return update.run() > 0;
}

QList<PromoRedemption> PromoCodes::redemptions(const QString &promoId, int limit)
{
    Statement row(m_session,
        "SELECT promo_redemptions.tenant_id, slug, redeemed_at FROM promo_redemptions "
        "JOIN tenants ON tenants.id = promo_redemptions.tenant_id "
        "WHERE promo_code_id = :promo ORDER BY redeemed_at DESC, promo_redemptions.id DESC LIMIT :limit");
    row.bind(":promo", promoId).bind(":limit", limit);
    QList<PromoRedemption> found;
    while (row.next())
        found.append({row.text(0), row.text(1), row.integer(2)});
    return found;
}

bool PromoCodes::redeem(const QString &promoId, const QString &tenantId, const QString &redemptionId, qint64 nowSeconds)
{
    Statement update(m_session,
        "UPDATE promo_codes SET used_count = used_count + 1 "
        "WHERE id = :id AND active = 1 AND (max_uses IS NULL OR used_count < max_uses)");
    if (update.bind(":id", promoId).run() == 0)
        return false;
    Statement insert(m_session,
        "INSERT INTO promo_redemptions (id, tenant_id, promo_code_id, redeemed_at) "
        "VALUES (:id, :tenant, :promo, :now)");
    insert.bind(":id", redemptionId).bind(":tenant", tenantId).bind(":promo", promoId).bind(":now", nowSeconds);
    return insert.run() > 0;
}

} // namespace touchline::store
