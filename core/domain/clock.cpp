// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/clock.h"

#include <chrono>

namespace touchline::domain {

using namespace std::chrono;

qint64 SystemClock::nowMs() const
{
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

qint64 SystemClock::steadyMs() const
{
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace touchline::domain
