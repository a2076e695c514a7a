// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/audit_trail.h"

namespace touchline::operations {
class AuditOperations;
}

namespace touchline::console {

/// The audit trail of the core in this process. Lives on the main thread; the operations must outlive it.
class LocalAuditTrail final : public AuditTrail
{
    Q_OBJECT

public:
    explicit LocalAuditTrail(operations::AuditOperations &operations, QObject *parent = nullptr);

    Reply<QList<domain::AuditRecord>> page(AuditQuery query) override;
    Reply<AuditNames> names() override;
    Reply<qint64> beginVerification(QString expectedHash) override;
    Reply<AuditVerification> verification(qint64 id) override;
    Reply<void> giveUpVerification(qint64 id) override;

private:
    operations::AuditOperations &m_operations;
};

} // namespace touchline::console
