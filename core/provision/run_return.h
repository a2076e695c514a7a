// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/provision/run_advance.h"

namespace touchline::provision {

/// Gives runs back to the queue that are not at the end of a step: after a crash, at a clean stop, after a fault of the
/// program, after the clock was set. Used in writer jobs.
class RunReturn final
{
public:
    RunReturn(const RunTools &tools, QString owner);
    Q_DISABLE_COPY_MOVE(RunReturn)

    /// Takes a run away from a dead process: what was under way, or was about to be, counts as a crash. The run is due
    /// again, or failed at the fifth crash of one step.
    void rescue(store::Transaction &transaction, const store::RunRow &run) const;
    /// Gives a run back at a clean stop: what was under way counts as nothing.
    void interrupt(store::Transaction &transaction, const NextStep &step) const;
    /// Lets a run rest that the program cannot carry on, longer each time. What was under way counts as an attempt to
    /// be repeated.
    void putAside(store::Transaction &transaction, const QString &tenantId, int number) const;
    /// Makes a run that waits due as long from now as it was when its time was set.
    void reschedule(store::Transaction &transaction, const store::RunRow &run) const;

private:
    const RunTools &m_tools;
    const QString m_owner;
};

} // namespace touchline::provision
