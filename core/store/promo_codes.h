// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/promo_code.h"
#include "core/store/session.h"

namespace touchline::store {

/// Who used a promo code.
struct PromoRedemption
{
    QString tenantId;
    QString slug;
    qint64 redeemedAt = 0; ///< seconds since the epoch
};

/// The tables `promo_codes` and `promo_redemptions`.
class PromoCodes final
{
public:
    explicit PromoCodes(Session &session)
        : m_session(session)
    { }

    /// False when the code exists already.
    bool insert(const domain::PromoCode &promo);
    /// `code` in its normalized form.
    std::optional<domain::PromoCode> byCode(const QString &code);
    /// All of them, newest first.
    QList<domain::PromoCode> all();
    /// False when there is no such code.
    bool setActive(const QString &code, bool active);
    /// Saves uses, validity and notes. False when there is no such code or it has been used more often than that.
    bool update(const domain::PromoCode &promo);
    /// The newest uses of clubs that still exist, newest first.
    QList<PromoRedemption> redemptions(const QString &promoId, int limit);
    /// Takes one use and records who got it. False when the code is used up.
    bool redeem(const QString &promoId, const QString &tenantId, const QString &redemptionId, qint64 nowSeconds);

private:
    Session &m_session;
};

} // namespace touchline::store
