// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/access_operations.h"

#include "core/operations/club_state.h"
#include "core/operations/reason.h"
#include "core/store/audit_log.h"
#include "core/store/club_access.h"
#include "core/store/club_content.h"
#include "core/store/idempotency_keys.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::Event;
using domain::OperatorIdentity;
using domain::Result;

namespace {
/// As long as a token of the signup may live.
constexpr qint64 tokenLifeMs = 366LL * 24 * 60 * 60 * 1000;
constexpr qsizetype longestTokenId = 100;
} // namespace

AccessOperations::AccessOperations(Needs needs)
    : m_needs(needs)
{ }

Result<store::TenantRow> AccessOperations::clubWithOwner(store::Transaction &transaction, const QString &tenantId) const
{
    auto tenant = liveClub(transaction, tenantId);
    if (!tenant)
        return tenant;
    if (store::AuthUsers(transaction).count(tenantId) == 0)
        return domain::fail(ErrorCode::StepOutOfOrder, u"The club's owner has not been set up yet."_s);
    return tenant;
}

void AccessOperations::recordLink(store::Transaction &transaction, const store::TenantRow &tenant,
    const domain::OperatorIdentity &who, const QString &action) const
{
    store::AuditLog(transaction)
        .append({m_needs.clock.nowMs(), who, action, tenant.id, {}, {{u"slug"_s, tenant.slug}}});
    transaction.announce({Event::Kind::TenantChanged, tenant.id});
}

QFuture<Result<QString>> AccessOperations::copyMagicLink(QString tenantId, domain::OperatorIdentity who)
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

QFuture<Result<void>> AccessOperations::resendMagicLink(QString tenantId, domain::OperatorIdentity who)
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

QFuture<Result<AccessOperations::Revoked>> AccessOperations::revokeLinks(
    QString tenantId, QString reason, OperatorIdentity who)
{
    const auto checked = requiredReason(reason);
    if (!checked)
        return QtFuture::makeReadyFuture(Result<Revoked>(domain::fail(checked.error())));
    return m_needs.writer.run(
        [this, tenantId, reason = *checked, who](store::Transaction &transaction) -> Result<Revoked> {
            const auto tenant = anyClub(transaction, tenantId);
            if (!tenant)
                return domain::fail(tenant.error());
            const qint64 now = m_needs.clock.nowMs();
            store::ClubAccess access(transaction);
            const Revoked revoked{access.voidLinks(tenantId, now), access.endSessions(tenantId, now)};
            access.dropUnsentLinks(tenantId);
            store::AuditLog(transaction)
                .append({now, who, u"link.revoke"_s, tenantId, reason,
                    {{u"slug"_s, tenant->slug}, {u"links"_s, revoked.links}, {u"sessions"_s, revoked.sessions}}});
            transaction.announce({Event::Kind::TenantChanged, tenantId});
            return revoked;
        });
}

QFuture<Result<void>> AccessOperations::revokeTokens(
    QString tenantId, QString tokenId, QString reason, OperatorIdentity who)
{
    const auto checked = requiredReason(reason);
    if (!checked)
        return QtFuture::makeReadyFuture(Result<void>(domain::fail(checked.error())));
    if (tokenId.size() > longestTokenId)
        return QtFuture::makeReadyFuture(
            Result<void>(domain::fail(ErrorCode::InvalidRequest, u"That is no token's id."_s)));
    return m_needs.writer.run(
        [this, tenantId, tokenId, reason = *checked, who](store::Transaction &transaction) -> Result<void> {
            const auto tenant = anyClub(transaction, tenantId);
            if (!tenant)
                return domain::fail(tenant.error());
            const qint64 now = m_needs.clock.nowMs();
            store::RevokedTokens tokens(transaction);
            if (tokenId.isEmpty())
                tokens.revokeAll(tenantId, now / 1000);
            else
                tokens.revoke(tenantId, tokenId, now, now + tokenLifeMs, reason);
            QJsonObject details{{u"slug"_s, tenant->slug}};
            if (!tokenId.isEmpty())
                details.insert(u"jti"_s, tokenId);
            store::AuditLog(transaction).append({now, who, u"token.revoke"_s, tenantId, reason, details});
            transaction.announce({Event::Kind::TokenRevoked, tenantId});
            transaction.announce({Event::Kind::TenantChanged, tenantId});
            return {};
        });
}

} // namespace touchline::operations
