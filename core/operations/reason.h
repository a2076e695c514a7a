// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace touchline::operations {

constexpr qsizetype longestReason = 500; ///< characters

/// The reason as it is kept: one printable line, without white space around it. Error InvalidRequest, with an issue on
/// `reason`, when it is empty or too long.
domain::Result<QString> requiredReason(const QString &typed);
/// The same where a reason may be left out or is too long: cut to what is kept.
QString keptReason(const QString &typed);

} // namespace touchline::operations
