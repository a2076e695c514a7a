// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"
#include "core/domain/slug.h"

#include <QString>
#include <QStringView>

namespace touchline::errors {

/// The error as one sentence for an operator, in their language.
QString errorText(const domain::Error &error);
/// What is wrong with a slug's shape, as a sentence.
QString slugFaultText(domain::SlugFault fault);
/// The sentence that belongs at that field of a request (its wire name, e.g. `clubSlug`); empty if the error is about
/// something else. Codes that are about one field (`SLUG_TAKEN`, `INVALID_PROMO`, …) count as issues of it.
QString fieldErrorText(const domain::Error &error, QStringView field);

} // namespace touchline::errors
