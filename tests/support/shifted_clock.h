// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"

#include <atomic>

namespace touchline::testsupport {

/// The system's clock, which a test may move forward. Safe to move from any thread.
class ShiftedClock final : public domain::Clock
{
public:
    qint64 nowMs() const override { return m_system.nowMs() + m_shiftMs; }
    qint64 steadyMs() const override { return m_system.steadyMs() + m_shiftMs; }
    void advance(qint64 ms) { m_shiftMs += ms; }

private:
    const domain::SystemClock m_system;
    std::atomic<qint64> m_shiftMs = 0;
};

} // namespace touchline::testsupport
