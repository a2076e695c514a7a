// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/key_operations.h"

#include "core/operations/reason.h"
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
    return record({.who = who, .action = u"keys.rotate"_s, .reason = keptReason(reason)})
        .then([this, who](const Result<void> &recorded) -> Result<access::SigningKeyInfo> {
            if (!recorded)
                return domain::fail(recorded.error());
            auto rotated = m_keys.rotate();
            if (!rotated)
                record({.who = who, .action = u"keys.rotate.failed"_s, .reason = rotated.error().detail});
            return rotated;
        });
}

QFuture<Result<void>> KeyOperations::retire(QString kid, domain::OperatorIdentity who, QString reason)
{
    if (auto may = m_keys.mayRetire(kid); !may)
        return QtFuture::makeReadyFuture(std::move(may));
    const QJsonObject which{{u"kid"_s, kid}};
    return record({.who = who, .action = u"keys.retire"_s, .reason = keptReason(reason), .details = which})
        .then([this, kid, who, which](const Result<void> &recorded) -> Result<void> {
            if (!recorded)
                return recorded;
            auto retired = m_keys.retire(kid);
            if (!retired) {
                record({.who = who,
                    .action = u"keys.retire.failed"_s,
                    .reason = retired.error().detail,
                    .details = which});
            }
            return retired;
        });
}

QFuture<Result<void>> KeyOperations::record(const store::AuditRow &row)
{
    return m_writer.run([this, row](store::Transaction &transaction) -> Result<void> {
        store::AuditRow now = row;
        now.atMs = m_clock.nowMs();
        store::AuditLog(transaction).append(now);
        return {};
    });
}

QFuture<Result<QHash<QString, qint64>>> KeyOperations::tokens()
{
    return m_writer.run([this](store::Transaction &transaction) -> Result<QHash<QString, qint64>> {
        return store::TokenCounts(transaction).alive(m_clock.nowSeconds());
    });
}

} // namespace touchline::operations
