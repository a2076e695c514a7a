// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/provision_runs.h"

#include "core/store/statement.h"
#include "core/store/tenants.h"

using namespace Qt::StringLiterals;

namespace touchline::store {

using domain::ErrorCode;
using domain::ProvisionState;
using domain::Result;
using domain::StepStatus;

namespace {
constexpr auto emailHold = "email"_L1;

QString holdName(RunHold hold)
{
    return hold == RunHold::Email ? QString(emailHold) : QString();
}

/// What a run that nobody works on waits for.
QString waitingReason(RunHold hold)
{
    return hold == RunHold::Email ? u"awaiting email verification"_s : u"queued"_s;
}
} // namespace

void ProvisionRuns::queue(
    const QString &tenantId, int number, domain::Plan plan, bool dryRun, qint64 nowMs, RunHold hold)
{
    QList<StepRow> steps;
    for (const domain::StepKind kind : domain::stepsFor(plan))
        steps.append({.position = static_cast<int>(steps.size()), .name = domain::stepName(kind)});
    insert({.tenantId = tenantId, .number = number, .dryRun = dryRun, .queuedAtMs = nowMs, .hold = hold}, steps);
}

Result<int> ProvisionRuns::queueFrom(const QString &tenantId, int fromPosition, bool dryRun, qint64 nowMs)
{
    const QList<RunRow> known = runs(tenantId);
    if (known.isEmpty())
        return domain::fail(ErrorCode::StepOutOfOrder, u"This club's signup is not finished."_s);
    const RunRow &last = known.first();
    if (last.finishedAtMs == 0)
        return domain::fail(ErrorCode::StepOutOfOrder, u"The present run is not over yet. Cancel it first."_s);
    QList<StepRow> next = steps(tenantId, last.number);
    if (fromPosition < 0 || fromPosition >= next.size())
        return domain::fail(ErrorCode::StepOutOfOrder, u"The club's last run has no such step."_s);
    for (StepRow &step : next) {
        const StepRow before = step;
        step = {.position = before.position, .name = before.name};
        if (before.position >= fromPosition)
            continue;
        if (!domain::isFinished(before.status)) {
            return domain::fail(ErrorCode::StepOutOfOrder,
                u"The step %1 was never finished, so a new run cannot begin behind it."_s.arg(before.name));
        }
        step.status = StepStatus::Carried;
        step.startedAtMs = before.startedAtMs;
        step.completedAtMs = before.completedAtMs;
        step.note = before.note;
    }
    insert({.tenantId = tenantId, .number = last.number + 1, .dryRun = dryRun, .queuedAtMs = nowMs, .hold = last.hold},
        next);
    return last.number + 1;
}

void ProvisionRuns::insert(const RunRow &run, const QList<StepRow> &steps)
{
    const QString reason = waitingReason(run.hold);
    Statement insert(m_session,
        "INSERT INTO provision_runs (tenant_id, number, state, reason, dry_run, due_at, due_set_at, queued_at, "
        "hold) VALUES (:tenant, :number, 'pending', :reason, :dry, :now, :now, :now, :hold)");
    insert.bind(":tenant", run.tenantId)
        .bind(":number", run.number)
        .bind(":reason", reason)
        .bind(":dry", run.dryRun)
        .bind(":now", run.queuedAtMs)
        .bind(":hold", holdName(run.hold))
        .run();
    qint64 carried = 0;
    for (const StepRow &row : steps) {
        Statement step(m_session,
            "INSERT INTO provision_steps (tenant_id, run_number, position, name, status, started_at, completed_at, "
            "note) VALUES (:tenant, :number, :position, :name, :status, :started, :completed, :note)");
        step.bind(":tenant", run.tenantId)
            .bind(":number", run.number)
            .bind(":position", row.position)
            .bind(":name", row.name)
            .bind(":status", domain::stepStatusName(row.status))
            .bind(":started", row.startedAtMs)
            .bind(":completed", row.completedAtMs)
            .bind(":note", row.note)
            .run();
        carried += domain::isFinished(row.status) ? 1 : 0;
    }
    Statement club(m_session,
        "UPDATE tenants SET run_number = :number, run_dry = :dry, run_queued_at = :now, run_finished_at = 0, "
        "run_took_ms = -1, run_steps_done = :carried, run_steps_total = :total, run_step = :step, "
        "run_next_attempt_at = 0, provision_state = 'pending', provision_reason = :reason, "
        "provision_updated_at = :iso WHERE id = :tenant");
    club.bind(":number", run.number)
        .bind(":dry", run.dryRun)
        .bind(":now", run.queuedAtMs)
        .bind(":carried", carried)
        .bind(":total", static_cast<qint64>(steps.size()))
        .bind(":step", steps.value(carried).name)
        .bind(":reason", reason)
        .bind(":iso", isoUtc(run.queuedAtMs))
        .bind(":tenant", run.tenantId)
        .run();
}

bool ProvisionRuns::resume(const QString &tenantId, int number, qint64 nowMs)
{
    const auto present = run(tenantId, number);
    if (!present)
        return false;
    const QString reason = waitingReason(present->hold);
    Statement update(m_session,
        "UPDATE provision_runs SET state = 'pending', reason = :reason, due_at = :now, due_set_at = :now, "
        "finished_at = 0, cancelled_by = '', waits_for = '' "
        "WHERE tenant_id = :tenant AND number = :number AND lease_owner IS NULL AND state <> 'complete'");
    update.bind(":reason", reason).bind(":now", nowMs).bind(":tenant", tenantId).bind(":number", number);
    if (update.run() == 0)
        return false;
    Statement steps(m_session,
        "UPDATE provision_steps SET status = 'pending', retry_since = 0, retries = 0, retry_waited = 0, crashes = 0, "
        "next_attempt_at = 0, completed_at = 0 "
        "WHERE tenant_id = :tenant AND run_number = :number AND status NOT IN ('done', 'skipped', 'carried')");
    steps.bind(":tenant", tenantId).bind(":number", number).run();
    setWaiting(tenantId, reason, nowMs);
    return true;
}

void ProvisionRuns::holdForEmail(const QString &tenantId, qint64 nowMs)
{
    const QString reason = waitingReason(RunHold::Email);
    Statement update(m_session,
        "UPDATE provision_runs SET hold = 'email', reason = :reason WHERE tenant_id = :tenant AND finished_at = 0");
    if (update.bind(":reason", reason).bind(":tenant", tenantId).run() > 0)
        setWaiting(tenantId, reason, nowMs);
}

bool ProvisionRuns::release(const QString &tenantId, qint64 nowMs)
{
    Statement open(m_session,
        "UPDATE provision_runs SET hold = '', reason = 'queued', due_at = :now, due_set_at = :now, queued_at = :now "
        "WHERE tenant_id = :tenant AND hold <> '' AND finished_at = 0");
    const bool due = open.bind(":now", nowMs).bind(":tenant", tenantId).run() > 0;
    // A run that was cancelled meanwhile may still be resumed.
    Statement over(m_session, "UPDATE provision_runs SET hold = '' WHERE tenant_id = :tenant AND hold <> ''");
    over.bind(":tenant", tenantId).run();
    if (!due)
        return false;
    Statement club(m_session, "UPDATE tenants SET run_queued_at = :now WHERE id = :tenant");
    club.bind(":now", nowMs).bind(":tenant", tenantId).run();
    setWaiting(tenantId, waitingReason(RunHold::None), nowMs);
    return true;
}

Cancelling ProvisionRuns::requestCancel(const QString &tenantId, int number, const QString &by, qint64 nowMs)
{
    Statement wish(m_session,
        "UPDATE provision_runs SET cancelled_by = :by "
        "WHERE tenant_id = :tenant AND number = :number AND finished_at = 0");
    if (wish.bind(":by", by).bind(":tenant", tenantId).bind(":number", number).run() == 0)
        return Cancelling::NothingToCancel;
    Statement idle(m_session,
        "SELECT 1 FROM provision_runs WHERE tenant_id = :tenant AND number = :number AND lease_owner IS NULL");
    if (!idle.bind(":tenant", tenantId).bind(":number", number).next())
        return Cancelling::Requested;
    Statement waits(m_session,
        "UPDATE provision_steps SET status = 'pending', next_attempt_at = 0 "
        "WHERE tenant_id = :tenant AND run_number = :number AND status = 'retrying'");
    waits.bind(":tenant", tenantId).bind(":number", number).run();
    RunRow row = run(tenantId, number).value_or(RunRow{});
    row.state = ProvisionState::Failed;
    row.reason = row.cancelledReason();
    row.finishedAtMs = nowMs;
    setState(row, steps(tenantId, number), nowMs, false);
    return Cancelling::Ended;
}

void ProvisionRuns::setWaiting(const QString &tenantId, const QString &reason, qint64 nowMs)
{
    Statement club(m_session,
        "UPDATE tenants SET provision_state = 'pending', provision_reason = :reason, "
        "provision_updated_at = :iso, run_finished_at = 0, run_took_ms = -1, run_next_attempt_at = 0 "
        "WHERE id = :tenant");
    club.bind(":reason", reason).bind(":iso", isoUtc(nowMs)).bind(":tenant", tenantId).run();
}

} // namespace touchline::store
