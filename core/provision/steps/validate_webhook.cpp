// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/steps/validate_webhook.h"

#include "core/store/make_connections.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::provision {

namespace {
constexpr auto urlKey = "url"_L1;
}

ValidateWebhook::ValidateWebhook(const outbound::WebhookProbe &probe)
    : m_probe(probe)
{ }

QJsonObject ValidateWebhook::prepare(store::Transaction &transaction, const StepContext &context) const
{
    const auto connection = store::MakeConnections(transaction).find(context.tenant.id);
    return {{urlKey, connection ? connection->webhookUrl : QString()}};
}

QString ValidateWebhook::host(const StepContext &context, const QJsonObject &prepared) const
{
    const QUrl url(prepared.value(urlKey).toString());
    if (context.dryRun || url.host().isEmpty())
        return {};
    return u"%1:%2"_s.arg(url.host().toLower()).arg(url.port(url.scheme() == u"http" ? 80 : 443));
}

QCoro::Task<StepOutcome> ValidateWebhook::perform(StepContext context, QJsonObject prepared) const
{
    const QString url = prepared.value(urlKey).toString();
    if (url.isEmpty())
        co_return StepOutcome::failed(u"the club has no webhook"_s);
    outbound::ProbeReport report;
    if (context.dryRun) {
        report = m_probe.dryRun(url);
    } else {
        auto probing = m_probe.probe(url);
        report = co_await probing;
    }
    if (report.accepted)
        co_return StepOutcome::done(report.verdict, report.evidenceLines);
    if (report.permanent)
        co_return StepOutcome::failed(report.verdict, report.evidenceLines);
    co_return StepOutcome::retry(report.verdict, report.evidenceLines, report.retryAfter);
}

void ValidateWebhook::settle(
    store::Transaction &transaction, const StepContext &context, const QJsonObject &, const StepOutcome &) const
{
    if (!context.dryRun)
        store::MakeConnections(transaction).setValidated(context.tenant.id, context.nowMs / 1000);
}

} // namespace touchline::provision
