// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/test_club_operations.h"

#include "core/domain/slug.h"
#include "core/store/audit_log.h"
#include "core/store/tenants.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::Result;

namespace {
const QString beginning = u"preflight-"_s;
/// No preflight takes as long; what is older was left by one that was broken off.
constexpr qint64 longestPreflightSeconds = 3600;

bool isTestPrefix(const QString &slugPrefix)
{
    return slugPrefix.startsWith(beginning) && slugPrefix.size() >= beginning.size() + 8 && slugPrefix.size() <= 40
        && !domain::slugFault(slugPrefix + u"club"_s);
}

void erase(store::Transaction &transaction, const QStringList &clubs)
{
    for (const QString &tenantId : clubs) {
        store::Tenants(transaction).erase(tenantId);
        transaction.announce({domain::Event::Kind::TenantErased, tenantId});
    }
}

std::unexpected<domain::Error> badPrefix()
{
    return domain::fail(
        domain::ErrorCode::InvalidRequest, u"A test prefix is preflight- and at least 8 more of a-z0-9-."_s);
}
} // namespace

TestClubOperations::TestClubOperations(store::Writer &writer, signup::TestClubs &testClubs, const domain::Clock &clock)
    : m_writer(writer)
    , m_testClubs(testClubs)
    , m_clock(clock)
{ }

QFuture<Result<void>> TestClubOperations::begin(QString slugPrefix)
{
    return m_writer.run([this, slugPrefix](store::Transaction &transaction) -> Result<void> {
        if (!isTestPrefix(slugPrefix))
            return badPrefix();
        const qint64 before = m_clock.nowSeconds() - longestPreflightSeconds;
        erase(transaction, store::Tenants(transaction).testClubs(beginning, before));
        m_testClubs.announce(slugPrefix);
        return {};
    });
}

QFuture<Result<int>> TestClubOperations::end(
    QString slugPrefix, const std::optional<PreflightRecord> &record, domain::OperatorIdentity who)
{
    return m_writer.run([this, slugPrefix, record, who](store::Transaction &transaction) -> Result<int> {
        if (!isTestPrefix(slugPrefix))
            return badPrefix();
        m_testClubs.forget(slugPrefix);
        const QStringList clubs = store::Tenants(transaction).testClubs(slugPrefix);
        erase(transaction, clubs);
        if (record)
            store::AuditLog(transaction).append({m_clock.nowMs(), who, preflightAction(), {}, {}, recordJson(*record)});
        return static_cast<int>(clubs.size());
    });
}

} // namespace touchline::operations
