// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/promo_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::domain {

std::optional<qint64> PromoCode::usesRemaining() const
{
    if (!maxUses)
        return std::nullopt;
    return std::max<qint64>(0, *maxUses - usedCount);
}

QString normalizedPromoCode(const QString &typed)
{
    return typed.trimmed().toUpper();
}

bool isWellFormedPromoCode(const QString &normalized)
{
    return normalized.size() >= 3 && normalized.size() <= 40
        && std::all_of(normalized.begin(), normalized.end(),
            [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_'; });
}

Result<void> checkRedeemable(const PromoCode &promo, const QString &slug, qint64 nowSeconds)
{
    if (!promo.active)
        return fail(ErrorCode::PromoInactive, u"This promo code is not active."_s);
    if (promo.startsAt && nowSeconds < *promo.startsAt)
        return fail(ErrorCode::PromoNotStarted, u"This promo code is not valid yet."_s);
    if (promo.validUntil && nowSeconds >= *promo.validUntil)
        return fail(ErrorCode::PromoExpired, u"This promo code has expired."_s);
    if (!slug.isEmpty() && !promo.tenantSlugWhitelist.isEmpty() && !promo.tenantSlugWhitelist.contains(slug))
        return fail(ErrorCode::PromoNotAllowed, u"This promo code is not for this club."_s);
    if (promo.usesRemaining() == 0)
        return fail(ErrorCode::PromoMaxed, u"This promo code has been used up."_s);
    return {};
}

} // namespace touchline::domain
