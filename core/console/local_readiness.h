// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/readiness.h"
#include "core/domain/operator_identity.h"

namespace touchline::domain {
class Clock;
}
namespace touchline::operations {
class Doctor;
class PreflightRunner;
} // namespace touchline::operations
namespace touchline::store {
class ReaderPool;
}

namespace touchline::console {

/// The readiness of the core in this process. Lives on the main thread.
class LocalReadiness final : public Readiness
{
    Q_OBJECT

public:
    struct Needs
    {
        const operations::Doctor &doctor;
        operations::PreflightRunner &preflight;
        store::ReaderPool &readers;
        const domain::Clock &clock;
        domain::OperatorIdentity operatorIdentity;
    };

    explicit LocalReadiness(Needs needs, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(LocalReadiness)

    QFuture<domain::Result<ChecklistView>> checklist(bool thorough) override;
    QFuture<domain::Result<void>> startPreflight(QString webhookUrl) override;
    QFuture<domain::Result<PreflightView>> preflight() override;

private:
    PreflightView current() const;

    const Needs m_needs;
};

} // namespace touchline::console
