// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/fake_clock.h"

namespace touchline::testsupport {

FakeClock::FakeClock(qint64 nowMs)
    : m_nowMs(nowMs)
{ }

qint64 FakeClock::nowMs() const
{
    return m_nowMs;
}

qint64 FakeClock::steadyMs() const
{
    return m_steadyMs;
}

void FakeClock::advance(qint64 ms)
{
    m_nowMs += ms;
    m_steadyMs += ms;
}

void FakeClock::setWallClock(qint64 nowMs)
{
    m_nowMs = nowMs;
}

} // namespace touchline::testsupport
