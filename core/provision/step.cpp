// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/step.h"

namespace touchline::provision {

QString stepMessage(domain::StepKind step)
{
    switch (step) {
    case domain::StepKind::SeedDefaults:
        return QStringLiteral("Seeding default content");
    case domain::StepKind::ConfigureRouting:
        return QStringLiteral("Configuring routing");
    case domain::StepKind::ValidateWebhook:
        return QStringLiteral("Validating webhook");
    case domain::StepKind::DeployAutomations:
        return QStringLiteral("Deploying automations");
    case domain::StepKind::DeployAppsScript:
        return QStringLiteral("Deploying Apps Script");
    case domain::StepKind::CreateOwner:
        return QStringLiteral("Creating owner");
    case domain::StepKind::SendMagicLink:
        return QStringLiteral("Sending magic link");
    case domain::StepKind::MarkComplete:
        return QStringLiteral("Marking complete");
    }
    Q_UNREACHABLE();
}

} // namespace touchline::provision
