// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/figure_hours.h"
#include "core/scheduler/launch_targets.h"

namespace touchline::console {

/// Works the overview out. Used by one read at a time, on whatever thread it runs.
class FiguresReading final
{
public:
    /// What the running program knows beside the database.
    struct Known
    {
        qint64 nowMs = 0;
        scheduler::MeasuredTargets measured{};
        ProvisionerHealth provisioner{}; ///< without what the database says
        bool clubsWent = false; ///< since the read before
    };

    FiguresView read(store::Session &session, FigureSpan span, const Known &known);

private:
    void fillSpan(store::Session &session, FiguresView &view, qint64 nowMs);
    void fillTargets(store::Session &session, FiguresView &view, const Known &known);

    FigureHours m_hours;
    QList<scheduler::TargetStanding> m_targets; ///< stand for some seconds: they look back a week
    scheduler::MeasuredTargets m_measured{};
    qint64 m_targetsAtMs = 0;
};

} // namespace touchline::console
