// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/provision_runs.h"

namespace touchline::store {

/// The open runs of all clubs as a queue of durable jobs, which the engine takes leases on. Runs on hold and those of
/// clubs that are suspended or cancelled are not in it.
class ProvisionQueue final
{
public:
    explicit ProvisionQueue(Session &session)
        : m_session(session)
    { }

    /// Leases up to `limit` due runs to `owner`. Of the suspects, runs whose step was under way when a process died,
    /// one at most, and none while another has only begun: so a step that kills the process is found out, and not
    /// blamed on those that happen to be beside it.
    QList<RunRow> claim(const QString &owner, qint64 nowMs, qint64 leaseUntilMs, int limit);
    /// Whether a suspect is due that `claim` has to leave where it is for the moment.
    bool suspectWaits(qint64 nowMs);
    void renewLeases(const QString &owner, qint64 leaseUntilMs);
    /// Whether `owner` still holds the run.
    bool isHeld(const QString &tenantId, int number, const QString &owner);
    /// Gives back a run without touching its steps; it stays due.
    void giveBack(const QString &tenantId, int number);
    /// Runs whose owner's name begins with `ownerPrefix`, and runs of anybody whose lease has ended.
    QList<RunRow> abandoned(const QString &ownerPrefix, qint64 nowMs);
    /// Clubs with a run that is on hold.
    QStringList held();
    /// Due runs that nobody has claimed yet.
    qint64 countWaiting(qint64 nowMs);
    /// When the next run that nobody works on becomes due; nothing if none waits.
    std::optional<qint64> nextDueAt();

private:
    std::optional<RunRow> dueSuspect(qint64 nowMs);
    bool suspectIsAlone(qint64 nowMs);

    Session &m_session;
};

} // namespace touchline::store
