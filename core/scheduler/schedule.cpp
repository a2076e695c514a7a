// SPDX-License-Identifier: GPL-3.0-only
#include "core/scheduler/schedule.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace touchline::scheduler {

namespace {
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
} // namespace

Schedule::Schedule(qint64 everyMs, qint64 offsetMs)
    : m_everyMs(everyMs)
    , m_offsetMs(offsetMs)
{ }

Schedule Schedule::daily(int minuteOfDay)
{
    return {dayMs, minuteOfDay * minuteMs};
}

Schedule Schedule::hourly()
{
    return {hourMs, 0};
}

Occurrence Schedule::nextAfter(qint64 ms) const
{
    // Days of the epoch begin at midnight UTC and have no leap seconds.
    const qint64 count = (ms - m_offsetMs) / m_everyMs + 1;
    const qint64 due = count * m_everyMs + m_offsetMs;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(due, Qt::UTC);
    return {moment.toString(m_everyMs == dayMs ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd'T'HH"_s), due};
}

} // namespace touchline::scheduler
