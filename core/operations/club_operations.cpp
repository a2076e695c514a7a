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

QFuture<Result<mail::OwnerLink>> ClubOperations::mint(
    QString tenantId, domain::OperatorIdentity who, QString action, bool countsNow)
{
    return m_needs.writer.run(
        [this, tenantId, who, action, countsNow](store::Transaction &transaction) -> Result<mail::OwnerLink> {
            const auto tenant = livingTenant(transaction, tenantId);
            if (!tenant)
                return domain::fail(tenant.error());
            if (tenant->status == domain::TenantStatus::Suspended)
                return domain::fail(ErrorCode::TenantSuspended, u"This club is suspended."_s);
            if (store::AuthUsers(transaction).count(tenantId) == 0)
                return domain::fail(ErrorCode::StepOutOfOrder, u"The club's owner has not been set up yet."_s);
            const qint64 now = m_needs.clock.nowMs();
            const mail::OwnerLink link = m_needs.links.forOperator(transaction, *tenant, now);
            if (countsNow)
                m_needs.links.settleCopied(transaction, tenantId, link, now);
            store::AuditLog(transaction).append({now, who, action, tenantId, {}, {{u"slug"_s, tenant->slug}}});
            transaction.announce({Event::Kind::TenantChanged, tenantId});
            return link;
        });
}

QFuture<Result<QString>> ClubOperations::copyMagicLink(QString tenantId, domain::OperatorIdentity who)
{
    return mint(tenantId, who, u"link.copy"_s, true)
        .then([this](const Result<mail::OwnerLink> &link) -> Result<QString> {
            if (!link)
                return domain::fail(link.error());
            return m_needs.links.url(*link);
        });
}

QFuture<Result<void>> ClubOperations::resendMagicLink(QString tenantId, domain::OperatorIdentity who)
{
    using Sent = Result<void>;
    return mint(tenantId, who, u"link.resend"_s, false)
        .then([this, tenantId](const Result<mail::OwnerLink> &link) -> QFuture<Sent> {
            if (!link)
                return QtFuture::makeReadyFuture(Sent(domain::fail(link.error())));
            const auto message = m_needs.links.message(*link, m_needs.clock.nowMs());
            if (!message)
                return QtFuture::makeReadyFuture(Sent(domain::fail(message.error())));
            if (m_needs.dryRun) {
                return m_needs.writer.run([this, tenantId, link = *link](store::Transaction &transaction) -> Sent {
                    m_needs.links.settleWithheld(transaction, tenantId, link, m_needs.clock.nowMs());
                    return {};
                });
            }
            return m_needs.transport.send(*message)
                .then([this, tenantId, link = *link](const Result<mail::Delivery> &delivery) -> QFuture<Sent> {
                    if (!delivery)
                        return QtFuture::makeReadyFuture(Sent(domain::fail(delivery.error())));
                    return m_needs.writer.run([this, tenantId, link](store::Transaction &transaction) -> Sent {
                        m_needs.links.settleSent(transaction, tenantId, link, m_needs.clock.nowMs());
                        transaction.announce({Event::Kind::TenantChanged, tenantId});
                        return {};
                    });
                })
                .unwrap();
        })
        .unwrap();
}

} // namespace touchline::operations
