// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/club_operations.h"

#include "core/store/audit_log.h"
#include "core/store/club_content.h"
#include "core/store/provision_runs.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::Event;
using domain::Result;

namespace {
Result<store::TenantRow> livingTenant(store::Session &session, const QString &tenantId)
{
    auto tenant = store::Tenants(session).byId(tenantId);
    if (!tenant || tenant->status == domain::TenantStatus::Cancelled)
        return domain::fail(ErrorCode::TenantNotFound, u"There is no such club."_s);
    return *tenant;
}
} // namespace

ClubOperations::ClubOperations(Needs needs)
    : m_needs(needs)
{ }

QFuture<Result<void>> ClubOperations::retry(QString tenantId, domain::OperatorIdentity who)
{
    return m_needs.writer.run([this, tenantId, who](store::Transaction &transaction) -> Result<void> {
        const auto tenant = livingTenant(transaction, tenantId);
        if (!tenant)
            return domain::fail(tenant.error());
        if (tenant->status == domain::TenantStatus::Suspended)
            return domain::fail(ErrorCode::TenantSuspended, u"This club is suspended."_s);
        const qint64 now = m_needs.clock.nowMs();
        if (!store::ProvisionRuns(transaction).resume(tenantId, tenant->runNumber, now))
            return domain::fail(ErrorCode::StepOutOfOrder, u"There is nothing to retry at the moment."_s);
        store::AuditLog(transaction)
            .append(
                {now, who, u"club.retry"_s, tenantId, {}, {{u"slug"_s, tenant->slug}, {u"run"_s, tenant->runNumber}}});
        transaction.announce({Event::Kind::TenantChanged, tenantId});
        transaction.announce({Event::Kind::RunQueued, tenantId});
        transaction.afterCommit([this, tenantId, who] {
            m_needs.log.info(domain::LogFeature::Provision, u"Queue request"_s,
                {{u"tenantId"_s, tenantId}, {u"operator"_s, who.name}, {u"reason"_s, u"retry"_s}});
        });
        return {};
    });
}

Result<store::TenantRow> ClubOperations::clubWithOwner(store::Transaction &transaction, const QString &tenantId) const
{
    auto tenant = livingTenant(transaction, tenantId);
    if (!tenant)
        return tenant;
    if (tenant->status == domain::TenantStatus::Suspended)
        return domain::fail(ErrorCode::TenantSuspended, u"This club is suspended."_s);
    if (store::AuthUsers(transaction).count(tenantId) == 0)
        return domain::fail(ErrorCode::StepOutOfOrder, u"The club's owner has not been set up yet."_s);
    return tenant;
}

void ClubOperations::recordLink(store::Transaction &transaction, const store::TenantRow &tenant,
    const domain::OperatorIdentity &who, const QString &action) const
{
    store::AuditLog(transaction)
        .append({m_needs.clock.nowMs(), who, action, tenant.id, {}, {{u"slug"_s, tenant.slug}}});
    transaction.announce({Event::Kind::TenantChanged, tenant.id});
}

QFuture<Result<QString>> ClubOperations::copyMagicLink(QString tenantId, domain::OperatorIdentity who)
{
    return m_needs.writer.run([this, tenantId, who](store::Transaction &transaction) -> Result<QString> {
        const auto tenant = clubWithOwner(transaction, tenantId);
        if (!tenant)
            return domain::fail(tenant.error());
        const mail::OwnerLink link = m_needs.links.copy(transaction, *tenant, m_needs.clock.nowMs());
        recordLink(transaction, *tenant, who, u"link.copy"_s);
        return m_needs.links.url(link);
    });
}

QFuture<Result<void>> ClubOperations::resendMagicLink(QString tenantId, domain::OperatorIdentity who)
{
    return m_needs.writer.run([this, tenantId, who](store::Transaction &transaction) -> Result<void> {
        const auto tenant = clubWithOwner(transaction, tenantId);
        if (!tenant)
            return domain::fail(tenant.error());
        m_needs.links.post(transaction, *tenant, m_needs.clock.nowMs());
        recordLink(transaction, *tenant, who, u"link.resend"_s);
        return {};
    });
}

} // namespace touchline::operations
