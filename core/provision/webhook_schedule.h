// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <chrono>
#include <optional>

namespace touchline::provision {

/// How long to wait before an event is sent again after it failed that often: the schedule Standard Webhooks gives as
/// an example (5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h: ten attempts over three days), each wait drawn
/// from an interval around it that is as long as the wait itself, and never shorter than `retryAfter`. Nothing: it is
/// given up. `jitter` is uniform in [0, 1).
std::optional<std::chrono::milliseconds> webhookRetryDelay(
    int failures, double jitter, std::optional<std::chrono::seconds> retryAfter);

/// No wait is longer: a moment further away was written by a clock that has been set back since.
inline constexpr std::chrono::hours longestWebhookWait{36};

} // namespace touchline::provision
