// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/provisioning.h"
#include "core/domain/result.h"
#include "core/store/session.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace touchline::store {

class Statement;

/// Why a run is not claimed although it is due; the column `hold` keeps `` or `email`.
enum class RunHold { None, Email };

/// What became of a wish to cancel.
enum class Cancelling {
    NothingToCancel, ///< the run is over, or was never there
    Ended, ///< nobody worked on it: it is over now
    Requested, ///< it is in work and ends at its next step boundary
};

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
    RunHold hold = RunHold::None;
    QString cancelledBy{}; ///< who asked for it to end
    QString waitsFor{}; ///< the host at which it waits for its turn
    qint64 dueSetAtMs = 0; ///< when `dueAtMs` was set
    QString leaseOwner{}; ///< empty: nobody works on it

    /// `cancelled by NAME`
    QString cancelledReason() const;
};
/// Reads a row from the columns in the order of RunRow's members.
RunRow readRun(const Statement &row);

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
    qint64 retryWaitedMs = 0; ///< how long the present row of failures has lasted, without the wall clock
    qint64 nextAttemptAtMs = 0;
    QString note{};
    QString error{};
    QJsonObject checkpoint{}; ///< written by setCheckpoint alone
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

/// A club's runs with their steps and attempts. Every method names the tenant; the club's own columns
/// (`provision_state`, `run_*`) move in the same transaction. Callers announce what they changed (TenantChanged, and
/// RunQueued where a run became due).
class ProvisionRuns final
{
public:
    explicit ProvisionRuns(Session &session)
        : m_session(session)
    { }

    // What others ask for
    /// Makes run `number` with the plan's steps, due at once, or as soon as its hold is lifted.
    void queue(const QString &tenantId, int number, domain::Plan plan, bool dryRun, qint64 nowMs,
        RunHold hold = RunHold::None);
    /// Makes the next run with the step list of the last one, due at once, and says its number. The steps before
    /// `fromPosition` are carried over; the others are done anew, under new idempotency keys. A hold goes on. Errors
    /// (StepOutOfOrder, in an operator's words): there is no run, it is not over yet, no such step, or a step before it
    /// was never finished.
    domain::Result<int> queueFrom(const QString &tenantId, int fromPosition, bool dryRun, qint64 nowMs);
    /// Makes a failed or cancelled run, or one that waits for its next try, due at once at the step it stopped at; its
    /// steps start a new row of retries. A hold stays. False when the run is complete or in work.
    bool resume(const QString &tenantId, int number, qint64 nowMs);
    /// Has the club's unfinished run wait until its mail address is confirmed.
    void holdForEmail(const QString &tenantId, qint64 nowMs);
    /// Lifts the hold of the club's runs. True when a run became due by it.
    bool release(const QString &tenantId, qint64 nowMs);
    /// Ends the run as failed, `cancelled by NAME`: at once where nobody works on it, else at its next step boundary,
    /// for which a wait for the next try counts. Its attempts are kept and it can be resumed.
    Cancelling requestCancel(const QString &tenantId, int number, const QString &by, qint64 nowMs);

    // One run
    std::optional<RunRow> run(const QString &tenantId, int number);
    QList<RunRow> runs(const QString &tenantId);
    QList<StepRow> steps(const QString &tenantId, int number);
    QList<AttemptRow> attempts(const QString &tenantId, int number);
    void setStep(const QString &tenantId, int number, const StepRow &step);
    /// Keeps what a step has made outside so far, in the middle of its attempt.
    void setCheckpoint(const QString &tenantId, int number, int position, const QJsonObject &checkpoint);
    void startAttempt(const QString &tenantId, int number, const StepRow &step, qint64 nowMs);
    void endAttempt(const QString &tenantId, int number, const AttemptRow &attempt);
    /// Writes the run's state and what the list shows of it to the run and its club.
    void setState(const RunRow &run, const QList<StepRow> &steps, qint64 nowMs, bool keepLease);

private:
    void insert(const RunRow &run, const QList<StepRow> &steps);
    /// Tells the club that its run waits for its turn.
    void setWaiting(const QString &tenantId, const QString &reason, qint64 nowMs);

    Session &m_session;
};

} // namespace touchline::store
