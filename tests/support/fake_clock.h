// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"

#include <atomic>

namespace touchline::testsupport {

/// A clock that stands still until told otherwise. Safe to move from any thread.
class FakeClock final : public domain::Clock
{
public:
    explicit FakeClock(qint64 nowMs = 1'790'000'000'000);
    qint64 nowMs() const override;
    qint64 steadyMs() const override;
    /// Moves both clocks forward.
    void advance(qint64 ms);
    /// Sets the wall clock only, as an operator or NTP would.
    void setWallClock(qint64 nowMs);

private:
    std::atomic<qint64> m_nowMs;
    std::atomic<qint64> m_steadyMs = 1'000'000;
};

} // namespace touchline::testsupport
