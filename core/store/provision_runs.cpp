// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/provision_runs.h"

#include "core/store/statement.h"
#include "core/store/tenants.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace touchline::store {

using domain::AttemptOutcome;
using domain::ProvisionState;
using domain::StepStatus;

namespace {
/// A step that kills the process does so soon after it began; a slow one must not hold up the suspects behind it.
constexpr qint64 suspectAloneMs = 2000;

RunRow readRun(const Statement &row)
{
    RunRow run;
    run.tenantId = row.text(0);
    run.number = static_cast<int>(row.integer(1));
    run.state = domain::provisionStateFromName(row.text(2)).value_or(ProvisionState::Pending);
    run.reason = row.text(3);
    run.dryRun = row.flag(4);
    run.dueAtMs = row.integer(5);
    run.queuedAtMs = row.integer(6);
    run.startedAtMs = row.integer(7);
    run.finishedAtMs = row.integer(8);
    return run;
}

QString evidenceText(const QStringList &lines)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(lines)).toJson(QJsonDocument::Compact));
}

QStringList evidenceLines(const QString &text)
{
    QStringList lines;
    for (const QJsonValue line : QJsonDocument::fromJson(text.toUtf8()).array())
        lines.append(line.toString());
    return lines;
}
} // namespace

void ProvisionRuns::queue(const QString &tenantId, int number, domain::Plan plan, bool dryRun, qint64 nowMs)
{
    Statement insert(m_session,
        "INSERT INTO provision_runs (tenant_id, number, state, reason, dry_run, due_at, queued_at) "
        "VALUES (:tenant, :number, 'pending', 'queued', :dry, :now, :now)");
    insert.bind(":tenant", tenantId).bind(":number", number).bind(":dry", dryRun).bind(":now", nowMs).run();
    const QList<domain::StepKind> kinds = domain::stepsFor(plan);
    for (int position = 0; position < kinds.size(); ++position) {
        Statement step(m_session,
            "INSERT INTO provision_steps (tenant_id, run_number, position, name, status) "
            "VALUES (:tenant, :number, :position, :name, 'pending')");
        step.bind(":tenant", tenantId)
            .bind(":number", number)
            .bind(":position", position)
            .bind(":name", domain::stepName(kinds.at(position)))
            .run();
    }
    Statement club(m_session,
        "UPDATE tenants SET run_number = :number, run_dry = :dry, run_queued_at = :now, run_finished_at = 0, "
        "run_took_ms = -1, run_steps_done = 0, run_steps_total = :total, run_step = :step, "
        "run_next_attempt_at = 0, provision_state = 'pending', provision_reason = 'queued', "
        "provision_updated_at = :iso WHERE id = :tenant");
    club.bind(":number", number)
        .bind(":dry", dryRun)
        .bind(":now", nowMs)
        .bind(":total", static_cast<qint64>(kinds.size()))
        .bind(":step", domain::stepName(kinds.first()))
        .bind(":iso", isoUtc(nowMs))
        .bind(":tenant", tenantId)
        .run();
}

bool ProvisionRuns::resume(const QString &tenantId, int number, qint64 nowMs)
{
    Statement update(m_session,
        "UPDATE provision_runs SET state = 'pending', reason = 'queued', due_at = :now, finished_at = 0 "
        "WHERE tenant_id = :tenant AND number = :number AND lease_owner IS NULL AND state <> 'complete'");
    if (update.bind(":now", nowMs).bind(":tenant", tenantId).bind(":number", number).run() == 0)
        return false;
    Statement steps(m_session,
        "UPDATE provision_steps SET status = 'pending', retry_since = 0, retries = 0, crashes = 0, "
        "next_attempt_at = 0, completed_at = 0 "
        "WHERE tenant_id = :tenant AND run_number = :number AND status IN ('failed', 'retrying')");
    steps.bind(":tenant", tenantId).bind(":number", number).run();
    Statement club(m_session,
        "UPDATE tenants SET provision_state = 'pending', provision_reason = 'queued', "
        "provision_updated_at = :iso, run_finished_at = 0, run_took_ms = -1, run_next_attempt_at = 0 "
        "WHERE id = :tenant");
    club.bind(":iso", isoUtc(nowMs)).bind(":tenant", tenantId).run();
    return true;
}

