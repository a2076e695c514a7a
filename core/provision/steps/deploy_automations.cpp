// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/steps/deploy_automations.h"

#include "core/outbound/webhook_signature.h"
#include "core/store/make_connections.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::provision {

namespace {
constexpr auto deploymentKey = "deployment_id"_L1;
constexpr qsizetype longestAnswer = 65536; // the client reads no further
constexpr std::chrono::milliseconds deployTimeout = std::chrono::seconds(30);
} // namespace

DeployAutomations::DeployAutomations(
    outbound::GuardedClient &client, const domain::Clock &clock, QString url, QString secret)
    : m_client(client)
    , m_clock(clock)
    , m_url(std::move(url))
    , m_secret(std::move(secret))
{ }

std::optional<StepOutcome> DeployAutomations::foregone(const StepContext &context) const
{
    if (m_url.isEmpty())
        return StepOutcome::skipped(u"no automations service is configured (provision.automations_url)"_s);
    if (context.dryRun)
        return StepOutcome::done(u"dry run: would have asked %1"_s.arg(QUrl(m_url).host()));
    return std::nullopt;
}

QJsonObject DeployAutomations::prepare(store::Transaction &transaction, const StepContext &context) const
{
    const domain::Brand brand = store::Tenants(transaction).brand(context.tenant.id);
    const store::TenantRow &club = context.tenant;
    return {
        {u"tenant"_s,
            QJsonObject{{u"id"_s, club.id}, {u"slug"_s, club.slug}, {u"name"_s, club.name}, {u"email"_s, club.email}}},
        {u"plan"_s, domain::planName(club.plan)},
        {u"brand"_s,
            QJsonObject{{u"primaryColor"_s, brand.primaryColor}, {u"secondaryColor"_s, brand.secondaryColor}}}};
}

outbound::OutboundRequest DeployAutomations::request(const StepContext &context, const QJsonObject &prepared) const
{
    outbound::OutboundRequest request;
    request.origin = outbound::UrlOrigin::Operator;
    request.method = "POST";
    request.url = m_url;
    request.timeout = deployTimeout;
    request.body = QJsonDocument(prepared).toJson(QJsonDocument::Compact);
    request.headers = {{"Content-Type", "application/json"}, {"Idempotency-Key", context.idempotencyKey.toLatin1()}};
    if (!m_secret.isEmpty()) {
        request.headers += outbound::webhookHeaders(
            "msg_" + context.idempotencyKey.toLatin1(), m_clock.nowMs() / 1000, request.body, {m_secret});
    }
    return request;
}

QCoro::Task<StepOutcome> DeployAutomations::perform(StepContext context, QJsonObject prepared) const
{
    const QString host = QUrl(m_url).host();
    auto sending = m_client.send(request(context, prepared));
    const outbound::Exchange exchange = co_await sending;
    if (exchange.verdict != outbound::Verdict::Answered) {
        const QString reason = u"the automations service %1 gave no answer: %2"_s.arg(host, exchange.reason);
        if (exchange.isTransient())
            co_return StepOutcome::retry(reason);
        co_return StepOutcome::failed(reason);
    }
    const QStringList evidence{u"POST %1 · %2 ms"_s.arg(exchange.status).arg(exchange.durationMs)};
    if (exchange.isTransient()) {
        co_return StepOutcome::retry(
            u"the automations service %1 answered %2"_s.arg(host).arg(exchange.status), evidence, exchange.retryAfter);
    }
    if (!exchange.isSuccess()) {
        co_return StepOutcome::failed(
            u"the automations service %1 refused with %2; check its address and secret"_s.arg(host).arg(
                exchange.status),
            evidence);
    }
    const QString deployment = QJsonDocument::fromJson(exchange.body).object().value(deploymentKey).toString();
    if (deployment.isEmpty() && !exchange.bodyComplete && exchange.body.size() < longestAnswer) {
        co_return StepOutcome::retry(
            u"the automations service %1 broke off in the middle of its answer"_s.arg(host), evidence);
    }
    if (deployment.isEmpty()) {
        co_return StepOutcome::failed(
            u"the automations service %1 answered without a deployment_id"_s.arg(host), evidence);
    }
    StepOutcome outcome = StepOutcome::done(u"deployment %1"_s.arg(deployment.left(100)), evidence);
    outcome.result.insert(deploymentKey, deployment.left(200));
    co_return outcome;
}

void DeployAutomations::settle(
    store::Transaction &transaction, const StepContext &context, const QJsonObject &, const StepOutcome &outcome) const
{
    const QString deployment = outcome.result.value(deploymentKey).toString();
    if (!deployment.isEmpty())
        store::ProAutomations(transaction).saveDeployment(context.tenant.id, deployment, context.nowMs / 1000);
}

} // namespace touchline::provision
