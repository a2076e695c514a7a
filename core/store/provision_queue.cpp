// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/provision_queue.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace touchline::store {

using domain::ProvisionState;

namespace {
/// A step that kills the process does so soon after it began; a slow one must not hold up the suspects behind it.
constexpr qint64 suspectAloneMs = 2000;
/// A clock is corrected by less than this all the time.
constexpr qint64 aheadMs = 1000;

QList<RunRow> readRuns(Statement &row)
{
    QList<RunRow> runs;
    while (row.next())
        runs.append(readRun(row));
    return runs;
}
} // namespace

QList<RunRow> ProvisionQueue::claimDue(const Lease &lease, int limit)
{
    Statement due(m_session,
        "SELECT tenant_id, number, provision_runs.state, reason, dry_run, due_at, queued_at, started_at, finished_at, "
        "hold, cancelled_by, waits_for, due_set_at, lease_owner "
        "FROM provision_runs JOIN tenants ON tenants.id = provision_runs.tenant_id "
        "WHERE finished_at = 0 AND lease_owner IS NULL AND hold = '' AND waits_for = '' AND due_at <= :now "
        "AND dry_run >= :dry AND tenants.status NOT IN ('suspended', 'cancelled') AND (tenant_id, number) NOT IN "
        "(SELECT tenant_id, run_number FROM provision_steps WHERE crashes > 0 AND status = 'pending') "
        "ORDER BY due_at LIMIT :limit");
    due.bind(":now", lease.nowMs).bind(":dry", lease.dryRunsOnly).bind(":limit", limit);
    QList<RunRow> runs = readRuns(due);
    for (RunRow &run : runs)
        take(run, lease);
    return runs;
}

QList<RunRow> ProvisionQueue::claimWaiting(const Lease &lease, const QString &host, int limit)
{
    Statement due(m_session,
        "SELECT tenant_id, number, provision_runs.state, reason, dry_run, due_at, queued_at, started_at, finished_at, "
        "hold, cancelled_by, waits_for, due_set_at, lease_owner "
        "FROM provision_runs JOIN tenants ON tenants.id = provision_runs.tenant_id "
        "WHERE finished_at = 0 AND lease_owner IS NULL AND hold = '' AND waits_for = :host AND due_at <= :now "
        "AND dry_run >= :dry AND tenants.status NOT IN ('suspended', 'cancelled') AND (tenant_id, number) NOT IN "
        "(SELECT tenant_id, run_number FROM provision_steps WHERE crashes > 0 AND status = 'pending') "
        "ORDER BY due_at LIMIT :limit");
    due.bind(":host", host).bind(":now", lease.nowMs).bind(":dry", lease.dryRunsOnly).bind(":limit", limit);
    QList<RunRow> runs = readRuns(due);
    for (RunRow &run : runs)
        take(run, lease);
    return runs;
}

std::optional<RunRow> ProvisionQueue::claimSuspect(const Lease &lease)
{
    auto suspect = dueSuspect(lease);
    if (!suspect || suspectIsAlone(lease.nowMs))
        return std::nullopt;
    take(*suspect, lease);
    return suspect;
}

void ProvisionQueue::take(RunRow &run, const Lease &lease)
{
    run.state = ProvisionState::Processing;
    if (run.startedAtMs == 0)
        run.startedAtMs = lease.nowMs;
    run.leaseOwner = lease.owner;
    run.waitsFor.clear();
    Statement update(m_session,
        "UPDATE provision_runs SET lease_owner = :owner, lease_until = :until, started_at = :started, waits_for = '' "
        "WHERE tenant_id = :tenant AND number = :number");
    update.bind(":owner", lease.owner)
        .bind(":until", lease.untilMs)
        .bind(":started", run.startedAtMs)
        .bind(":tenant", run.tenantId)
        .bind(":number", run.number)
        .run();
}

std::optional<RunRow> ProvisionQueue::dueSuspect(const Lease &lease)
{
    // The one that was there at fewer crashes first: whoever was hit by chance gets done before it can be hit again.
    Statement row(m_session,
        "SELECT provision_runs.tenant_id, number, provision_runs.state, reason, dry_run, due_at, queued_at, "
        "provision_runs.started_at, finished_at, hold, cancelled_by, waits_for, due_set_at, lease_owner "
        "FROM provision_steps JOIN provision_runs ON provision_runs.tenant_id = provision_steps.tenant_id "
        "AND number = provision_steps.run_number JOIN tenants ON tenants.id = provision_runs.tenant_id "
        "WHERE crashes > 0 AND provision_steps.status = 'pending' AND finished_at = 0 AND lease_owner IS NULL "
        "AND hold = '' AND due_at <= :now AND dry_run >= :dry AND tenants.status NOT IN ('suspended', 'cancelled') "
        "ORDER BY crashes, due_at LIMIT 1");
    row.bind(":now", lease.nowMs).bind(":dry", lease.dryRunsOnly);
    return row.next() ? std::optional(readRun(row)) : std::nullopt;
}

bool ProvisionQueue::suspectIsAlone(qint64 nowMs)
{
    Statement row(m_session,
        "SELECT 1 FROM provision_steps AS step JOIN provision_attempts AS attempt "
        "ON attempt.tenant_id = step.tenant_id AND attempt.run_number = step.run_number "
        "AND attempt.position = step.position AND attempt.number = step.attempts "
        "WHERE step.crashes > 0 AND step.status = 'running' AND attempt.started_at > :since "
        "AND attempt.started_at <= :now LIMIT 1");
    row.bind(":since", nowMs - suspectAloneMs).bind(":now", nowMs);
    return row.next();
}

