// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/promo_code.h"
#include "core/store/session.h"

#include <QString>

namespace touchline::signup {

struct SlugAvailability
{
    bool available = false;
    QString reason{}; ///< `taken` | `reserved` | `invalid`
    QString suggestion{}; ///< a free slug close to the one asked for, where there is one
};

struct PromoOffer
{
    QString code;
    int discountPercent = 0;
    std::optional<domain::Plan> appliedPlan{};
    bool lifetime = false;
    std::optional<qint64> usesRemaining{};
};

/// The signup's questions. They only read, so each door asks them on its own connection; asking the kill switch first
/// is the caller's part.
SlugAvailability slugAvailability(store::Session &session, const QString &slug);
/// Errors: the promo codes' of the contract. An empty slug skips the whitelist.
domain::Result<PromoOffer> promoOffer(
    store::Session &session, const QString &code, const QString &slug, qint64 nowSeconds);

} // namespace touchline::signup
