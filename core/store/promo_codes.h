// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/promo_code.h"
#include "core/store/session.h"

namespace touchline::store {

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
    bool deactivate(const QString &code);
    /// Takes one use and records who got it. False when the code is used up.
    bool redeem(const QString &promoId, const QString &tenantId, const QString &redemptionId, qint64 nowSeconds);

private:
    Session &m_session;
};

} // namespace touchline::store
