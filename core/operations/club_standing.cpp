// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/club_standing.h"

#include "core/access/random.h"
#include "core/operations/club_state.h"
#include "core/operations/reason.h"
#include "core/store/audit_log.h"
#include "core/store/club_access.h"
#include "core/store/idempotency_keys.h"
#include "core/store/provision_runs.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::Event;
using domain::OperatorIdentity;
using domain::Result;
using domain::TenantStatus;
using store::PendingActions;
using store::TenantRow;
using store::Transaction;

namespace {
Result<void> allowSuspend(const TenantRow &tenant)
{
    if (tenant.status == TenantStatus::Suspended)
        return domain::fail(ErrorCode::StepOutOfOrder, u"This club is suspended already."_s);
    if (tenant.status == TenantStatus::Cancelled)
        return domain::fail(ErrorCode::StepOutOfOrder, u"This club is cancelled."_s);
    return {};
}

Result<void> allowCancel(const TenantRow &tenant)
{
    if (tenant.status == TenantStatus::Cancelled)
        return domain::fail(ErrorCode::StepOutOfOrder, u"This club is cancelled already."_s);
    return {};
}

std::unexpected<domain::Error> refuseSecond(const store::PendingActionRow &first)
{
    return domain::fail(ErrorCode::StepOutOfOrder,
        u"%1 is held back for this club already, by %2; undo it first."_s.arg(first.action, first.who.name));
}
} // namespace

ClubStanding::ClubStanding(Needs needs)
    : m_needs(std::move(needs))
{ }

QString ClubStanding::actionName(Action action)
{
    switch (action) {
    case Action::Suspend:
        return u"club.suspend"_s;
    case Action::Cancel:
        return u"club.cancel"_s;
    case Action::Erase:
        return u"club.erase"_s;
    }
    Q_UNREACHABLE();
}

Result<ClubStanding::Action> ClubStanding::actionFromName(const QString &name)
{
    for (const Action action : {Action::Suspend, Action::Cancel, Action::Erase}) {
        if (actionName(action) == name)
            return action;
    }
    return domain::fail(ErrorCode::Internal, u"This version does not know the action %1."_s.arg(name));
}

ClubStanding::Answer ClubStanding::suspend(
    QString tenantId, QString reason, OperatorIdentity who, std::chrono::milliseconds hold)
{
    return this->hold(Action::Suspend, std::move(tenantId), {}, std::move(reason), std::move(who), hold);
}

ClubStanding::Answer ClubStanding::cancel(
    QString tenantId, QString reason, OperatorIdentity who, std::chrono::milliseconds hold)
{
    return this->hold(Action::Cancel, std::move(tenantId), {}, std::move(reason), std::move(who), hold);
}

ClubStanding::Answer ClubStanding::erase(
    QString tenantId, QString confirmation, QString reason, OperatorIdentity who, std::chrono::milliseconds hold)
{
    return this->hold(
        Action::Erase, std::move(tenantId), std::move(confirmation), std::move(reason), std::move(who), hold);
}

ClubStanding::Answer ClubStanding::hold(Action action, QString tenantId, QString confirmation, QString reason,
    OperatorIdentity who, std::chrono::milliseconds hold)
{
    const auto checked = requiredReason(reason);
    if (!checked)
        return QtFuture::makeReadyFuture(Result<Held>(domain::fail(checked.error())));
    return m_needs.writer.run([this, action, tenantId, confirmation, reason = *checked, who, hold](
                                  Transaction &transaction) -> Result<Held> {
        const auto tenant = anyClub(transaction, tenantId);
        if (!tenant)
            return domain::fail(tenant.error());
        if (action == Action::Erase && confirmation != tenant->slug) {
            const QString message = u"Repeat the club's address to confirm."_s;
            return domain::fail(
                {ErrorCode::InvalidRequest, message, {{{u"confirmation"_s}, message, u"invalid_confirmation"_s}}});
        }
        PendingActions pending(transaction);
        if (const auto first = pending.ofClub(tenantId))
            return refuseSecond(*first);
        const qint64 now = m_needs.clock.nowMs();
        Held order{access::newId(), tenantId, actionName(action), who, reason, now, now + hold.count(), tenant->slug};
        if (hold.count() <= 0) {
            order.id.clear();
            if (const auto applied = apply(transaction, action, *tenant, order); !applied)
                return domain::fail(applied.error());
            return order;
        }
        if (const auto fits = allowed(action, *tenant); !fits)
            return domain::fail(fits.error());
        pending.insert(order);
        record(transaction, order.action + u".hold"_s, *tenant, reason, who,
            {{u"pending"_s, order.id}, {u"dueAtMs"_s, order.dueAtMs}});
        transaction.announce({Event::Kind::TenantChanged, tenantId});
        transaction.announce({Event::Kind::ActionHeld, tenantId});
        return order;
    });
}

Result<void> ClubStanding::allowed(Action action, const TenantRow &tenant)
{
    switch (action) {
    case Action::Suspend:
        return allowSuspend(tenant);
    case Action::Cancel:
        return allowCancel(tenant);
    case Action::Erase:
        return {};
    }
    Q_UNREACHABLE();
}

