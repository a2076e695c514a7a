// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/plan.h"
#include "core/domain/result.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace touchline::domain {

/// A promo code with its rules. Times are seconds since the epoch.
struct PromoCode
{
    QString id;
    QString code; ///< upper case
    int discountPercent = 0;
    std::optional<qint64> maxUses{};
    qint64 usedCount = 0;
    bool active = true;
    std::optional<Plan> plan{}; ///< puts the club on this plan
    bool lifetime = false;
    QStringList tenantSlugWhitelist{}; ///< empty: every club
    std::optional<qint64> startsAt{};
    std::optional<qint64> validUntil{};
    QString notes{};
    qint64 createdAt = 0;
    bool operator==(const PromoCode &) const = default;

    std::optional<qint64> usesRemaining() const;
};

/// The form codes are stored and looked up in: trimmed, upper case.
QString normalizedPromoCode(const QString &typed);
/// 3–40 of `A-Z0-9_-`.
bool isWellFormedPromoCode(const QString &normalized);
/// Whether the code may be used now by that club; an empty slug skips the whitelist.
Result<void> checkRedeemable(const PromoCode &promo, const QString &slug, qint64 nowSeconds);

} // namespace touchline::domain
