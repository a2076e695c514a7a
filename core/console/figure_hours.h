// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/figures_values.h"
#include "core/store/session.h"

#include <QHash>

namespace touchline::console {

/// Counts by the hour. An hour that is over is counted once and remembered, so that a week of a million clubs costs
/// what its last hour costs. Used by one read at a time, on whatever thread it runs.
class FigureHours final
{
public:
    static constexpr qint64 hourMs = 60LL * 60 * 1000;

    /// What happened in [startMs, startMs + lengthMs), not remembered.
    static FigureBucket count(store::Session &session, qint64 startMs, qint64 lengthMs);

    /// To be called before the others of a read: forgets what a clock that was set back makes doubtful, and what is
    /// too old to be asked for again.
    void begin(qint64 nowMs);
    /// Clubs went, and their hours with them.
    void forget() { m_hours.clear(); }
    FigureBucket hour(store::Session &session, qint64 startMs);
    /// Clubs that began to sign up in [fromMs, untilMs); `fromMs` on the hour.
    qint64 signups(store::Session &session, qint64 fromMs, qint64 untilMs);

private:
    QHash<qint64, FigureBucket> m_hours; ///< by their beginning
    qint64 m_nowMs = 0;
};

} // namespace touchline::console
