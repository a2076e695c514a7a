// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/outbound/guarded_client.h"
#include "core/provision/step.h"

namespace touchline::provision {

/// Has a Pro club's automations deployed by the service behind `provision.automations_url`. The call is signed and
/// carries the run's idempotency key.
class DeployAutomations final : public OutsideStep
{
public:
    /// An empty URL: not configured, the step is skipped.
    DeployAutomations(outbound::GuardedClient &client, const domain::Clock &clock, QString url, QString secret);

    std::optional<StepOutcome> foregone(const StepContext &context) const override;
    QJsonObject prepare(store::Transaction &transaction, const StepContext &context) const override;
    QCoro::Task<StepOutcome> perform(StepContext context, QJsonObject prepared) const override;
    void settle(store::Transaction &transaction, const StepContext &context, const QJsonObject &prepared,
        const StepOutcome &outcome) const override;

private:
    outbound::OutboundRequest request(const StepContext &context, const QJsonObject &prepared) const;

    outbound::GuardedClient &m_client;
    const domain::Clock &m_clock;
    const QString m_url;
    const QString m_secret;
};

} // namespace touchline::provision
