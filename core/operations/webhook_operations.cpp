// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/webhook_operations.h"

#include "core/access/random.h"
#include "core/access/sealing_context.h"
#include "core/operations/club_commands.h"
#include "core/operations/club_state.h"
#include "core/operations/reason.h"
#include "core/provision/webhook_events.h"
#include "core/store/audit_log.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::Event;
using domain::OperatorIdentity;
using domain::Result;
using store::Transaction;
using store::WebhookMessageRow;

namespace {
constexpr int secretBytes = 32;
constexpr qsizetype shortestSecret = 16;
constexpr qsizetype longestSecret = 256;

/// The club with its webhook, fit to be worked on.
struct Found
{
    store::TenantRow tenant;
    store::MakeConnectionRow webhook;
};

Result<Found> clubWithWebhook(Transaction &transaction, const QString &tenantId)
{
    const auto tenant = liveClub(transaction, tenantId);
    if (!tenant)
        return domain::fail(tenant.error());
    const auto webhook = store::MakeConnections(transaction).find(tenantId);
    if (!webhook)
        return domain::fail(ErrorCode::StepOutOfOrder, u"This club has no webhook."_s);
    return Found{*tenant, *webhook};
}

QJsonObject messageJson(const WebhookMessageRow &message)
{
    QJsonObject json{{u"id"_s, message.id}, {u"event"_s, message.event},
        {u"state"_s, store::webhookMessageStateName(message.state)}, {u"attempts"_s, message.attempts}};
    if (message.status > 0)
        json.insert(u"status"_s, message.status);
    if (!message.error.isEmpty())
        json.insert(u"error"_s, message.error);
    return json;
}
} // namespace

WebhookOperations::WebhookOperations(Needs needs)
    : m_needs(std::move(needs))
{ }

void WebhookOperations::audit(Transaction &transaction, const store::TenantRow &tenant, const OperatorIdentity &who,
    const QString &action, const QString &reason, QJsonObject details) const
{
    details.insert(u"slug"_s, tenant.slug);
    store::AuditLog(transaction).append({m_needs.clock.nowMs(), who, action, tenant.id, reason, details});
    transaction.announce({Event::Kind::TenantChanged, tenant.id});
}

QFuture<Result<WebhookMessageRow>> WebhookOperations::sendTest(QString tenantId, OperatorIdentity who)
{
    return m_needs.writer
        .run([this, tenantId, who](Transaction &transaction) -> Result<QString> {
            const auto found = clubWithWebhook(transaction, tenantId);
            if (!found)
                return domain::fail(found.error());
            if (found->webhook.disabledAtMs > 0) {
                return domain::fail(ErrorCode::StepOutOfOrder, u"The webhook is disabled; enable it first."_s);
            }
            const QString id = provision::queueTestEvent(transaction,
                {.tenant = found->tenant,
                    .publicUrl = m_needs.publicUrl,
                    .withheld = m_needs.dryRun || found->tenant.test,
                    .nowMs = m_needs.clock.nowMs()});
            audit(transaction, found->tenant, who, u"webhook.test"_s, {}, {{u"message"_s, id}});
            return id;
        })
        .then([this, tenantId](const Result<QString> &id) -> QFuture<Result<WebhookMessageRow>> {
            if (!id)
                return QtFuture::makeReadyFuture(Result<WebhookMessageRow>(domain::fail(id.error())));
            return delivered(tenantId, *id);
        })
        .unwrap();
}

QFuture<Result<WebhookMessageRow>> WebhookOperations::delivered(QString tenantId, QString id)
{
    return m_deliver && !m_needs.dryRun ? m_deliver(tenantId, id) : read(tenantId, id);
}

QFuture<Result<WebhookMessageRow>> WebhookOperations::read(QString tenantId, QString id)
{
    return m_needs.writer.run([tenantId, id](Transaction &transaction) -> Result<WebhookMessageRow> {
        auto message = store::WebhookMessages(transaction).find(tenantId, id);
        if (!message)
            return domain::fail(ErrorCode::NotFound, u"There is no such message."_s);
        return *std::move(message);
    });
}

QFuture<Result<WebhookOperations::Rotated>> WebhookOperations::rotateSecret(
    QString tenantId, QString secret, OperatorIdentity who)
{
    if (!secret.isEmpty() && (secret.size() < shortestSecret || secret.size() > longestSecret)) {
        const QString message = u"A secret has 16 to 256 characters."_s;
        return QtFuture::makeReadyFuture(Result<Rotated>(domain::fail(
            {ErrorCode::InvalidRequest, message, {{{u"webhookSecret"_s}, message, u"invalid_secret"_s}}})));
    }
    const bool generated = secret.isEmpty();
    if (generated)
        secret = u"whsec_"_s + QString::fromLatin1(access::randomBytes(secretBytes).toBase64());
    return m_needs.writer.run([this, tenantId, secret, generated, who](Transaction &transaction) -> Result<Rotated> {
        const auto found = clubWithWebhook(transaction, tenantId);
        if (!found)
            return domain::fail(found.error());
        const qint64 until = m_needs.clock.nowMs() + overlap.count();
        store::MakeConnections(transaction)
            .rotateSecret(
                tenantId, m_needs.sealingKey.seal(secret.toUtf8(), access::webhookSecretContext(tenantId)), until);
        audit(transaction, found->tenant, who, u"webhook.rotate_secret"_s, {}, {{u"generated"_s, generated}});
        return Rotated{secret, until};
    });
}

