// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/outbound/webhook_probe.h"
#include "core/provision/step.h"

namespace touchline::provision {

/// Asks the club's webhook whether it is there.
class ValidateWebhook final : public OutsideStep
{
public:
    explicit ValidateWebhook(const outbound::WebhookProbe &probe);

    QJsonObject prepare(store::Transaction &transaction, const StepContext &context) const override;
    QString host(const StepContext &context, const QJsonObject &prepared) const override;
    QCoro::Task<StepOutcome> perform(StepContext context, QJsonObject prepared) const override;
    void settle(store::Transaction &transaction, const StepContext &context, const QJsonObject &prepared,
        const StepOutcome &outcome) const override;

private:
    const outbound::WebhookProbe &m_probe;
};

} // namespace touchline::provision
