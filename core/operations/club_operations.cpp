// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/club_operations.h"

#include "core/access/sealing_context.h"
#include "core/domain/contact.h"
#include "core/operations/club_state.h"
#include "core/operations/reason.h"
#include "core/signup/signup_input.h"
#include "core/store/audit_log.h"
#include "core/store/club_access.h"
#include "core/store/make_connections.h"
#include "core/store/provision_runs.h"
#include "core/store/webhook_messages.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::Event;
using domain::OperatorIdentity;
using domain::ProvisionState;
using domain::Result;
using domain::StepKind;
using store::TenantRow;
using store::Transaction;

namespace {
std::unexpected<domain::Error> refused(const QString &why)
{
    return domain::fail(ErrorCode::StepOutOfOrder, why);
}

std::unexpected<domain::Error> faulty(const QString &field, const QString &message, const QString &code)
{
    return domain::fail({ErrorCode::InvalidRequest, message, {{{field}, message, code}}});
}

std::unexpected<domain::Error> inWork()
{
    return refused(u"This club is being set up at this moment; try again shortly, or cancel its run first."_s);
}

std::optional<store::StepRow> findStep(const QList<store::StepRow> &steps, const QString &name)
{
    const auto step = std::ranges::find(steps, name, &store::StepRow::name);
    return step == steps.cend() ? std::nullopt : std::optional(*step);
}
} // namespace

ClubOperations::ClubOperations(Needs needs)
    : m_needs(std::move(needs))
    , m_linkPost(m_needs.postbox)
{ }

QFuture<Result<void>> ClubOperations::onClub(
    QString tenantId, OperatorIdentity who, QString action, QString reason, Work work)
{
    return m_needs.writer.run(
        [this, tenantId, who, action, reason, work = std::move(work)](Transaction &transaction) -> Result<void> {
            const auto tenant = liveClub(transaction, tenantId);
            if (!tenant)
                return domain::fail(tenant.error());
            auto details = work(transaction, *tenant);
            if (!details)
                return domain::fail(details.error());
            details->insert(u"slug"_s, tenant->slug);
            store::AuditLog(transaction).append({m_needs.clock.nowMs(), who, action, tenantId, reason, *details});
            transaction.announce({Event::Kind::TenantChanged, tenantId});
            return {};
        });
}

void ClubOperations::logQueued(
    Transaction &transaction, const TenantRow &before, const QString &operatorName, const QString &why) const
{
    transaction.announce({Event::Kind::RunQueued, before.id});
    const provision::RunNews news(transaction, m_needs.log, before);
    news.say(u"Queue request"_s, {{u"operator"_s, operatorName}, {u"reason"_s, why}});
    news.stateChanged(before.provisionState, ProvisionState::Pending, why);
}

QFuture<Result<void>> ClubOperations::retry(QString tenantId, OperatorIdentity who)
{
    return onClub(tenantId, who, u"club.retry"_s, {},
        [this, name = who.name](Transaction &transaction, const TenantRow &tenant) -> Result<QJsonObject> {
            int number = tenant.runNumber;
            if (tenant.provisionState != ProvisionState::Complete && wasDryRun(transaction, tenant)) {
                const auto anew = queueFrom(transaction, tenant, 0, name);
                if (!anew)
                    return domain::fail(anew.error());
                number = *anew;
            } else if (!store::ProvisionRuns(transaction).resume(tenant.id, number, m_needs.clock.nowMs())) {
                return refused(u"There is nothing to retry at the moment."_s);
            }
            logQueued(transaction, tenant, name, u"retry"_s);
            return QJsonObject{{u"run"_s, number}};
        });
}

Result<int> ClubOperations::queueFrom(
    Transaction &transaction, const TenantRow &tenant, int position, const QString &operatorName) const
{
    store::ProvisionRuns runs(transaction);
    const qint64 now = m_needs.clock.nowMs();
    const auto cancelling = cancelPresentRun(transaction, tenant, operatorName, now, m_needs.log, m_needs.runEnded);
    if (cancelling == store::Cancelling::Requested)
        return inWork();
    // What a dry run did, it only said that it would do.
    const int from = wasDryRun(transaction, tenant) ? 0 : position;
    return runs.queueFrom(tenant.id, from, m_needs.dryRun, now);
}

