// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/provision/step.h"

namespace touchline::provision {

/// Notes when the club was ready, and queues the event that tells its webhook.
class MarkComplete final : public DatabaseStep
{
public:
    /// `publicUrl` is what the club's page begins with, without a trailing slash.
    explicit MarkComplete(QString publicUrl);

    QString apply(store::Transaction &transaction, const StepContext &context) const override;

private:
    const QString m_publicUrl;
};

} // namespace touchline::provision
