// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/provision/host_places.h"
#include "core/provision/run_work.h"
#include "core/provision/step_catalogue.h"

#include <chrono>
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
    qint64 startedSteadyMs = 0;
    QJsonObject prepared{};
    QString host{}; ///< where it has taken a place
};

/// How far a run got.
struct Advance
{
    std::optional<NextStep> next{}; ///< nothing: the run is over for now, or no longer ours
    QString waitsFor{}; ///< it waits for its turn at this host
};

/// Moves a leased run forward inside a transaction: checkpoints what has ended, does every database step that is next,
/// and stops at a step that reaches outside, at a wait, or at the end. Used in writer jobs.
class RunAdvance final
{
public:
    using Observers = RunObservers;
    struct Rules
    {
        QString owner; ///< whose lease it must be
        std::chrono::milliseconds retryFor = std::chrono::hours(24);
    };

    RunAdvance(
        const StepCatalogue &steps, const domain::Clock &clock, telemetry::Log &log, Rules rules, Observers observers);
    Q_DISABLE_COPY_MOVE(RunAdvance)

    /// Begins or continues a run that was just claimed. Places at hosts come out of `offer`.
    Advance begin(store::Transaction &transaction, const store::RunRow &run, PlaceOffer &offer) const;
    /// Checkpoints an attempt and goes on, as far as that takes no place at a host.
    Advance settle(store::Transaction &transaction, const NextStep &step, const StepOutcome &outcome) const;
    /// Keeps what an attempt under way has made so far. False: the run is no longer ours.
    bool saveCheckpoint(store::Transaction &transaction, const NextStep &step, const QJsonObject &state) const;

    const RunTools &tools() const { return m_tools; }
    const QString &owner() const { return m_rules.owner; }

private:
    std::optional<RunWork> open(store::Transaction &transaction, const QString &tenantId, int number) const;
    Advance goOn(RunWork &work, PlaceOffer &offer) const;
    /// At the boundary before a step: ends a run that was cancelled, lets one of a suspended club rest.
    bool stopsHere(RunWork &work) const;
    void applyDatabaseStep(RunWork &work, store::StepRow &row, domain::StepKind kind) const;
    void beginAttempt(const RunWork &work, store::StepRow &row, domain::StepKind kind) const;
    void startAttempt(RunWork &work, store::StepRow &row, domain::StepKind kind) const;
    NextStep nextStep(const RunWork &work, const store::StepRow &row, StepContext context, domain::StepKind kind) const;
    /// False: the run stops here.
    bool record(RunWork &work, const NextStep &step, const StepOutcome &outcome) const;
    void finishStep(RunWork &work, store::StepRow &row, const NextStep &step, const StepOutcome &outcome) const;
    /// False: it has been tried for long enough.
    bool retryLater(RunWork &work, store::StepRow &row, const StepOutcome &outcome) const;
    StepContext context(const RunWork &work, const store::StepRow &row, domain::StepKind kind) const;

    const StepCatalogue &m_steps;
    const RunTools m_tools;
    const Rules m_rules;
};

} // namespace touchline::provision
