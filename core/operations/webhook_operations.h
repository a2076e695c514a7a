// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/sealing_key.h"
#include "core/domain/clock.h"
#include "core/domain/operator_identity.h"
#include "core/operations/command_table.h"
#include "core/store/reader_pool.h"
#include "core/store/tenants.h"
#include "core/store/webhook_messages.h"
#include "core/store/writer.h"

#include <QFuture>
#include <chrono>
#include <functional>

namespace touchline::operations {

/// What an operator does about the events a Starter club's webhook gets: audited. May be called from any thread;
/// futures always finish. Each may give TenantNotFound, TenantSuspended, and StepOutOfOrder where the club has no
/// webhook or it does not fit its state.
class WebhookOperations final
{
public:
    /// How long events are signed with the secret before as well.
    static constexpr std::chrono::milliseconds overlap = std::chrono::hours(24);
    /// Sends a queued message at once and tells how it stands then; the future always finishes.
    using Deliver = std::function<QFuture<domain::Result<store::WebhookMessageRow>>(QString tenantId, QString id)>;

    struct Needs
    {
        store::Writer &writer;
        const access::SealingKey &sealingKey;
        const domain::Clock &clock;
        QString publicUrl; ///< what clubs' pages begin with
        bool dryRun = false;
    };
    struct Rotated
    {
        QString secret; ///< the new one, to be shown once
        qint64 previousUntilMs = 0;
    };

    explicit WebhookOperations(Needs needs);
    Q_DISABLE_COPY_MOVE(WebhookOperations)

    /// Without it what is queued is sent when a program that can starts. Before the first command.
    void sendThrough(Deliver deliver) { m_deliver = std::move(deliver); }

    /// Sends a `test` event, once, and gives its outcome; withheld in a dry run and for a test club.
    QFuture<domain::Result<store::WebhookMessageRow>> sendTest(QString tenantId, domain::OperatorIdentity who);
    /// Puts a new secret in place, one of 256 bits where none is given; the old one goes on as a second signature for
    /// `overlap`. A rotation under way ends. Error InvalidRequest: not 16 to 256 characters.
    QFuture<domain::Result<Rotated>> rotateSecret(QString tenantId, QString secret, domain::OperatorIdentity who);
    /// Ends the overlap at once. Error InvalidRequest without a reason.
    QFuture<domain::Result<void>> endRotation(QString tenantId, QString reason, domain::OperatorIdentity who);
    /// Lets events go to a webhook again that had answered 410; what waited goes at once.
    QFuture<domain::Result<void>> enable(QString tenantId, domain::OperatorIdentity who);
    /// Sends a message that failed again, under its id, with all attempts ahead of it. Error NotFound.
    QFuture<domain::Result<void>> resend(QString tenantId, QString messageId, domain::OperatorIdentity who);

private:
    QFuture<domain::Result<store::WebhookMessageRow>> delivered(QString tenantId, QString id);
    QFuture<domain::Result<store::WebhookMessageRow>> read(QString tenantId, QString id);
    void audit(store::Transaction &transaction, const store::TenantRow &tenant, const domain::OperatorIdentity &who,
        const QString &action, const QString &reason = {}, QJsonObject details = {}) const;

    const Needs m_needs;
    Deliver m_deliver;
};

/// Each {slug, …}: `club.test-webhook` → the message · `club.rotate-secret` {webhookSecret?} → {secret, untilMs} ·
/// `club.end-rotation` {reason} · `club.enable-webhook` · `club.resend-event` {messageId}.
void addWebhookCommands(CommandTable &table, store::ReaderPool &readers, WebhookOperations &operations);

} // namespace touchline::operations
