// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/domain/operator_identity.h"
#include "core/mail/owner_link.h"
#include "core/store/tenants.h"
#include "core/store/writer.h"

#include <QFuture>

namespace touchline::operations {

/// What lets a club's owner in, given and taken away by operators: audited. May be called from any thread; futures
/// always finish. Each may give TenantNotFound, TenantSuspended, and StepOutOfOrder for a cancelled club.
class AccessOperations final
{
public:
    struct Needs
    {
        store::Writer &writer;
        const mail::OwnerLinks &links;
        const domain::Clock &clock;
    };
    explicit AccessOperations(Needs needs);
    Q_DISABLE_COPY_MOVE(AccessOperations)

    /// Queues a mail with a new link; older ones are void. Error StepOutOfOrder before the owner exists.
    QFuture<domain::Result<void>> resendMagicLink(QString tenantId, domain::OperatorIdentity who);
    /// A new link to hand over by other means; older ones are void. Shown once, never logged.
    QFuture<domain::Result<QString>> copyMagicLink(QString tenantId, domain::OperatorIdentity who);

    /// What was taken back.
    struct Revoked
    {
        qint64 links = 0;
        qint64 sessions = 0;
    };
    /// Voids the club's links, also those in mails still waiting, and ends its sessions, at once. Works on suspended
    /// clubs too. Errors: InvalidRequest without a reason.
    QFuture<domain::Result<Revoked>> revokeLinks(QString tenantId, QString reason, domain::OperatorIdentity who);
    /// Refuses one signup token by its `jti`, or with an empty one all the club has, at once. As above.
    QFuture<domain::Result<void>> revokeTokens(
        QString tenantId, QString tokenId, QString reason, domain::OperatorIdentity who);

private:
    domain::Result<store::TenantRow> clubWithOwner(store::Transaction &transaction, const QString &tenantId) const;
    void recordLink(store::Transaction &transaction, const store::TenantRow &tenant,
        const domain::OperatorIdentity &who, const QString &action) const;

    const Needs m_needs;
};

} // namespace touchline::operations
