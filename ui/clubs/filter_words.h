// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace touchline::clubs {

/// What is wrong with a filter, as a sentence about its first faulty term.
QString filterFaultText(const domain::Error &error);
/// What a filter's key is for, for completion: `state` → “where its setup stands”.
QString filterKeyText(const QString &key);

} // namespace touchline::clubs