bool ProvisionQueue::suspectWaits(const Lease &lease)
{
    return dueSuspect(lease).has_value();
}

QStringList ProvisionQueue::hostsWaitedFor()
{
    Statement row(m_session,
        "SELECT DISTINCT waits_for FROM provision_runs WHERE finished_at = 0 AND lease_owner IS NULL AND hold = '' "
        "AND waits_for > ''");
    QStringList hosts;
    while (row.next())
        hosts.append(row.text(0));
    return hosts;
}

void ProvisionQueue::restRealRuns()
{
    Statement runs(m_session,
        "UPDATE provision_runs SET reason = :reason "
        "WHERE finished_at = 0 AND hold = '' AND lease_owner IS NULL AND dry_run = 0");
    runs.bind(":reason", u"waiting for the end of the dry run"_s).run();
    Statement clubs(m_session,
        "UPDATE tenants SET provision_reason = :reason WHERE provision_state = 'pending' AND id IN "
        "(SELECT tenant_id FROM provision_runs "
        "WHERE finished_at = 0 AND hold = '' AND lease_owner IS NULL AND dry_run = 0)");
    clubs.bind(":reason", u"waiting for the end of the dry run"_s).run();
}

void ProvisionQueue::renewLeases(const QString &owner, qint64 leaseUntilMs)
{
    Statement update(m_session,
        "UPDATE provision_runs SET lease_until = :until "
        "WHERE finished_at = 0 AND lease_owner IS NOT NULL AND lease_owner = :owner");
    update.bind(":until", leaseUntilMs).bind(":owner", owner).run();
}

bool ProvisionQueue::isHeld(const QString &tenantId, int number, const QString &owner)
{
    Statement row(m_session,
        "SELECT 1 FROM provision_runs WHERE tenant_id = :tenant AND number = :number AND finished_at = 0 "
        "AND lease_owner = :owner");
    row.bind(":tenant", tenantId).bind(":number", number).bind(":owner", owner);
    return row.next();
}

void ProvisionQueue::giveBack(const QString &tenantId, int number)
{
    Statement update(m_session,
        "UPDATE provision_runs SET lease_owner = NULL, lease_until = NULL "
        "WHERE tenant_id = :tenant AND number = :number AND finished_at = 0");
    update.bind(":tenant", tenantId).bind(":number", number).run();
}

QList<RunRow> ProvisionQueue::abandoned(const QString &ownerPrefix, qint64 nowMs)
{
    Statement row(m_session,
        "SELECT tenant_id, number, state, reason, dry_run, due_at, queued_at, started_at, finished_at, hold, "
        "cancelled_by, waits_for, due_set_at, lease_owner "
        "FROM provision_runs WHERE finished_at = 0 AND lease_owner IS NOT NULL "
        "AND (lease_until <= :now OR substr(lease_owner, 1, :length) = :prefix)");
    row.bind(":now", nowMs).bind(":length", static_cast<qint64>(ownerPrefix.size())).bind(":prefix", ownerPrefix);
    return readRuns(row);
}

QList<RunRow> ProvisionQueue::expired(const QString &owner, qint64 nowMs)
{
    Statement row(m_session,
        "SELECT tenant_id, number, state, reason, dry_run, due_at, queued_at, started_at, finished_at, hold, "
        "cancelled_by, waits_for, due_set_at, lease_owner FROM provision_runs "
        "WHERE finished_at = 0 AND lease_owner IS NOT NULL AND lease_until <= :now AND lease_owner <> :owner");
    row.bind(":now", nowMs).bind(":owner", owner);
    return readRuns(row);
}

QList<RunRow> ProvisionQueue::setAhead(qint64 nowMs, int limit)
{
    Statement row(m_session,
        "SELECT tenant_id, number, state, reason, dry_run, due_at, queued_at, started_at, finished_at, hold, "
        "cancelled_by, waits_for, due_set_at, lease_owner FROM provision_runs "
        "WHERE finished_at = 0 AND lease_owner IS NULL AND due_set_at > :now LIMIT :limit");
    row.bind(":now", nowMs + aheadMs).bind(":limit", limit);
    return readRuns(row);
}

QStringList ProvisionQueue::held()
{
    Statement row(m_session, "SELECT tenant_id FROM provision_runs WHERE finished_at = 0 AND hold <> ''");
    QStringList clubs;
    while (row.next())
        clubs.append(row.text(0));
    return clubs;
}

qint64 ProvisionQueue::countWaiting(qint64 nowMs)
{
    Statement row(m_session,
        "SELECT count(*) FROM provision_runs JOIN tenants ON tenants.id = provision_runs.tenant_id "
        "WHERE finished_at = 0 AND lease_owner IS NULL AND hold = '' AND due_at <= :now "
        "AND tenants.status NOT IN ('suspended', 'cancelled')");
    row.bind(":now", nowMs);
    return row.next() ? row.integer(0) : 0;
}

std::optional<qint64> ProvisionQueue::nextDueAt()
{
    Statement row(m_session,
        "SELECT due_at FROM provision_runs JOIN tenants ON tenants.id = provision_runs.tenant_id "
        "WHERE finished_at = 0 AND lease_owner IS NULL AND hold = '' AND waits_for = '' "
        "AND tenants.status NOT IN ('suspended', 'cancelled') ORDER BY due_at LIMIT 1");
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

} // namespace touchline::store
