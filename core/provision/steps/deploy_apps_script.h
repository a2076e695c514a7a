// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/provision/step.h"

namespace touchline::provision {

/// Google Apps Script deployment. It is skipped, with its reason, for as long as it is not configured.
class DeployAppsScript final : public OutsideStep
{
public:
    std::optional<StepOutcome> foregone(const StepContext &context) const override;
    QJsonObject prepare(store::Transaction &transaction, const StepContext &context) const override;
    QCoro::Task<StepOutcome> perform(StepContext context, QJsonObject prepared) const override;
    void settle(store::Transaction &transaction, const StepContext &context, const QJsonObject &prepared,
        const StepOutcome &outcome) const override;
};

} // namespace touchline::provision
