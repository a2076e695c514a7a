// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/provision_runs.h"

#include <QStringList>

namespace touchline::store {

/// The open runs of all clubs as a queue of durable jobs, which engines take leases on. Runs on hold and those of clubs
/// that are suspended or cancelled are not in it.
class ProvisionQueue final
{
public:
    /// Whose lease, and how long it is valid.
    struct Lease
    {
        QString owner;
        qint64 nowMs = 0;
        qint64 untilMs = 0;
        bool dryRunsOnly = false; ///< runs that would reach outside stay where they are
    };

    explicit ProvisionQueue(Session &session)
        : m_session(session)
    { }

    /// Leases up to `limit` due runs, the longest due first. Those that wait for a host or are suspects are left out.
    QList<RunRow> claimDue(const Lease &lease, int limit);
    /// Leases up to `limit` of the due runs that wait for their turn at `host`.
    QList<RunRow> claimWaiting(const Lease &lease, const QString &host, int limit);
    /// Leases one suspect, a run whose step was under way when a process died; none while another has only begun. So a
    /// step that kills the process is found out, and not blamed on those that happen to be beside it.
    std::optional<RunRow> claimSuspect(const Lease &lease);
    /// Whether a suspect is due that `claimSuspect` has to leave where it is for the moment.
    bool suspectWaits(const Lease &lease);
    /// The hosts that runs wait for.
    QStringList hostsWaitedFor();

    /// Says of the runs nobody works on that would reach outside what they wait for: the end of the dry run.
    void restRealRuns();
    void renewLeases(const QString &owner, qint64 leaseUntilMs);
    /// Whether `owner` still holds the run.
    bool isHeld(const QString &tenantId, int number, const QString &owner);
    /// Gives back a run without touching its steps; it stays due.
    void giveBack(const QString &tenantId, int number);
    /// Runs whose owner's name begins with `ownerPrefix`, and runs of anybody whose lease has ended.
    QList<RunRow> abandoned(const QString &ownerPrefix, qint64 nowMs);
    /// Clubs with a run that is on hold.
    QStringList held();
    /// Runs of others than `owner` whose lease has ended.
    QList<RunRow> expired(const QString &owner, qint64 nowMs);
    /// Up to `limit` runs that nobody works on and whose due time was set at a time that is still to come: the clock
    /// was set back since.
    QList<RunRow> setAhead(qint64 nowMs, int limit);

    /// Due runs that nobody has claimed yet.
    qint64 countWaiting(qint64 nowMs);
    /// When the next run that nobody works on becomes due; nothing if none waits.
    std::optional<qint64> nextDueAt();

private:
    std::optional<RunRow> dueSuspect(const Lease &lease);
    bool suspectIsAlone(qint64 nowMs);
    void take(RunRow &run, const Lease &lease);

    Session &m_session;
};

} // namespace touchline::store