QList<RunRow> ProvisionRuns::claim(const QString &owner, qint64 nowMs, qint64 leaseUntilMs, int limit)
{
    QList<RunRow> runs;
    if (!suspectIsAlone(nowMs)) {
        if (const auto suspect = dueSuspect(nowMs))
            runs.append(*suspect);
    }
    Statement due(m_session,
        "SELECT tenant_id, number, provision_runs.state, reason, dry_run, due_at, queued_at, started_at, finished_at "
        "FROM provision_runs JOIN tenants ON tenants.id = provision_runs.tenant_id "
        "WHERE finished_at = 0 AND lease_owner IS NULL AND hold = '' AND due_at <= :now "
        "AND tenants.status NOT IN ('suspended', 'cancelled') AND (tenant_id, number) NOT IN "
        "(SELECT tenant_id, run_number FROM provision_steps WHERE crashes > 0 AND status = 'pending') "
        "ORDER BY due_at LIMIT :limit");
    due.bind(":now", nowMs).bind(":limit", limit - runs.size());
    while (due.next())
        runs.append(readRun(due));
    for (RunRow &run : runs) {
        run.state = ProvisionState::Processing;
        if (run.startedAtMs == 0)
            run.startedAtMs = nowMs;
        Statement lease(m_session,
            "UPDATE provision_runs SET lease_owner = :owner, lease_until = :until, started_at = :started "
            "WHERE tenant_id = :tenant AND number = :number");
        lease.bind(":owner", owner)
            .bind(":until", leaseUntilMs)
            .bind(":started", run.startedAtMs)
            .bind(":tenant", run.tenantId)
            .bind(":number", run.number)
            .run();
    }
    return runs;
}

std::optional<RunRow> ProvisionRuns::dueSuspect(qint64 nowMs)
{
    // The one that was there at fewer crashes first: whoever was hit by chance gets done before it can be hit again.
    Statement row(m_session,
        "SELECT provision_runs.tenant_id, number, provision_runs.state, reason, dry_run, due_at, queued_at, "
        "provision_runs.started_at, finished_at FROM provision_steps "
        "JOIN provision_runs ON provision_runs.tenant_id = provision_steps.tenant_id AND number = "
        "provision_steps.run_number "
        "JOIN tenants ON tenants.id = provision_runs.tenant_id "
        "WHERE crashes > 0 AND provision_steps.status = 'pending' AND finished_at = 0 AND lease_owner IS NULL AND hold = '' "
        "AND due_at <= :now AND tenants.status NOT IN ('suspended', 'cancelled') ORDER BY crashes, due_at LIMIT 1");
    row.bind(":now", nowMs);
    return row.next() ? std::optional(readRun(row)) : std::nullopt;
}

bool ProvisionRuns::suspectIsAlone(qint64 nowMs)
{
    Statement row(m_session,
        "SELECT 1 FROM provision_steps AS step JOIN provision_attempts AS attempt "
        "ON attempt.tenant_id = step.tenant_id AND attempt.run_number = step.run_number "
        "AND attempt.position = step.position AND attempt.number = step.attempts "
        "WHERE step.crashes > 0 AND step.status = 'running' AND attempt.started_at > :since LIMIT 1");
    row.bind(":since", nowMs - suspectAloneMs);
    return row.next();
}

bool ProvisionRuns::suspectWaits(qint64 nowMs)
{
    return dueSuspect(nowMs).has_value();
}

void ProvisionRuns::renewLeases(const QString &owner, qint64 leaseUntilMs)
{
    Statement update(m_session,
        "UPDATE provision_runs SET lease_until = :until "
        "WHERE finished_at = 0 AND lease_owner IS NOT NULL AND lease_owner = :owner");
    update.bind(":until", leaseUntilMs).bind(":owner", owner).run();
}

bool ProvisionRuns::isHeld(const QString &tenantId, int number, const QString &owner)
{
    Statement row(m_session,
        "SELECT 1 FROM provision_runs WHERE tenant_id = :tenant AND number = :number AND finished_at = 0 "
        "AND lease_owner = :owner");
    row.bind(":tenant", tenantId).bind(":number", number).bind(":owner", owner);
    return row.next();
}

void ProvisionRuns::giveBack(const QString &tenantId, int number)
{
    Statement update(m_session,
        "UPDATE provision_runs SET lease_owner = NULL, lease_until = NULL "
        "WHERE tenant_id = :tenant AND number = :number AND finished_at = 0");
    update.bind(":tenant", tenantId).bind(":number", number).run();
}