bool ClubOperations::wasDryRun(Transaction &transaction, const TenantRow &tenant) const
{
    const auto run = store::ProvisionRuns(transaction).run(tenant.id, tenant.runNumber);
    return run && run->dryRun && !m_needs.dryRun;
}

Result<void> ClubOperations::goOn(Transaction &transaction, const TenantRow &tenant, domain::StepKind redo,
    const QString &operatorName, const QString &why) const
{
    store::ProvisionRuns runs(transaction);
    const auto step = findStep(runs.steps(tenant.id, tenant.runNumber), domain::stepName(redo));
    if (step && (domain::isFinished(step->status) || wasDryRun(transaction, tenant))) {
        if (const auto queued = queueFrom(transaction, tenant, step->position, operatorName); !queued)
            return domain::fail(queued.error());
    } else if (!runs.resume(tenant.id, tenant.runNumber, m_needs.clock.nowMs())) {
        return inWork();
    }
    logQueued(transaction, tenant, operatorName, why);
    return {};
}

QFuture<Result<void>> ClubOperations::retryFrom(QString tenantId, QString step, OperatorIdentity who)
{
    return onClub(tenantId, who, u"club.retry_from"_s, {},
        [this, stepName = step, name = who.name](
            Transaction &transaction, const TenantRow &tenant) -> Result<QJsonObject> {
            if (!tenant.signupFinished())
                return refused(u"This club's signup is not finished."_s);
            const auto found = findStep(store::ProvisionRuns(transaction).steps(tenant.id, tenant.runNumber), stepName);
            if (!found)
                return domain::fail(ErrorCode::NotFound, u"The club's run has no step %1."_s.arg(stepName.left(100)));
            const auto number = queueFrom(transaction, tenant, found->position, name);
            if (!number)
                return domain::fail(number.error());
            logQueued(transaction, tenant, name, u"retry from step"_s);
            return QJsonObject{{u"step"_s, stepName}, {u"run"_s, *number}};
        });
}

QFuture<Result<bool>> ClubOperations::cancelRun(QString tenantId, QString reason, OperatorIdentity who)
{
    const auto ended = std::make_shared<bool>(false);
    return onClub(tenantId, who, u"club.cancel_run"_s, keptReason(reason),
        [this, ended, name = who.name](Transaction &transaction, const TenantRow &tenant) -> Result<QJsonObject> {
            const auto cancelling
                = cancelPresentRun(transaction, tenant, name, m_needs.clock.nowMs(), m_needs.log, m_needs.runEnded);
            if (cancelling == store::Cancelling::NothingToCancel)
                return refused(u"There is no run to cancel: it is over, or has not begun."_s);
            *ended = cancelling == store::Cancelling::Ended;
            return QJsonObject{{u"run"_s, tenant.runNumber}};
        })
        .then([ended](const Result<void> &outcome) -> Result<bool> {
            if (!outcome)
                return domain::fail(outcome.error());
            return *ended;
        });
}

QFuture<Result<void>> ClubOperations::releaseHold(QString tenantId, QString reason, OperatorIdentity who)
{
    const auto checked = requiredReason(reason);
    if (!checked)
        return QtFuture::makeReadyFuture(Result<void>(domain::fail(checked.error())));
    return onClub(tenantId, who, u"club.release_hold"_s, *checked,
        [this, name = who.name](Transaction &transaction, const TenantRow &tenant) -> Result<QJsonObject> {
            if (!store::ProvisionRuns(transaction).release(tenant.id, m_needs.clock.nowMs()))
                return refused(u"This club does not wait for its mail address to be confirmed."_s);
            logQueued(transaction, tenant, name, u"release hold"_s);
            return QJsonObject{{u"run"_s, tenant.runNumber}};
        });
}

QFuture<Result<void>> ClubOperations::letSignupFinish(QString tenantId, QString reason, OperatorIdentity who)
{
    const auto checked = requiredReason(reason);
    if (!checked)
        return QtFuture::makeReadyFuture(Result<void>(domain::fail(checked.error())));
    // The signup's own steps look for this record.
    return onClub(tenantId, who, u"club.start_override"_s, *checked,
        [](Transaction &, const TenantRow &tenant) -> Result<QJsonObject> {
            if (tenant.signupFinished())
                return refused(u"This club's signup is finished already."_s);
            return QJsonObject{{u"begun"_s, true}};
        });
}

