// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/key_operations.h"

#include "core/operations/reason.h"
#include "core/store/audit_log.h"
#include "core/store/token_counts.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::Result;

KeyOperations::KeyOperations(store::Writer &writer, access::KeyRing &keys, const domain::Clock &clock)
    : m_writer(writer)
    , m_keys(keys)
    , m_clock(clock)
{ }

QList<access::SigningKeyInfo> KeyOperations::list() const
{
    return m_keys.list();
}

QFuture<Result<access::SigningKeyInfo>> KeyOperations::rotate(domain::OperatorIdentity who, QString reason)
{
    // The key file is written inside the job, last: an audit record that cannot be written leaves the keys alone.
    reason = keptReason(reason);
    return m_writer.run([this, who, reason](store::Transaction &transaction) -> Result<access::SigningKeyInfo> {
        store::AuditLog(transaction).append({m_clock.nowMs(), who, u"keys.rotate"_s, {}, reason, {}});
        if (transaction.failure())
            return domain::fail(*transaction.failure());
        return m_keys.rotate();
    });
}

QFuture<Result<void>> KeyOperations::retire(QString kid, domain::OperatorIdentity who, QString reason)
{
    reason = keptReason(reason);
    return m_writer.run([this, kid, who, reason](store::Transaction &transaction) -> Result<void> {
        store::AuditLog(transaction).append({m_clock.nowMs(), who, u"keys.retire"_s, {}, reason, {{u"kid"_s, kid}}});
        if (transaction.failure())
            return domain::fail(*transaction.failure());
        return m_keys.retire(kid);
    });
}

QFuture<Result<QHash<QString, qint64>>> KeyOperations::tokens()
{
    return m_writer.run([this](store::Transaction &transaction) -> Result<QHash<QString, qint64>> {
        return store::TokenCounts(transaction).alive(m_clock.nowSeconds());
    });
}

} // namespace touchline::operations
