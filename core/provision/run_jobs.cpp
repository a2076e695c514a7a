// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/run_jobs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::provision {

using domain::Result;
using store::ProvisionQueue;
using store::Transaction;

RunJobs::RunJobs(store::Writer &writer, const RunAdvance &advance, Rules rules)
    : m_writer(writer)
    , m_advance(advance)
    , m_return(advance.tools(), rules.owner)
    , m_rules(std::move(rules))
{ }

store::ProvisionQueue::Lease RunJobs::newLease() const
{
    const qint64 now = nowMs();
    return {m_rules.owner, now, now + m_rules.lease.count(), m_rules.dryRunsOnly};
}

RunJobs::Job<qsizetype> RunJobs::takeOver()
{
    return m_writer.run([this](Transaction &transaction) -> Result<qsizetype> {
        const auto runs = ProvisionQueue(transaction).abandoned(m_rules.ownerPrefix, nowMs());
        for (const store::RunRow &run : runs)
            m_return.rescue(transaction, run);
        if (m_rules.dryRunsOnly)
            ProvisionQueue(transaction).restRealRuns();
        return runs.size();
    });
}

RunJobs::Job<qsizetype> RunJobs::takeExpired()
{
    return m_writer.run([this](Transaction &transaction) -> Result<qsizetype> {
        const auto runs = ProvisionQueue(transaction).expired(m_rules.owner, nowMs());
        for (const store::RunRow &run : runs)
            m_return.rescue(transaction, run);
        return runs.size();
    });
}

RunJobs::Job<qsizetype> RunJobs::reschedule(int limit)
{
    return m_writer.run([this, limit](Transaction &transaction) -> Result<qsizetype> {
        const auto runs = ProvisionQueue(transaction).setAhead(nowMs(), limit);
        for (const store::RunRow &run : runs)
            m_return.reschedule(transaction, run);
        return runs.size();
    });
}

RunJobs::Job<QStringList> RunJobs::hostsWaitedFor()
{
    return m_writer.run(
        [](Transaction &transaction) -> Result<QStringList> { return ProvisionQueue(transaction).hostsWaitedFor(); });
}

RunJobs::Job<Claimed> RunJobs::claim(const ClaimWish &wish)
{
    return m_writer.run([this, wish](Transaction &transaction) -> Result<Claimed> {
        PlaceOffer offer = wish.offer;
        Claimed claimed;
        for (const store::RunRow &run : wish.leased) {
            const auto begun = wish.carefully
                ? transaction.isolate([&] { return begin(transaction, run, offer, claimed); })
                : begin(transaction, run, offer, claimed);
            if (transaction.failure())
                return domain::fail(*transaction.failure());
            // One that cannot even be put aside stays leased, so that it is not begun over and over.
            if (!begun)
                putAside(transaction, run.tenantId, run.number);
        }
        if (wish.limit > 0)
            lease(transaction, wish, offer, claimed);
        return claimed;
    });
}

Result<void> RunJobs::begin(
    Transaction &transaction, const store::RunRow &run, PlaceOffer &offer, Claimed &claimed) const
{
    const Advance advance = m_advance.begin(transaction, run, offer);
    if (!transaction.failure())
        claimed.begun.append(advance);
    return {};
}

void RunJobs::lease(Transaction &transaction, const ClaimWish &wish, const PlaceOffer &offer, Claimed &claimed) const
{
    ProvisionQueue queue(transaction);
    const ProvisionQueue::Lease lease = newLease();
    if (const auto suspect = queue.claimSuspect(lease)) {
        claimed.leased.append(*suspect);
        claimed.moreDue = true;
        return;
    }
    claimed.suspectWaits = queue.suspectWaits(lease);
    const int share = (wish.limit + 1) / 2;
    for (const QString &host : wish.hosts) {
        const int left = share - static_cast<int>(claimed.leased.size());
        const int wanted = std::min(offer.free.value(host, offer.elsewhere), left);
        if (wanted <= 0)
            continue;
        const auto waiting = queue.claimWaiting(lease, host, wanted);
        claimed.leased.append(waiting);
        if (waiting.size() < wanted)
            claimed.hostsAtRest.append(host);
    }
    const qsizetype left = wish.limit - claimed.leased.size();
    const auto due = queue.claimDue(lease, static_cast<int>(left));
    claimed.leased.append(due);
    claimed.moreDue = due.size() == left;
}

RunJobs::Job<Advance> RunJobs::settle(const NextStep &step, const StepOutcome &outcome)
{
    return m_writer.run([this, step, outcome](Transaction &transaction) -> Result<Advance> {
        return m_advance.settle(transaction, step, outcome);
    });
}

RunJobs::Job<bool> RunJobs::saveProgress(const NextStep &step, const QJsonObject &state)
{
    return m_writer.run([this, step, state](Transaction &transaction) -> Result<bool> {
        return m_advance.saveCheckpoint(transaction, step, state);
    });
}

RunJobs::Job<void> RunJobs::putAside(const NextStep &step)
{
    return m_writer.run([this, step](Transaction &transaction) -> Result<void> {
        if (!putAside(transaction, step.context.tenant.id, step.context.runNumber))
            return domain::fail(domain::ErrorCode::Internal, u"The run could not be put aside."_s);
        return {};
    });
}

bool RunJobs::putAside(Transaction &transaction, const QString &tenantId, int number) const
{
    const auto done = transaction.isolate([&]() -> Result<void> {
        m_return.putAside(transaction, tenantId, number);
        return {};
    });
    return done.has_value();
}

RunJobs::Job<void> RunJobs::renewLeases()
{
    return m_writer.run([this](Transaction &transaction) -> Result<void> {
        const ProvisionQueue::Lease lease = newLease();
        ProvisionQueue(transaction).renewLeases(lease.owner, lease.untilMs);
        return {};
    });
}

RunJobs::Job<void> RunJobs::giveBack(const QList<NextStep> &steps, const QList<store::RunRow> &runs)
{
    return m_writer.run([this, steps, runs](Transaction &transaction) -> Result<void> {
        for (const NextStep &step : steps)
            m_return.interrupt(transaction, step);
        ProvisionQueue queue(transaction);
        for (const store::RunRow &run : runs) {
            if (queue.isHeld(run.tenantId, run.number, m_rules.owner))
                queue.giveBack(run.tenantId, run.number);
        }
        return {};
    });
}

RunJobs::Job<void> RunJobs::barrier()
{
    return m_writer.run([](Transaction &) -> Result<void> { return {}; });
}

} // namespace touchline::provision
