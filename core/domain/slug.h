// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <optional>

namespace touchline::domain {

/// What is wrong with a slug's shape.
enum class SlugFault { TooShort, TooLong, BadCharacter, HyphenAtEdge, Reserved };

/// 3–63 of `a-z0-9-`, not beginning or ending with `-` (RFC 1123 label), not reserved. Nothing if it is fine.
std::optional<SlugFault> slugFault(const QString &slug);
/// `admin`, `api`, `www`, … : names the site keeps for itself.
bool isReservedSlug(const QString &slug);
/// A slug made from a club's name: `FC Göttingen 05` → `fc-goettingen-05`. May be empty when nothing usable is left.
QString slugFromName(const QString &clubName);

} // namespace touchline::domain
