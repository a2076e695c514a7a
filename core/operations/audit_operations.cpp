// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/audit_operations.h"

namespace touchline::operations {

using domain::Result;

AuditOperations::AuditOperations(Needs needs)
    : m_needs(std::move(needs))
{
    m_thread.setMaxThreadCount(1);
}

AuditOperations::~AuditOperations()
{
    stop();
}

QFuture<Result<QList<domain::AuditRecord>>> AuditOperations::page(store::AuditPage page) const
{
    return m_needs.readers.run([page](store::Session &session) -> Result<QList<domain::AuditRecord>> {
        return store::AuditLog(session).page(page);
    });
}

QFuture<Result<AuditOperations::Names>> AuditOperations::names() const
{
    return m_needs.readers.run([](store::Session &session) -> Result<Names> {
        store::AuditLog log(session);
        return Names{log.operators(), log.actions()};
    });
}

qint64 AuditOperations::beginVerification(const QString &expectedHash)
{
    const auto [id, order] = m_orders.open();
    m_thread.start([this, order = order, expectedHash] {
        // A passphrase that cannot be read leaves the sealed backups unread, which the verdict says.
        const QByteArray passphrase = m_needs.passphrase().value_or(QByteArray());
        order->finish(checkAudit({m_needs.database, m_needs.backups, passphrase, expectedHash}, order->progress));
    });
    return id;
}

void AuditOperations::stop()
{
    m_orders.stop();
    m_thread.waitForDone();
}

} // namespace touchline::operations
