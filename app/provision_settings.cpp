// SPDX-License-Identifier: GPL-3.0-only
#include "app/provision_settings.h"

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {
domain::Result<provision::AppsScriptSettings> appsScriptSettings(const settings::Config::Provision::AppsScript &config)
{
    auto script = provision::AppsScriptTemplate::load(config.templateFile);
    if (!script)
        return domain::fail(script.error().code, u"provision.apps_script_template: %1"_s.arg(script.error().detail));
    return provision::AppsScriptSettings{.credentials = {.tokenUrl = config.tokenUrl,
                                             .clientId = config.clientId,
                                             .clientSecret = config.clientSecret,
                                             .refreshToken = config.refreshToken},
        .urls = {.api = config.apiUrl, .drive = config.driveUrl},
        .script = *std::move(script)};
}
} // namespace

domain::Result<provision::ProvisionSettings> provisionSettings(const settings::Config &config)
{
    provision::ProvisionSettings settings{.concurrency = config.provision.concurrency,
        .retryFor = config.provision.retryFor,
        .webhook = {config.provision.webhookAllowedHosts, config.provision.webhookAllowPrivate},
        .webhookStrict = config.provision.webhookStrict,
        .webhookTimeout = std::chrono::milliseconds(config.provision.webhookTimeoutMs),
        .automationsUrl = config.provision.automationsUrl,
        .automationsSecret = config.provision.automationsSecret,
        .dryRun = config.provision.dryRun,
        // The instance lock makes sure that there is one process at a time on a data directory.
        .installation = u"local"_s};
    if (config.provision.appsScript.enabled) {
        auto script = appsScriptSettings(config.provision.appsScript);
        if (!script)
            return domain::fail(script.error());
        settings.appsScript = *std::move(script);
    }
    return settings;
}

} // namespace touchline::app
