// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/provision/run_news.h"
#include "core/store/provision_queue.h"

#include <functional>
#include <optional>

namespace touchline::provision {

/// Told of each finished run and attempt, after the commit, on the writer's thread.
struct RunObservers
{
    RunEnded runEnded{};
    std::function<void(const QString &step, const QString &outcome, qint64 durationMs)> attemptEnded{};
    std::function<void()> clubCompleted{}; ///< for the first time; not of test clubs
};

/// What work on runs is done with.
struct RunTools
{
    const domain::Clock &clock;
    telemetry::Log &log;
    RunObservers observers{};
};

/// One run with its steps as one transaction sees and changes them. Lives no longer than the transaction; the tools
/// outlive its commit.
class RunWork final
{
public:
    /// Nothing: there is no such run.
    static std::optional<RunWork> open(
        store::Transaction &transaction, const RunTools &tools, const QString &tenantId, int number);

    /// Writes a step.
    void set(const store::StepRow &step) const;
    /// Records how an attempt at a step ended.
    void endAttempt(const store::StepRow &step, int number, domain::AttemptOutcome outcome, qint64 startedAtMs,
        qint64 tookMs, const QString &error, const QStringList &evidence = {}) const;

    /// Writes the run's state, tells its club, and says so where the state is another.
    void save(bool keepLease);
    /// Gives the run back to wait for `dueAtMs`.
    void wait(const QString &reason, qint64 dueAtMs);
    /// Complete, or failed with a reason.
    void end(domain::ProvisionState state, const QString &reason);
    RunNews news() const { return {transaction, tools.log, tenant}; }

    store::Transaction &transaction;
    const RunTools &tools;
    store::TenantRow tenant;
    store::RunRow run;
    QList<store::StepRow> steps;
    qint64 nowMs = 0;
};

} // namespace touchline::provision