/// The work itself with its audit record.
Result<void> ClubStanding::apply(
    Transaction &transaction, Action action, const TenantRow &tenant, const Held &order) const
{
    if (auto fits = allowed(action, tenant); !fits)
        return fits;
    const qint64 now = m_needs.clock.nowMs();
    switch (action) {
    case Action::Suspend:
        store::Tenants(transaction).setStatus(tenant.id, TenantStatus::Suspended, now / 1000);
        break;
    case Action::Cancel:
        cancelNow(transaction, tenant, order, now);
        break;
    case Action::Erase:
        eraseNow(transaction, tenant);
        break;
    }
    record(transaction, order.action, tenant, order.reason, order.who);
    const bool gone = action == Action::Erase;
    transaction.announce({gone ? Event::Kind::TenantErased : Event::Kind::TenantChanged, tenant.id});
    transaction.afterCommit([this, id = tenant.id, gone, order] {
        // Not as the record's tenant: that club's records go.
        m_needs.log.warn(domain::LogFeature::Ops, u"Club changed by an operator"_s,
            {{gone ? u"erasedTenantId"_s : u"tenantId"_s, id}, {u"action"_s, order.action},
                {u"operator"_s, order.who.name}});
    });
    return {};
}

void ClubStanding::cancelNow(Transaction &transaction, const TenantRow &tenant, const Held &order, qint64 nowMs) const
{
    cancelPresentRun(transaction, tenant, order.who.name, nowMs, m_needs.log, m_needs.runEnded);
    store::Tenants(transaction).setStatus(tenant.id, TenantStatus::Cancelled, nowMs / 1000);
    store::ClubAccess access(transaction);
    access.voidLinks(tenant.id, nowMs);
    access.endSessions(tenant.id, nowMs);
    access.dropQueuedMails(tenant.id);
    access.dropQueuedWebhooks(tenant.id);
    store::RevokedTokens(transaction).revokeAll(tenant.id, nowMs / 1000);
}

void ClubStanding::eraseNow(Transaction &transaction, const TenantRow &tenant) const
{
    store::ClubAccess access(transaction);
    const QStringList messageIds = access.messageIds(tenant.id);
    access.dropKeptAnswers(tenant.id);
    store::Tenants(transaction).erase(tenant.id);
    if (m_needs.erased)
        transaction.afterCommit([this, id = tenant.id, messageIds] { m_needs.erased(id, messageIds); });
}

QFuture<Result<void>> ClubStanding::reinstate(QString tenantId, QString reason, OperatorIdentity who)
{
    reason = keptReason(reason);
    return m_needs.writer.run([this, tenantId, reason, who](Transaction &transaction) -> Result<void> {
        const auto tenant = anyClub(transaction, tenantId);
        if (!tenant)
            return domain::fail(tenant.error());
        if (tenant->status != TenantStatus::Suspended)
            return domain::fail(ErrorCode::StepOutOfOrder, u"This club is not suspended."_s);
        const TenantStatus status = tenant->signupFinished() ? TenantStatus::Active : TenantStatus::Trial;
        store::Tenants(transaction).setStatus(tenantId, status, m_needs.clock.nowSeconds());
        record(transaction, u"club.reinstate"_s, *tenant, reason, who);
        // Whatever waited for it may be due by now.
        for (const auto kind :
            {Event::Kind::TenantChanged, Event::Kind::RunQueued, Event::Kind::MailQueued, Event::Kind::WebhookQueued})
            transaction.announce({kind, tenantId});
        return {};
    });
}

QFuture<Result<void>> ClubStanding::undo(QString id, OperatorIdentity who)
{
    return m_needs.writer.run([this, id, who](Transaction &transaction) -> Result<void> {
        const auto order = PendingActions(transaction).find(id);
        if (!order)
            return domain::fail(ErrorCode::NotFound, u"There is nothing left to undo: it has been carried out."_s);
        const auto tenant = anyClub(transaction, order->tenantId);
        if (!tenant)
            return domain::fail(tenant.error());
        PendingActions(transaction).remove(order->tenantId, id);
        record(transaction, order->action + u".undo"_s, *tenant, {}, who, {{u"pending"_s, id}});
        transaction.announce({Event::Kind::TenantChanged, order->tenantId});
        transaction.announce({Event::Kind::ActionHeld, order->tenantId});
        return {};
    });
}

QFuture<Result<void>> ClubStanding::carryOut(QString id)
{
    return m_needs.writer.run([this, id](Transaction &transaction) -> Result<void> {
        const auto order = PendingActions(transaction).find(id);
        if (!order)
            return {};
        const auto tenant = anyClub(transaction, order->tenantId);
        if (!tenant)
            return domain::fail(tenant.error());
        // With its effect or without: removed in the same transaction, so that it happens once.
        PendingActions(transaction).remove(order->tenantId, id);
        const auto action = actionFromName(order->action);
        const auto applied
            = action ? apply(transaction, *action, *tenant, *order) : Result<void>(domain::fail(action.error()));
        if (!applied) {
            record(transaction, order->action + u".dropped"_s, *tenant, order->reason, order->who,
                {{u"pending"_s, id}, {u"because"_s, applied.error().detail}});
            transaction.announce({Event::Kind::TenantChanged, order->tenantId});
        }
        return {};
    });
}

void ClubStanding::record(Transaction &transaction, const QString &action, const TenantRow &tenant,
    const QString &reason, const OperatorIdentity &who, const QJsonObject &more) const
{
    QJsonObject details = more;
    details.insert(u"slug"_s, tenant.slug);
    store::AuditLog(transaction).append({m_needs.clock.nowMs(), who, action, tenant.id, reason, details});
}

} // namespace touchline::operations
