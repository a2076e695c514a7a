// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/steps/deploy_apps_script.h"

using namespace Qt::StringLiterals;

namespace touchline::provision {

std::optional<StepOutcome> DeployAppsScript::foregone(const StepContext &) const
{
    return StepOutcome::skipped(u"Google Apps Script is not configured (provision.apps_script_enabled)"_s);
}

QJsonObject DeployAppsScript::prepare(store::Transaction &, const StepContext &) const
{
    return {};
}

QCoro::Task<StepOutcome> DeployAppsScript::perform(StepContext context, QJsonObject) const
{
    co_return *foregone(context);
}

void DeployAppsScript::settle(store::Transaction &, const StepContext &, const QJsonObject &, const StepOutcome &) const
{ }

} // namespace touchline::provision
