// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/steps/deploy_apps_script.h"

#include "core/provision/apps_script/apps_script_deployment.h"
#include "core/store/make_connections.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace touchline::provision {

namespace {
constexpr auto clubKey = "club"_L1;
constexpr auto scriptKey = "script"_L1;
constexpr auto deploymentKey = "deployment"_L1;

/// Names one club's project in the operator's Drive. Told apart by the club's id, not by its name, which may change.
QString projectTitle(const store::TenantRow &club)
{
    const QByteArray key = QCryptographicHash::hash(club.id.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"Touchline %1 %2"_s.arg(club.slug, QString::fromLatin1(key));
}
} // namespace

DeployAppsScript::DeployAppsScript(outbound::GuardedClient &client, const domain::Clock &clock,
    std::optional<AppsScriptSettings> settings, QString publicUrl)
    : m_clock(clock)
    , m_settings(std::move(settings))
    , m_publicUrl(std::move(publicUrl))
    , m_client(m_settings ? std::make_unique<AppsScriptClient>(client, clock, m_settings->urls, m_settings->credentials)
                          : nullptr)
{ }

std::optional<StepOutcome> DeployAppsScript::foregone(const StepContext &context) const
{
    if (!m_settings)
        return StepOutcome::skipped(u"Google Apps Script is not configured (provision.apps_script_enabled)"_s);
    if (context.dryRun)
        return StepOutcome::done(
            u"dry run: would have made and deployed the script project \"%1\""_s.arg(projectTitle(context.tenant)));
    if (context.tenant.test)
        return StepOutcome::skipped(u"test club: nothing is made at Google"_s);
    return std::nullopt;
}

QJsonObject DeployAppsScript::prepare(store::Transaction &transaction, const StepContext &context) const
{
    const store::TenantRow &club = context.tenant;
    const domain::Brand brand = store::Tenants(transaction).brand(club.id);
    const store::ScriptDeployment known = store::ProAutomations(transaction).script(club.id);
    const QJsonObject values{{u"id"_s, club.id}, {u"slug"_s, club.slug}, {u"name"_s, club.name},
        {u"email"_s, club.email}, {u"plan"_s, domain::planName(club.plan)}, {u"primaryColor"_s, brand.primaryColor},
        {u"secondaryColor"_s, brand.secondaryColor}, {u"publicUrl"_s, u"%1/c/%2"_s.arg(m_publicUrl, club.slug)}};
    return {{clubKey, values}, {scriptKey, known.scriptId}, {deploymentKey, known.deploymentId}};
}

QCoro::Task<StepOutcome> DeployAppsScript::perform(StepContext context, QJsonObject prepared) const
{
    AppsScriptDeployment::Order order{.title = projectTitle(context.tenant),
        .description = u"touchline %1"_s.arg(context.idempotencyKey),
        .files = m_settings->script.files(prepared[clubKey].toObject()),
        .knownScriptId = prepared[scriptKey].toString(),
        .knownDeploymentId = prepared[deploymentKey].toString(),
        .mayBeThere = context.runNumber > 1,
        .searchLag = m_settings->searchLag};
    AppsScriptDeployment deployment(*m_client, m_clock, context.checkpoint, std::move(order));
    auto deploying = deployment.run();
    const StepOutcome outcome = co_await deploying;
    co_return outcome;
}

void DeployAppsScript::settle(
    store::Transaction &transaction, const StepContext &context, const QJsonObject &, const StepOutcome &outcome) const
{
    const store::ScriptDeployment made{
        outcome.result["script_id"_L1].toString(), outcome.result["deployment_id"_L1].toString()};
    if (!made.scriptId.isEmpty())
        store::ProAutomations(transaction).saveScript(context.tenant.id, made);
}

} // namespace touchline::provision
