// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringView>
#include <chrono>
#include <optional>

namespace touchline::settings {

/// A whole number with its unit, `90s`, `30m`, `2h` or `1d`; nothing for anything else, zero included.
std::optional<std::chrono::seconds> parseDuration(QStringView text);

} // namespace touchline::settings
