// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/webhook_schedule.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace touchline::provision {

using namespace std::chrono;

namespace {
constexpr std::array<seconds, 9> waits{
    seconds(5), minutes(5), minutes(30), hours(2), hours(5), hours(10), hours(14), hours(20), hours(24)};
}

std::optional<milliseconds> webhookRetryDelay(int failures, double jitter, std::optional<seconds> retryAfter)
{
    if (failures < 1 || static_cast<std::size_t>(failures) > waits.size())
        return std::nullopt;
    const milliseconds wait = waits.at(static_cast<std::size_t>(failures) - 1);
    const milliseconds drawn(static_cast<std::int64_t>((0.5 + jitter) * static_cast<double>(wait.count())));
    return std::max(drawn, milliseconds(retryAfter.value_or(seconds(0))));
}

} // namespace touchline::provision
