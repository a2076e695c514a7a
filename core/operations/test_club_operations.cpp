// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/test_club_operations.h"

#include "core/domain/slug.h"
#include "core/store/audit_log.h"
#include "core/store/tenants.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::Result;

namespace {
bool isTestPrefix(const QString &slugPrefix)
{
    const QString beginning = u"preflight-"_s;
    return slugPrefix.startsWith(beginning) && slugPrefix.size() >= beginning.size() + 8 && slugPrefix.size() <= 40
        && !domain::slugFault(slugPrefix + u"club"_s);
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
    return m_writer.run([this, slugPrefix](store::Transaction &) -> Result<void> {
        if (!isTestPrefix(slugPrefix))
            return badPrefix();
        m_testClubs.announce(slugPrefix);
        return {};
    });
}

QFuture<Result<int>> TestClubOperations::end(
    QString slugPrefix, std::optional<PreflightRecord> record, domain::OperatorIdentity who)
{
    return m_writer.run([this, slugPrefix, record, who](store::Transaction &transaction) -> Result<int> {
        if (!isTestPrefix(slugPrefix))
            return badPrefix();
        m_testClubs.forget(slugPrefix);
        store::Tenants tenants(transaction);
        const QStringList clubs = tenants.testClubs(slugPrefix);
        for (const QString &tenantId : clubs) {
            tenants.erase(tenantId);
            transaction.announce({domain::Event::Kind::TenantErased, tenantId});
        }
        if (record)
            store::AuditLog(transaction).append({m_clock.nowMs(), who, preflightAction(), {}, {}, recordJson(*record)});
        return static_cast<int>(clubs.size());
    });
}

} // namespace touchline::operations