QList<RunRow> ProvisionRuns::abandoned(const QString &ownerPrefix, qint64 nowMs)
{
    Statement row(m_session,
        "SELECT tenant_id, number, state, reason, dry_run, due_at, queued_at, started_at, finished_at "
        "FROM provision_runs WHERE finished_at = 0 AND lease_owner IS NOT NULL "
        "AND (lease_until <= :now OR substr(lease_owner, 1, :length) = :prefix)");
    row.bind(":now", nowMs).bind(":length", static_cast<qint64>(ownerPrefix.size())).bind(":prefix", ownerPrefix);
    QList<RunRow> runs;
    while (row.next())
        runs.append(readRun(row));
    return runs;
}

qint64 ProvisionRuns::countWaiting(qint64 nowMs)
{
    Statement row(m_session,
        "SELECT count(*) FROM provision_runs JOIN tenants ON tenants.id = provision_runs.tenant_id "
        "WHERE finished_at = 0 AND lease_owner IS NULL AND hold = '' AND due_at <= :now "
        "AND tenants.status NOT IN ('suspended', 'cancelled')");
    row.bind(":now", nowMs);
    return row.next() ? row.integer(0) : 0;
}

std::optional<qint64> ProvisionRuns::nextDueAt()
{
    Statement row(m_session,
        "SELECT due_at FROM provision_runs JOIN tenants ON tenants.id = provision_runs.tenant_id "
        "WHERE finished_at = 0 AND lease_owner IS NULL AND hold = '' AND tenants.status NOT IN ('suspended', 'cancelled') "
        "ORDER BY due_at LIMIT 1");
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

std::optional<RunRow> ProvisionRuns::run(const QString &tenantId, int number)
{
    Statement row(m_session,
        "SELECT tenant_id, number, state, reason, dry_run, due_at, queued_at, started_at, finished_at "
        "FROM provision_runs WHERE tenant_id = :tenant AND number = :number");
    row.bind(":tenant", tenantId).bind(":number", number);
    return row.next() ? std::optional(readRun(row)) : std::nullopt;
}

QList<RunRow> ProvisionRuns::runs(const QString &tenantId)
{
    Statement row(m_session,
        "SELECT tenant_id, number, state, reason, dry_run, due_at, queued_at, started_at, finished_at "
        "FROM provision_runs WHERE tenant_id = :tenant ORDER BY number DESC");
    row.bind(":tenant", tenantId);
    QList<RunRow> found;
    while (row.next())
        found.append(readRun(row));
    return found;
}

QList<StepRow> ProvisionRuns::steps(const QString &tenantId, int number)
{
    Statement row(m_session,
        "SELECT position, name, status, attempts, crashes, started_at, completed_at, retry_since, retries, "
        "next_attempt_at, note, error FROM provision_steps "
        "WHERE tenant_id = :tenant AND run_number = :number ORDER BY position");
    row.bind(":tenant", tenantId).bind(":number", number);
    QList<StepRow> found;
    while (row.next()) {
        StepRow step;
        step.position = static_cast<int>(row.integer(0));
        step.name = row.text(1);
        step.status = domain::stepStatusFromName(row.text(2)).value_or(StepStatus::Pending);
        step.attempts = static_cast<int>(row.integer(3));
        step.crashes = static_cast<int>(row.integer(4));
        step.startedAtMs = row.integer(5);
        step.completedAtMs = row.integer(6);
        step.retrySinceMs = row.integer(7);
        step.retries = static_cast<int>(row.integer(8));
        step.nextAttemptAtMs = row.integer(9);
        step.note = row.text(10);
        step.error = row.text(11);
        found.append(step);
    }
    return found;
}

QList<AttemptRow> ProvisionRuns::attempts(const QString &tenantId, int number)
{
    Statement row(m_session,
        "SELECT position, number, outcome, started_at, ended_at, error, evidence FROM provision_attempts "
        "WHERE tenant_id = :tenant AND run_number = :number ORDER BY position, number");
    row.bind(":tenant", tenantId).bind(":number", number);
    QList<AttemptRow> found;
    while (row.next()) {
        found.append({static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)),
            domain::attemptOutcomeFromName(row.text(2)).value_or(AttemptOutcome::Crashed), row.integer(3),
            row.integer(4), row.text(5), evidenceLines(row.text(6))});
    }
    return found;
}

void ProvisionRuns::setStep(const QString &tenantId, int number, const StepRow &step)
{
    Statement update(m_session,
        "UPDATE provision_steps SET status = :status, attempts = :attempts, crashes = :crashes, "
        "started_at = :started, completed_at = :completed, retry_since = :since, retries = :retries, "
        "next_attempt_at = :next, note = :note, error = :error "
        "WHERE tenant_id = :tenant AND run_number = :number AND position = :position");
    update.bind(":status", domain::stepStatusName(step.status))
        .bind(":attempts", step.attempts)
        .bind(":crashes", step.crashes)
        .bind(":started", step.startedAtMs)
        .bind(":completed", step.completedAtMs)
        .bind(":since", step.retrySinceMs)
        .bind(":retries", step.retries)
        .bind(":next", step.nextAttemptAtMs)
        .bind(":note", step.note)
        .bind(":error", step.error)
        .bind(":tenant", tenantId)
        .bind(":number", number)
        .bind(":position", step.position)
        .run();
}