QFuture<Result<void>> WebhookOperations::endRotation(QString tenantId, QString reason, OperatorIdentity who)
{
    const auto checked = requiredReason(reason);
    if (!checked)
        return QtFuture::makeReadyFuture(Result<void>(domain::fail(checked.error())));
    return m_needs.writer.run([this, tenantId, why = *checked, who](Transaction &transaction) -> Result<void> {
        const auto found = clubWithWebhook(transaction, tenantId);
        if (!found)
            return domain::fail(found.error());
        if (!store::MakeConnections(transaction).endRotation(tenantId))
            return domain::fail(ErrorCode::StepOutOfOrder, u"The webhook's secret does not rotate."_s);
        audit(transaction, found->tenant, who, u"webhook.end_rotation"_s, why);
        return {};
    });
}

QFuture<Result<void>> WebhookOperations::enable(QString tenantId, OperatorIdentity who)
{
    return m_needs.writer.run([this, tenantId, who](Transaction &transaction) -> Result<void> {
        const auto found = clubWithWebhook(transaction, tenantId);
        if (!found)
            return domain::fail(found.error());
        if (!store::MakeConnections(transaction).enable(tenantId))
            return domain::fail(ErrorCode::StepOutOfOrder, u"The webhook is not disabled."_s);
        store::WebhookMessages(transaction).hurry(tenantId, m_needs.clock.nowMs());
        audit(transaction, found->tenant, who, u"webhook.enable"_s);
        transaction.announce({Event::Kind::WebhookQueued, tenantId});
        return {};
    });
}

QFuture<Result<void>> WebhookOperations::resend(QString tenantId, QString messageId, OperatorIdentity who)
{
    return m_needs.writer.run([this, tenantId, messageId, who](Transaction &transaction) -> Result<void> {
        const auto found = clubWithWebhook(transaction, tenantId);
        if (!found)
            return domain::fail(found.error());
        auto message = store::WebhookMessages(transaction).find(tenantId, messageId);
        if (!message)
            return domain::fail(ErrorCode::NotFound, u"There is no such message."_s);
        if (message->state != store::WebhookMessageState::Failed)
            return domain::fail(ErrorCode::StepOutOfOrder, u"Only a message that failed can be sent again."_s);
        message->state = store::WebhookMessageState::Queued;
        message->attempts = 0;
        message->nextAttemptAtMs = m_needs.clock.nowMs();
        message->finishedAtMs = 0;
        store::WebhookMessages(transaction).settle(*message);
        audit(transaction, found->tenant, who, u"webhook.resend"_s, {}, {{u"message"_s, messageId}});
        transaction.announce({Event::Kind::WebhookQueued, tenantId});
        return {};
    });
}

void addWebhookCommands(CommandTable &table, store::ReaderPool &readers, WebhookOperations &operations)
{
    addClubCommand(table, readers, u"club.test-webhook"_s,
        [&operations](const QString &id, const QJsonObject &, const OperatorIdentity &who) {
            return asJson(operations.sendTest(id, who), &messageJson);
        });
    addClubCommand(table, readers, u"club.rotate-secret"_s,
        [&operations](const QString &id, const QJsonObject &args, const OperatorIdentity &who) {
            return asJson(operations.rotateSecret(id, args.value("webhookSecret"_L1).toString(), who),
                [](const WebhookOperations::Rotated &rotated) {
                    return QJsonObject{{u"secret"_s, rotated.secret}, {u"untilMs"_s, rotated.previousUntilMs}};
                });
        });
    addClubCommand(table, readers, u"club.end-rotation"_s,
        [&operations](const QString &id, const QJsonObject &args, const OperatorIdentity &who) {
            return asJson(operations.endRotation(id, args.value("reason"_L1).toString(), who));
        });
    addClubCommand(table, readers, u"club.enable-webhook"_s,
        [&operations](const QString &id, const QJsonObject &, const OperatorIdentity &who) {
            return asJson(operations.enable(id, who));
        });
    addClubCommand(table, readers, u"club.resend-event"_s,
        [&operations](const QString &id, const QJsonObject &args, const OperatorIdentity &who) {
            return asJson(operations.resend(id, args.value("messageId"_L1).toString(), who));
        });
}

} // namespace touchline::operations
