// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/provision_runs.h"

#include "core/store/statement.h"
#include "core/store/tenants.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::store {

using domain::AttemptOutcome;
using domain::ProvisionState;
using domain::StepStatus;

namespace {
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

QString RunRow::cancelledReason() const
{
    return u"cancelled by %1"_s.arg(cancelledBy);
}

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
    run.hold = row.text(9) == "email"_L1 ? RunHold::Email : RunHold::None;
    run.cancelledBy = row.text(10);
    run.waitsFor = row.text(11);
    run.dueSetAtMs = row.integer(12);
    run.leaseOwner = row.text(13);
    return run;
}

std::optional<RunRow> ProvisionRuns::run(const QString &tenantId, int number)
{
    Statement row(m_session,
        "SELECT tenant_id, number, state, reason, dry_run, due_at, queued_at, started_at, finished_at, hold, "
        "cancelled_by, waits_for, due_set_at, lease_owner FROM provision_runs WHERE tenant_id = :tenant AND number = "
        ":number");
    row.bind(":tenant", tenantId).bind(":number", number);
    return row.next() ? std::optional(readRun(row)) : std::nullopt;
}

QList<RunRow> ProvisionRuns::runs(const QString &tenantId)
{
    Statement row(m_session,
        "SELECT tenant_id, number, state, reason, dry_run, due_at, queued_at, started_at, finished_at, hold, "
        "cancelled_by, waits_for, due_set_at, lease_owner FROM provision_runs WHERE tenant_id = :tenant ORDER BY "
        "number DESC");
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
        "next_attempt_at, note, error, checkpoint, retry_waited FROM provision_steps "
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
        if (row.text(12) != "{}"_L1)
            step.checkpoint = row.json(12);
        step.retryWaitedMs = row.integer(13);
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
        "retry_waited = :waited, next_attempt_at = :next, note = :note, error = :error "
        "WHERE tenant_id = :tenant AND run_number = :number AND position = :position");
    update.bind(":status", domain::stepStatusName(step.status))
        .bind(":attempts", step.attempts)
        .bind(":crashes", step.crashes)
        .bind(":started", step.startedAtMs)
        .bind(":completed", step.completedAtMs)
        .bind(":since", step.retrySinceMs)
        .bind(":retries", step.retries)
        .bind(":waited", step.retryWaitedMs)
        .bind(":next", step.nextAttemptAtMs)
        .bind(":note", step.note)
        .bind(":error", step.error)
        .bind(":tenant", tenantId)
        .bind(":number", number)
        .bind(":position", step.position)
        .run();
}

void ProvisionRuns::setCheckpoint(const QString &tenantId, int number, int position, const QJsonObject &checkpoint)
{
    Statement update(m_session,
        "UPDATE provision_steps SET checkpoint = :checkpoint "
        "WHERE tenant_id = :tenant AND run_number = :number AND position = :position");
    update.bind(":checkpoint", QString::fromUtf8(QJsonDocument(checkpoint).toJson(QJsonDocument::Compact)))
        .bind(":tenant", tenantId)
        .bind(":number", number)
        .bind(":position", position)
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
            "due_set_at = :set, waits_for = :host, finished_at = :finished WHERE tenant_id = :tenant AND number = "
            ":number");
        update.bind(":state", domain::provisionStateName(run.state)).bind(":reason", run.reason);
        update.bind(":due", run.dueAtMs).bind(":finished", run.finishedAtMs);
        update.bind(":set", nowMs).bind(":host", run.waitsFor);
        update.bind(":tenant", run.tenantId).bind(":number", run.number).run();
    } else {
        Statement update(m_session,
            "UPDATE provision_runs SET state = :state, reason = :reason, due_at = :due, "
            "due_set_at = :set, waits_for = :host, finished_at = :finished, lease_owner = NULL, lease_until = NULL "
            "WHERE tenant_id = :tenant AND number = :number");
        update.bind(":state", domain::provisionStateName(run.state)).bind(":reason", run.reason);
        update.bind(":due", run.dueAtMs).bind(":finished", run.finishedAtMs);
        update.bind(":set", nowMs).bind(":host", run.waitsFor);
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
        .bind(":took", run.finishedAtMs > 0 ? std::max<qint64>(0, run.finishedAtMs - run.queuedAtMs) : qint64(-1))
        .bind(":done", done)
        .bind(":total", static_cast<qint64>(steps.size()))
        .bind(":step", current)
        .bind(":next", nextAttempt)
        .bind(":tenant", run.tenantId)
        .run();
}

} // namespace touchline::store
