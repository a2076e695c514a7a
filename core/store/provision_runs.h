// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/provisioning.h"
#include "core/store/session.h"

#include <QStringList>
#include <optional>

namespace touchline::store {

/// A row of `provision_runs`. Times are milliseconds since the epoch; 0: not yet.
struct RunRow
{
    QString tenantId;
    int number = 0;
    domain::ProvisionState state = domain::ProvisionState::Pending;
    QString reason{};
    bool dryRun = false;
    qint64 dueAtMs = 0;
    qint64 queuedAtMs = 0;
    qint64 startedAtMs = 0;
    qint64 finishedAtMs = 0;
};

/// A row of `provision_steps`.
struct StepRow
{
    int position = 0;
    QString name;
    domain::StepStatus status = domain::StepStatus::Pending;
    int attempts = 0;
    int crashes = 0;
    qint64 startedAtMs = 0;
    qint64 completedAtMs = 0;
    qint64 retrySinceMs = 0;
    int retries = 0;
    qint64 nextAttemptAtMs = 0;
    QString note{};
    QString error{};
};

/// A row of `provision_attempts`.
struct AttemptRow
{
    int position = 0;
    int number = 0;
    domain::AttemptOutcome outcome = domain::AttemptOutcome::Running;
    qint64 startedAtMs = 0;
    qint64 endedAtMs = 0;
    QString error{};
    QStringList evidence{};
};

/// The provisioning tables as a queue of durable jobs. Every method names the tenant; the club's own columns
/// (`provision_state`, `run_*`) move in the same transaction.
class ProvisionRuns final
{
public:
    explicit ProvisionRuns(Session &session)
        : m_session(session)
    { }

    // The queue
    /// Makes run `number` with the plan's steps, due at once.
    void queue(const QString &tenantId, int number, domain::Plan plan, bool dryRun, qint64 nowMs);
    /// Makes a failed run, or one that waits for its next try, due at once; its steps start a new row of retries.
    /// False when the run is complete or in work.
    bool resume(const QString &tenantId, int number, qint64 nowMs);
    /// Leases up to `limit` due runs of clubs that are not suspended or cancelled to `owner`. Of the suspects, runs
    /// whose step was under way when a process died, one at most, and none while another has only begun: so a step that
    /// kills the process is found out, and not blamed on those that happen to be beside it.
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
    /// Due runs that nobody has claimed yet, of clubs that may be claimed.
    qint64 countWaiting(qint64 nowMs);
    /// When the next run that nobody holds becomes due; nothing if none waits.
    std::optional<qint64> nextDueAt();

    // One run
    std::optional<RunRow> run(const QString &tenantId, int number);
    QList<RunRow> runs(const QString &tenantId);
    QList<StepRow> steps(const QString &tenantId, int number);
    QList<AttemptRow> attempts(const QString &tenantId, int number);
    void setStep(const QString &tenantId, int number, const StepRow &step);
    void startAttempt(const QString &tenantId, int number, const StepRow &step, qint64 nowMs);
    void endAttempt(const QString &tenantId, int number, const AttemptRow &attempt);
    /// Writes the run's state and what the list shows of it to the run and its club.
    void setState(const RunRow &run, const QList<StepRow> &steps, qint64 nowMs, bool keepLease);

private:
    std::optional<RunRow> dueSuspect(qint64 nowMs);
    bool suspectIsAlone(qint64 nowMs);

    Session &m_session;
};

} // namespace touchline::store
