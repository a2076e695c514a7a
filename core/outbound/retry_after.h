// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <chrono>
#include <optional>

namespace touchline::outbound {

/// A Retry-After header (RFC 9110, section 10.2.3): seconds, or an HTTP date, which counts from `nowMs`. At most a day,
/// never negative; nothing if it is neither.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, qint64 nowMs);

} // namespace touchline::outbound