QFuture<Result<void>> ClubOperations::editWebhook(
    QString tenantId, QString webhookUrl, QString webhookSecret, OperatorIdentity who)
{
    // Without a new secret the one there stands; what is checked in its place is one that would pass.
    const QString checkedSecret = webhookSecret.isEmpty() ? QString(16, u'x') : webhookSecret;
    if (const auto checked = signup::checkWebhook({webhookUrl, checkedSecret}, m_needs.webhook); !checked)
        return QtFuture::makeReadyFuture(Result<void>(domain::fail(checked.error())));
    return onClub(tenantId, who, u"club.edit_webhook"_s, {},
        [this, webhookUrl, webhookSecret, name = who.name](
            Transaction &transaction, const TenantRow &tenant) -> Result<QJsonObject> {
            store::MakeConnections connections(transaction);
            if (tenant.plan != domain::Plan::Starter)
                return domain::fail(ErrorCode::PlanMismatch, u"Only Starter clubs have a webhook."_s);
            const auto saved = connections.find(tenant.id);
            if (!tenant.signupFinished() || !saved)
                return refused(u"This club's signup is not finished; its webhook is given there."_s);
            const QString sealed = webhookSecret.isEmpty()
                ? saved->sealedSecret
                : m_needs.sealingKey.seal(webhookSecret.toUtf8(), access::webhookSecretContext(tenant.id));
            connections.save(tenant.id, webhookUrl, sealed);
            // Events that waited for the old one to work go to the new one at once.
            store::WebhookMessages(transaction).hurry(tenant.id, m_needs.clock.nowMs());
            transaction.announce({Event::Kind::WebhookQueued, tenant.id});
            if (tenant.provisionState != ProvisionState::Complete) {
                const auto gone = goOn(transaction, tenant, StepKind::ValidateWebhook, name, u"edit webhook"_s);
                if (!gone)
                    return domain::fail(gone.error());
            }
            return QJsonObject{{u"newSecret"_s, !webhookSecret.isEmpty()}};
        });
}

Result<void> ClubOperations::writeTo(
    Transaction &transaction, const TenantRow &corrected, const QString &operatorName) const
{
    const qint64 now = m_needs.clock.nowMs();
    if (corrected.provisionState == ProvisionState::Complete) {
        m_needs.links.post(transaction, corrected, now);
        return {};
    }
    if (corrected.signupFinished()) {
        auto gone = goOn(transaction, corrected, StepKind::SendMagicLink, operatorName, u"correct mail"_s);
        if (!gone)
            return gone;
    }
    if (m_needs.verifyEmail && !m_needs.dryRun && !corrected.test) {
        store::ProvisionRuns(transaction).holdForEmail(corrected.id, now);
        m_linkPost.send(transaction, corrected, store::LinkPurpose::VerifyEmail, now);
    }
    return {};
}

QFuture<Result<void>> ClubOperations::correctEmail(QString tenantId, QString email, OperatorIdentity who)
{
    email = email.trimmed();
    if (!domain::isMailAddress(email)) {
        return QtFuture::makeReadyFuture(
            Result<void>(faulty(u"email"_s, u"Not a valid mail address."_s, u"invalid_email"_s)));
    }
    // No address in the audit trail: what is there cannot be erased.
    return onClub(tenantId, who, u"club.set_email"_s, {},
        [this, email, name = who.name](Transaction &transaction, const TenantRow &tenant) -> Result<QJsonObject> {
            const bool same = email.compare(tenant.email, Qt::CaseInsensitive) == 0;
            if (m_needs.oneClubPerEmail && !same && store::Tenants(transaction).emailTaken(email))
                return domain::fail(ErrorCode::EmailExists, u"There is a club with this mail address already."_s);
            const qint64 now = m_needs.clock.nowMs();
            store::ClubAccess access(transaction);
            access.voidLinks(tenant.id, now);
            access.endSessions(tenant.id, now);
            access.dropUnsentLinks(tenant.id);
            access.setOwnerEmail(tenant.id, email, now / 1000);
            TenantRow corrected = tenant;
            corrected.email = email;
            if (const auto written = writeTo(transaction, corrected, name); !written)
                return domain::fail(written.error());
            return QJsonObject();
        });
}

} // namespace touchline::operations
