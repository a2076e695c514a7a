// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/provisioning.h"

namespace touchline::domain {

QString provisionStateName(ProvisionState state)
{
    switch (state) {
    case ProvisionState::Pending:
        return QStringLiteral("pending");
    case ProvisionState::Processing:
        return QStringLiteral("processing");
    case ProvisionState::Complete:
        return QStringLiteral("complete");
    case ProvisionState::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

std::optional<ProvisionState> provisionStateFromName(const QString &name)
{
    for (const ProvisionState state :
        {ProvisionState::Pending, ProvisionState::Processing, ProvisionState::Complete, ProvisionState::Failed}) {
        if (name == provisionStateName(state))
            return state;
    }
    return std::nullopt;
}

QString stepName(StepKind step)
{
    switch (step) {
    case StepKind::SeedDefaults:
        return QStringLiteral("seed_defaults");
    case StepKind::ConfigureRouting:
        return QStringLiteral("configure_routing");
    case StepKind::ValidateWebhook:
        return QStringLiteral("validate_webhook");
    case StepKind::DeployAutomations:
        return QStringLiteral("deploy_automations");
    case StepKind::DeployAppsScript:
        return QStringLiteral("deploy_apps_script");
    case StepKind::CreateOwner:
        return QStringLiteral("create_owner");
    case StepKind::SendMagicLink:
        return QStringLiteral("send_magic_link");
    case StepKind::MarkComplete:
        return QStringLiteral("mark_complete");
    }
    Q_UNREACHABLE();
}

std::optional<StepKind> stepFromName(const QString &name)
{
    for (const StepKind step :
        {StepKind::SeedDefaults, StepKind::ConfigureRouting, StepKind::ValidateWebhook, StepKind::DeployAutomations,
            StepKind::DeployAppsScript, StepKind::CreateOwner, StepKind::SendMagicLink, StepKind::MarkComplete}) {
        if (name == stepName(step))
            return step;
    }
    return std::nullopt;
}

QList<StepKind> stepsFor(Plan plan)
{
    switch (plan) {
    case Plan::Starter:
        return {StepKind::SeedDefaults, StepKind::ConfigureRouting, StepKind::ValidateWebhook, StepKind::CreateOwner,
            StepKind::SendMagicLink, StepKind::MarkComplete};
    case Plan::Pro:
        return {StepKind::SeedDefaults, StepKind::ConfigureRouting, StepKind::DeployAutomations,
            StepKind::DeployAppsScript, StepKind::CreateOwner, StepKind::SendMagicLink, StepKind::MarkComplete};
    }
    Q_UNREACHABLE();
}

bool isDatabaseStep(StepKind step)
{
    switch (step) {
    case StepKind::SeedDefaults:
    case StepKind::ConfigureRouting:
    case StepKind::CreateOwner:
    case StepKind::MarkComplete:
        return true;
    case StepKind::ValidateWebhook:
    case StepKind::DeployAutomations:
    case StepKind::DeployAppsScript:
    case StepKind::SendMagicLink:
        return false;
    }
    Q_UNREACHABLE();
}

QString stepStatusName(StepStatus status)
{
    switch (status) {
    case StepStatus::Pending:
        return QStringLiteral("pending");
    case StepStatus::Running:
        return QStringLiteral("running");
    case StepStatus::Done:
        return QStringLiteral("done");
    case StepStatus::Skipped:
        return QStringLiteral("skipped");
    case StepStatus::Retrying:
        return QStringLiteral("retrying");
    case StepStatus::Failed:
        return QStringLiteral("failed");
    case StepStatus::Carried:
        return QStringLiteral("carried");
    }
    Q_UNREACHABLE();
}

std::optional<StepStatus> stepStatusFromName(const QString &name)
{
    for (const StepStatus status : {StepStatus::Pending, StepStatus::Running, StepStatus::Done, StepStatus::Skipped,
             StepStatus::Retrying, StepStatus::Failed, StepStatus::Carried}) {
        if (name == stepStatusName(status))
            return status;
    }
    return std::nullopt;
}

bool isFinished(StepStatus status)
{
    return status == StepStatus::Done || status == StepStatus::Skipped || status == StepStatus::Carried;
}

QString attemptOutcomeName(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::Running:
        return QStringLiteral("running");
    case AttemptOutcome::Done:
        return QStringLiteral("done");
    case AttemptOutcome::Skipped:
        return QStringLiteral("skipped");
    case AttemptOutcome::Retry:
        return QStringLiteral("retry");
    case AttemptOutcome::Failed:
        return QStringLiteral("failed");
    case AttemptOutcome::Crashed:
        return QStringLiteral("crashed");
    }
    Q_UNREACHABLE();
}

std::optional<AttemptOutcome> attemptOutcomeFromName(const QString &name)
{
    for (const AttemptOutcome outcome : {AttemptOutcome::Running, AttemptOutcome::Done, AttemptOutcome::Skipped,
             AttemptOutcome::Retry, AttemptOutcome::Failed, AttemptOutcome::Crashed}) {
        if (name == attemptOutcomeName(outcome))
            return outcome;
    }
    return std::nullopt;
}

} // namespace touchline::domain
