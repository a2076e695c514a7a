// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace touchline::clubs {

/// Why an order to a club was refused, as a sentence for an operator in their language. Where the core says more than
/// its code does, so does this.
QString orderErrorText(const domain::Error &error);

} // namespace touchline::clubs
