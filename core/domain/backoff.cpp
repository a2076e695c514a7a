// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/backoff.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace touchline::domain {

using namespace std::chrono;

std::chrono::milliseconds backoffDelay(int retries, double jitter, std::optional<seconds> retryAfter)
{
    constexpr milliseconds first = seconds(1);
    constexpr milliseconds longest = minutes(10);
    // 2^10 seconds is beyond the longest wait already; the cap keeps the shift defined.
    const milliseconds ceiling = std::min(longest, first * (1 << std::clamp(retries - 1, 0, 10)));
    const milliseconds delay(static_cast<std::int64_t>(std::floor(jitter * static_cast<double>(ceiling.count()))));
    // A server's own word counts, within reason: nobody waits for a day because of a typing error.
    if (retryAfter)
        return std::max(delay, milliseconds(std::min<seconds>(*retryAfter, hours(1))));
    return delay;
}

} // namespace touchline::domain
