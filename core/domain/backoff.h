// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <chrono>
#include <optional>

namespace touchline::domain {

/// How long to wait before the next try: exponential from 1 s to 10 min with full jitter, never before `retryAfter`.
/// `retries` counts the failures in a row, this one included; `jitter` is uniform in [0, 1).
std::chrono::milliseconds backoffDelay(int retries, double jitter, std::optional<std::chrono::seconds> retryAfter);

} // namespace touchline::domain
