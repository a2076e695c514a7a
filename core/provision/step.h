// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/provisioning.h"
#include "core/provision/checkpoint.h"
#include "core/store/session.h"
#include "core/store/tenants.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QStringList>
#include <chrono>
#include <optional>
#include <utility>

namespace touchline::provision {

/// What a step knows about the run it belongs to.
struct StepContext
{
    store::TenantRow tenant;
    int runNumber = 0;
    bool dryRun = false;
    qint64 nowMs = 0;
    /// The same for every attempt of this run and step; what an outside system tells repeats by.
    QString idempotencyKey{};
    /// What this step of this run has saved in the middle of its attempts. It can be saved to in `perform` alone.
    Checkpoint checkpoint{};
};

/// How one attempt ended. `note` says what was done, or why it was not, in words an operator can act on.
struct StepOutcome
{
    domain::AttemptOutcome kind = domain::AttemptOutcome::Failed; ///< Done, Skipped, Retry or Failed
    QString note{};
    QStringList evidence{};
    std::optional<std::chrono::seconds> retryAfter{}; ///< with Retry: not before
    QJsonObject result{}; ///< with Done: what `settle` stores

    static StepOutcome done(QString note, QStringList evidence = {})
    {
        return {domain::AttemptOutcome::Done, std::move(note), std::move(evidence)};
    }
    static StepOutcome skipped(QString reason) { return {domain::AttemptOutcome::Skipped, std::move(reason)}; }
    static StepOutcome retry(QString reason, QStringList evidence = {}, std::optional<std::chrono::seconds> after = {})
    {
        return {domain::AttemptOutcome::Retry, std::move(reason), std::move(evidence), after};
    }
    static StepOutcome failed(QString reason, QStringList evidence = {})
    {
        return {domain::AttemptOutcome::Failed, std::move(reason), std::move(evidence)};
    }
};

/// A step that only touches the database. Its work and its checkpoint are one transaction: it happens exactly once.
class DatabaseStep
{
public:
    virtual ~DatabaseStep() = default;
    /// Does the work and says what was done.
    virtual QString apply(store::Transaction &transaction, const StepContext &context) const = 0;
};

/// A step that reaches outside. It happens at least once: `prepare` and the attempt's record are committed before it
/// begins, `settle` and the checkpoint after it ended. A step that makes more than one thing outside saves each one's
/// id in `context.checkpoint` before it goes on, and begins by looking there for what is already made.
class OutsideStep
{
public:
    virtual ~OutsideStep() = default;
    /// The outcome where it is known without reaching outside (not configured, say). It is then checkpointed with the
    /// steps around it instead of being performed. Called on the writer's thread.
    virtual std::optional<StepOutcome> foregone(const StepContext &context) const
    {
        Q_UNUSED(context)
        return std::nullopt;
    }
    /// Reads, and where needed creates, what the attempt needs. Called again, with the same result, for each attempt.
    virtual QJsonObject prepare(store::Transaction &transaction, const StepContext &context) const = 0;
    /// The host that the attempt asks, with its port, where a club chose it: attempts at one host are bounded. Empty:
    /// none. Called on the writer's thread.
    virtual QString host(const StepContext &context, const QJsonObject &prepared) const
    {
        Q_UNUSED(context)
        Q_UNUSED(prepared)
        return {};
    }
    /// On the provisioner's thread, outside any transaction.
    virtual QCoro::Task<StepOutcome> perform(StepContext context, QJsonObject prepared) const = 0;
    /// Stores what a finished attempt brought, in the transaction of its checkpoint.
    virtual void settle(store::Transaction &transaction, const StepContext &context, const QJsonObject &prepared,
        const StepOutcome &outcome) const
        = 0;
};

/// The log message with which a step begins, e.g. `Seeding default content`.
QString stepMessage(domain::StepKind step);

} // namespace touchline::provision