void ProvisionRuns::startAttempt(const QString &tenantId, int number, const StepRow &step, qint64 nowMs)
{
    Statement insert(m_session,
        "INSERT INTO provision_attempts (tenant_id, run_number, position, number, outcome, started_at) "
        "VALUES (:tenant, :run, :position, :number, 'running', :now)");
    insert.bind(":tenant", tenantId)
        .bind(":run", number)
        .bind(":position", step.position)
        .bind(":number", step.attempts)
        .bind(":now", nowMs)
        .run();
}

void ProvisionRuns::endAttempt(const QString &tenantId, int number, const AttemptRow &attempt)
{
    // One statement for both kinds: database steps record their attempt whole, the others had theirs begun before.
    Statement upsert(m_session,
        "INSERT INTO provision_attempts (tenant_id, run_number, position, number, outcome, started_at, "
        "ended_at, error, evidence) "
        "VALUES (:tenant, :run, :position, :number, :outcome, :started, :ended, :error, :evidence) "
        "ON CONFLICT (tenant_id, run_number, position, number) DO UPDATE SET outcome = excluded.outcome, "
        "ended_at = excluded.ended_at, error = excluded.error, evidence = excluded.evidence");
    upsert.bind(":tenant", tenantId)
        .bind(":run", number)
        .bind(":position", attempt.position)
        .bind(":number", attempt.number)
        .bind(":outcome", domain::attemptOutcomeName(attempt.outcome))
        .bind(":started", attempt.startedAtMs)
        .bind(":ended", attempt.endedAtMs)
        .bind(":error", attempt.error)
        .bind(":evidence", evidenceText(attempt.evidence))
        .run();
}

void ProvisionRuns::setState(const RunRow &run, const QList<StepRow> &steps, qint64 nowMs, bool keepLease)
{
    qint64 done = 0;
    QString current;
    qint64 nextAttempt = 0;
    for (const StepRow &step : steps) {
        if (domain::isFinished(step.status)) {
            ++done;
        } else if (current.isEmpty()) {
            current = step.name;
            nextAttempt = step.nextAttemptAtMs;
        }
    }
    if (keepLease) {
        Statement update(m_session,
            "UPDATE provision_runs SET state = :state, reason = :reason, due_at = :due, "
            "finished_at = :finished WHERE tenant_id = :tenant AND number = :number");
        update.bind(":state", domain::provisionStateName(run.state)).bind(":reason", run.reason);
        update.bind(":due", run.dueAtMs).bind(":finished", run.finishedAtMs);
        update.bind(":tenant", run.tenantId).bind(":number", run.number).run();
    } else {
        Statement update(m_session,
            "UPDATE provision_runs SET state = :state, reason = :reason, due_at = :due, "
            "finished_at = :finished, lease_owner = NULL, lease_until = NULL "
            "WHERE tenant_id = :tenant AND number = :number");
        update.bind(":state", domain::provisionStateName(run.state)).bind(":reason", run.reason);
        update.bind(":due", run.dueAtMs).bind(":finished", run.finishedAtMs);
        update.bind(":tenant", run.tenantId).bind(":number", run.number).run();
    }
    Statement club(m_session,
        "UPDATE tenants SET provision_state = :state, provision_reason = :reason, "
        "provision_updated_at = :iso, run_finished_at = :finished, run_took_ms = :took, "
        "run_steps_done = :done, run_steps_total = :total, run_step = :step, run_next_attempt_at = :next "
        "WHERE id = :tenant");
    club.bind(":state", domain::provisionStateName(run.state))
        .bind(":reason", run.reason)
        .bind(":iso", isoUtc(nowMs))
        .bind(":finished", run.finishedAtMs)
        .bind(":took", run.finishedAtMs > 0 ? run.finishedAtMs - run.queuedAtMs : qint64(-1))
        .bind(":done", done)
        .bind(":total", static_cast<qint64>(steps.size()))
        .bind(":step", current)
        .bind(":next", nextAttempt)
        .bind(":tenant", run.tenantId)
        .run();
}

} // namespace touchline::store
