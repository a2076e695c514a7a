// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/provision/step_catalogue.h"
#include "core/store/provision_queue.h"
#include "core/telemetry/log.h"

#include <chrono>
#include <functional>
#include <optional>

namespace touchline::provision {

/// An outside step whose attempt has been recorded and is to be performed now.
struct NextStep
{
    StepContext context;
    domain::StepKind kind = domain::StepKind::ValidateWebhook;
    int position = 0;
    int attempt = 0;
    qint64 startedAtMs = 0;
    QJsonObject prepared{};
};

/// Moves a leased run forward inside a transaction: checkpoints what has ended, does every database step that is next,
/// and stops at a step that reaches outside, at a wait, or at the end. Used in writer jobs.
class RunAdvance final
{
public:
    struct Rules
    {
        QString owner; ///< whose lease it must be
        std::chrono::milliseconds retryFor = std::chrono::hours(24);
    };
    /// Told of each finished run and attempt, after the commit, on the writer's thread.
    struct Observers
    {
        std::function<void(const QString &outcome, qint64 durationMs)> runEnded{};
        std::function<void(const QString &step, const QString &outcome, qint64 durationMs)> attemptEnded{};
    };

    RunAdvance(
        const StepCatalogue &steps, const domain::Clock &clock, telemetry::Log &log, Rules rules, Observers observers);
    Q_DISABLE_COPY_MOVE(RunAdvance)

    /// Begins or continues a run that was just claimed. Nothing: it is over for now.
    std::optional<NextStep> begin(store::Transaction &transaction, const store::RunRow &run) const;
    /// Checkpoints an attempt and goes on. Nothing: the run is over for now, or no longer ours.
    std::optional<NextStep> settle(
        store::Transaction &transaction, const NextStep &step, const StepOutcome &outcome) const;
    /// Keeps what an attempt under way has made so far. False: the run is no longer ours.
    bool saveCheckpoint(store::Transaction &transaction, const NextStep &step, const QJsonObject &state) const;
    /// Takes a run away from a dead process: what was under way counts as a crash. The run is due again, or failed at
    /// the fifth crash of one step.
    void rescue(store::Transaction &transaction, const store::RunRow &run) const;
    /// Gives a run back at a clean stop: what was under way counts as nothing.
    void interrupt(store::Transaction &transaction, const NextStep &step) const;

private:
    struct Work;

    std::optional<NextStep> goOn(Work &work) const;
    /// At the boundary before a step: ends a run that was cancelled, lets one of a suspended club rest.
    bool stopsHere(Work &work) const;
    void applyDatabaseStep(Work &work, store::StepRow &row, domain::StepKind kind) const;
    NextStep startOutsideStep(Work &work, store::StepRow &row, domain::StepKind kind) const;
    /// False: the run stops here.
    bool record(Work &work, const NextStep &step, const StepOutcome &outcome) const;
    void end(Work &work, domain::ProvisionState state, const QString &reason) const;
    void save(Work &work, bool keepLease) const;
    std::optional<Work> open(store::Transaction &transaction, const QString &tenantId, int number) const;
    StepContext context(const Work &work, const store::StepRow &row, domain::StepKind kind) const;
    void logLater(
        Work &work, const QString &msg, QJsonObject fields, domain::LogLevel level = domain::LogLevel::Info) const;

    const StepCatalogue &m_steps;
    const domain::Clock &m_clock;
    telemetry::Log &m_log;
    const Rules m_rules;
    const Observers m_observers;
};

} // namespace touchline::provision
