// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/provision/apps_script/apps_script_client.h"
#include "core/provision/apps_script/apps_script_template.h"
#include "core/provision/step.h"

#include <memory>

namespace touchline::provision {

/// What the Google Apps Script deployment is configured with.
struct AppsScriptSettings
{
    GoogleCredentials credentials;
    AppsScriptUrls urls;
    AppsScriptTemplate script;
    std::chrono::milliseconds searchLag = std::chrono::seconds(30); ///< see AppsScriptDeployment
};

/// Makes a Google Apps Script project for a Pro club, with the operator's script in it, and deploys it. A later run
/// renews what an earlier one made.
class DeployAppsScript final : public OutsideStep
{
public:
    /// No settings: not configured, the step is skipped. `publicUrl` is what clubs' pages begin with.
    DeployAppsScript(outbound::GuardedClient &client, const domain::Clock &clock,
        std::optional<AppsScriptSettings> settings, QString publicUrl);

    std::optional<StepOutcome> foregone(const StepContext &context) const override;
    QJsonObject prepare(store::Transaction &transaction, const StepContext &context) const override;
    QCoro::Task<StepOutcome> perform(StepContext context, QJsonObject prepared) const override;
    void settle(store::Transaction &transaction, const StepContext &context, const QJsonObject &prepared,
        const StepOutcome &outcome) const override;

private:
    const domain::Clock &m_clock;
    const std::optional<AppsScriptSettings> m_settings;
    const QString m_publicUrl;
    const std::unique_ptr<AppsScriptClient> m_client; ///< on the provisioner's thread; none when not configured
};

} // namespace touchline::provision
