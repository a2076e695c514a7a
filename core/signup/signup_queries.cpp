// SPDX-License-Identifier: GPL-3.0-only
#include "core/signup/signup_queries.h"

#include "core/domain/slug.h"
#include "core/store/promo_codes.h"
#include "core/store/tenants.h"

using namespace Qt::StringLiterals;

namespace touchline::signup {

namespace {
/// The first of `slug-2`, `slug-3`, … that is free; empty if none of a few is.
QString freeVariant(store::Session &session, const QString &slug)
{
    store::Tenants tenants(session);
    for (int number = 2; number < 30; ++number) {
        const QString tail = u"-%1"_s.arg(number);
        const QString candidate = slug.left(63 - tail.size()) + tail;
        if (!domain::slugFault(candidate) && !tenants.slugTaken(candidate))
            return candidate;
    }
    return {};
}
} // namespace

SlugAvailability slugAvailability(store::Session &session, const QString &slug)
{
    const auto fault = domain::slugFault(slug);
    if (fault == domain::SlugFault::Reserved)
        return {false, u"reserved"_s, freeVariant(session, slug + u"-club"_s)};
    if (fault) {
        const QString repaired = domain::slugFromName(slug);
        const bool usable = !domain::slugFault(repaired) && !store::Tenants(session).slugTaken(repaired);
        return {false, u"invalid"_s, usable ? repaired : QString()};
    }
    if (store::Tenants(session).slugTaken(slug))
        return {false, u"taken"_s, freeVariant(session, slug)};
    return {true};
}

domain::Result<PromoOffer> promoOffer(
    store::Session &session, const QString &code, const QString &slug, qint64 nowSeconds)
{
    const QString normalized = domain::normalizedPromoCode(code);
    const auto promo
        = domain::isWellFormedPromoCode(normalized) ? store::PromoCodes(session).byCode(normalized) : std::nullopt;
    if (!promo)
        return domain::fail(domain::ErrorCode::InvalidPromo, u"This promo code does not exist."_s);
    if (auto redeemable = domain::checkRedeemable(*promo, slug, nowSeconds); !redeemable)
        return domain::fail(redeemable.error());
    return PromoOffer{promo->code, promo->discountPercent, promo->plan, promo->lifetime, promo->usesRemaining()};
}

} // namespace touchline::signup
