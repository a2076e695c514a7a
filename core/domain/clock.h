// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QtGlobal>

namespace touchline::domain {

/// Where the program takes the time from, so that tests can move it. Implementations may be asked from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since the epoch, UTC. May jump in either direction with the system's clock.
    virtual qint64 nowMs() const = 0;
    /// Milliseconds on a clock that never goes back; only differences mean anything.
    virtual qint64 steadyMs() const = 0;

    qint64 nowSeconds() const { return nowMs() / 1000; }
};

class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override;
    qint64 steadyMs() const override;
};

} // namespace touchline::domain
