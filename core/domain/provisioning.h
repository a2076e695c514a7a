// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/plan.h"

#include <QList>
#include <QString>
#include <optional>

namespace touchline::domain {

/// A club's provisioning state; `tenants.provision_state` and the wire use the names.
enum class ProvisionState { Pending, Processing, Complete, Failed };

/// `pending` | `processing` | `complete` | `failed`
QString provisionStateName(ProvisionState state);
std::optional<ProvisionState> provisionStateFromName(const QString &name);

enum class StepKind {
    SeedDefaults,
    ConfigureRouting,
    ValidateWebhook,
    DeployAutomations,
    DeployAppsScript,
    CreateOwner,
    SendMagicLink,
    MarkComplete,
};

/// `seed_defaults`, `configure_routing`, …
QString stepName(StepKind step);
std::optional<StepKind> stepFromName(const QString &name);
/// The steps of a new run of that plan, in order.
QList<StepKind> stepsFor(Plan plan);
/// Whether the step only touches the database, so that its work and its checkpoint are one transaction.
bool isDatabaseStep(StepKind step);

/// Where one step of a run stands. `Carried`: done in an earlier run and taken over by this one.
enum class StepStatus { Pending, Running, Done, Skipped, Retrying, Failed, Carried };

/// `pending` | `running` | `done` | `skipped` | `retrying` | `failed` | `carried`
QString stepStatusName(StepStatus status);
std::optional<StepStatus> stepStatusFromName(const QString &name);
/// Done, skipped or carried: the run goes on behind it.
bool isFinished(StepStatus status);

/// How one attempt at a step ended. `Crashed`: the process died while it was under way.
enum class AttemptOutcome { Running, Done, Skipped, Retry, Failed, Crashed };

/// `running` | `done` | `skipped` | `retry` | `failed` | `crashed`
QString attemptOutcomeName(AttemptOutcome outcome);
std::optional<AttemptOutcome> attemptOutcomeFromName(const QString &name);

} // namespace touchline::domain
