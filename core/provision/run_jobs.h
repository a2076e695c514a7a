// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/provision/run_return.h"
#include "core/store/writer.h"

#include <QFuture>
#include <QStringList>

namespace touchline::provision {

/// What is to be claimed.
struct ClaimWish
{
    QList<store::RunRow> leased{}; ///< before, and to be begun now
    int limit = 0; ///< of what to lease for the next time
    QStringList hosts{}; ///< runs that wait for these may be leased
    PlaceOffer offer{};
    bool carefully = false; ///< begin each run by itself, so that one which fails shows
};

/// What a claim brought.
struct Claimed
{
    QList<Advance> begun{};
    QList<store::RunRow> leased{}; ///< not begun yet
    bool moreDue = false; ///< more may be due than were asked for
    bool suspectWaits = false; ///< see ProvisionQueue::claimSuspect
    QStringList hostsAtRest{}; ///< nobody waits for them any more
};

/// The engine's transactions, each a job of the writer's. Plain functions: GCC 12 destroys a lambda that stands inside
/// a co_await expression twice. Must outlive its jobs.
class RunJobs final
{
public:
    struct Rules
    {
        QString owner; ///< unique to this process
        QString ownerPrefix; ///< shared with its dead predecessors on the same data directory
        std::chrono::milliseconds lease = std::chrono::seconds(30);
        bool dryRunsOnly = false; ///< this process is in a dry run: real ones wait for another
    };
    template <class T>
    using Job = QFuture<domain::Result<T>>;

    RunJobs(store::Writer &writer, const RunAdvance &advance, Rules rules);
    Q_DISABLE_COPY_MOVE(RunJobs)

    /// Takes over what a dead predecessor held, and what anybody held for longer than his lease. How many.
    Job<qsizetype> takeOver();
    /// Takes over what others have held for longer than their lease. How many.
    Job<qsizetype> takeExpired();
    /// Sets the due times right of up to `limit` runs after the clock was set back. How many there were.
    Job<qsizetype> reschedule(int limit);
    Job<QStringList> hostsWaitedFor();

    /// Begins what was leased before and leases what is next, a suspect alone; of those that wait for a host, as many
    /// as it has places for, in half of the limit. A run is leased in one transaction and begun in a later one: when
    /// the process dies of it, that shows by what is leased. Done carefully, a run that cannot be carried on is put
    /// aside and holds up no other.
    Job<Claimed> claim(const ClaimWish &wish);
    Job<Advance> settle(const NextStep &step, const StepOutcome &outcome);
    Job<bool> saveProgress(const NextStep &step, const QJsonObject &state);
    Job<void> putAside(const NextStep &step);

    Job<void> renewLeases();
    /// Gives back what is under way and what is leased and not begun.
    Job<void> giveBack(const QList<NextStep> &steps, const QList<store::RunRow> &runs);
    /// Ends when all that was handed to the writer before has ended.
    Job<void> barrier();

private:
    store::ProvisionQueue::Lease newLease() const;
    domain::Result<void> begin(
        store::Transaction &transaction, const store::RunRow &run, PlaceOffer &offer, Claimed &claimed) const;
    void lease(store::Transaction &transaction, const ClaimWish &wish, const PlaceOffer &offer, Claimed &claimed) const;
    bool putAside(store::Transaction &transaction, const QString &tenantId, int number) const;
    qint64 nowMs() const { return m_advance.tools().clock.nowMs(); }

    store::Writer &m_writer;
    const RunAdvance &m_advance;
    const RunReturn m_return;
    const Rules m_rules;
};

} // namespace touchline::provision
