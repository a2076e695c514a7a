// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace touchline::scheduler {

/// One occurrence of what is repeated. Its name is made from its time, so that it can happen only once.
struct Occurrence
{
    QString name; ///< `2026-11-24`, `2026-11-24T14`
    qint64 dueAtMs = 0;
    bool operator==(const Occurrence &) const = default;
};

/// When something is repeated: every day or every hour, in UTC, where no hour is missing or comes twice.
class Schedule final
{
public:
    /// `minuteOfDay`: 0 to 1439.
    static Schedule daily(int minuteOfDay);
    /// At the full hour.
    static Schedule hourly();

    /// The first occurrence behind that moment.
    Occurrence nextAfter(qint64 ms) const;

private:
    Schedule(qint64 everyMs, qint64 offsetMs);

    qint64 m_everyMs;
    qint64 m_offsetMs;
};

} // namespace touchline::scheduler
