// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QtGlobal>
#include <chrono>

namespace touchline::switches {

/// Nanoseconds on the steady clock, for measuring how soon a switch takes effect.
inline qint64 steadyNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace touchline::switches
