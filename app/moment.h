// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <optional>

namespace touchline::app {

/// A day (UTC) or a moment with its zone, in seconds since the epoch; nothing for anything else. A day given as an end
/// counts to its last second.
std::optional<qint64> parseMoment(const QString &text, bool isEnd);

} // namespace touchline::app
