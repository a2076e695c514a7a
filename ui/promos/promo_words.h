// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/promo_code.h"
#include "ui/widgets/chip.h"

namespace touchline::promos {

/// Whether the code can be used now, or why not.
widgets::ChipLook stateLook(const domain::PromoCode &promo, qint64 nowSeconds);
QString discountText(const domain::PromoCode &promo);
/// `38 of 50`, `12`.
QString usesText(const domain::PromoCode &promo);
QString planText(const std::optional<domain::Plan> &plan);
/// From when until when it holds.
QString windowText(const domain::PromoCode &promo);
/// Which clubs may use it: `every club`, a slug, or how many.
QString whitelistText(const domain::PromoCode &promo);
QString momentText(qint64 seconds);
/// What an issue of a promo code's field says; empty when the error is about something else.
QString fieldFault(const domain::Error &error, QStringView field);

} // namespace touchline::promos
