// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/operator_identity.h"
#include "core/mail/owner_link.h"
#include "core/store/writer.h"
#include "core/telemetry/log.h"

#include <QFuture>
#include <functional>

namespace touchline::operations {

/// What an operator does to one club: audited. May be called from any thread; futures always finish. Each may give
/// TenantNotFound.
class ClubOperations final
{
public:
    struct Needs
    {
        store::Writer &writer;
        const mail::OwnerLinks &links;
        const domain::Clock &clock;
        telemetry::Log &log;
    };
    explicit ClubOperations(Needs needs);
    Q_DISABLE_COPY_MOVE(ClubOperations)

    /// Continues a failed or waiting run at once at the step it stopped at. Error StepOutOfOrder when there is nothing
    /// to retry: signup not finished, in work, or complete.
    QFuture<domain::Result<void>> retry(QString tenantId, domain::OperatorIdentity who);
    /// Queues a mail with a new link; older ones are void. Error StepOutOfOrder before the owner exists.
    QFuture<domain::Result<void>> resendMagicLink(QString tenantId, domain::OperatorIdentity who);
    /// A new link to hand over by other means; older ones are void. Shown once, never logged.
    QFuture<domain::Result<QString>> copyMagicLink(QString tenantId, domain::OperatorIdentity who);

private:
    domain::Result<store::TenantRow> clubWithOwner(store::Transaction &transaction, const QString &tenantId) const;
    void recordLink(store::Transaction &transaction, const store::TenantRow &tenant,
        const domain::OperatorIdentity &who, const QString &action) const;

    const Needs m_needs;
};

} // namespace touchline::operations
