// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/sealing_key.h"
#include "core/domain/async_condition.h"
#include "core/domain/event.h"
#include "core/outbound/guarded_client.h"
#include "core/store/webhook_messages.h"
#include "core/store/writer.h"
#include "core/telemetry/log.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace touchline::provision {

/// Sends clubs' webhooks the events queued for them, signed as Standard Webhooks says. A message keeps its id at every
/// attempt and is delivered at least once: what was under way when the process died is sent again. One that hangs holds
/// up nobody at other hosts. Lives on the provisioner's thread; must outlive its tasks, so `drain` comes before
/// destruction, and the client goes in between.
class WebhookSender final : public QObject
{
    Q_OBJECT

public:
    struct Rules
    {
        bool send = true; ///< false in a dry run: what is queued rests
        int atOnce = 256;
        int perHost = 8;
        std::chrono::milliseconds timeout = std::chrono::seconds(20); ///< Standard Webhooks advises 15 to 30 s
        std::chrono::milliseconds pollEvery = std::chrono::seconds(1);
    };
    struct Needs
    {
        store::Writer &writer;
        outbound::GuardedClient &client;
        const access::SealingKey &sealingKey;
        const domain::Clock &clock;
        telemetry::Log &log;
    };

    explicit WebhookSender(Needs needs);
    WebhookSender(Needs needs, Rules rules);

    void start();
    void beginNothingMore();
    /// Begins nothing more and waits at most `limit` for what is under way.
    QCoro::Task<void> drain(std::chrono::milliseconds limit);
    /// Wakes at queued events. Connected to the writer's commits.
    void onCommitted(const QList<touchline::domain::Event> &events);

    /// Sends one message at once, or waits for the attempt under way, and tells how it stands then. Errors: NotFound,
    /// StorageUnavailable when the program is stopping.
    QCoro::Task<domain::Result<store::WebhookMessageRow>> deliver(QString tenantId, QString id);
    bool isIdle() const { return m_underWay.isEmpty() && !m_looking; }

private:
    /// Where the walk over what is due goes on.
    struct Place
    {
        qint64 ms = -1;
        QString id{};
    };

    void lookForDue();
    QCoro::Task<void> look();
    QFuture<domain::Result<QList<store::OutgoingWebhook>>> readFresh();
    QFuture<domain::Result<QList<store::OutgoingWebhook>>> readPage() const;
    QFuture<domain::Result<store::OutgoingWebhook>> readOne(const QString &tenantId, const QString &id) const;
    void beginAll(const QList<store::OutgoingWebhook> &due);
    QCoro::Task<void> send(store::OutgoingWebhook outgoing);
    domain::Result<outbound::OutboundRequest> request(const store::OutgoingWebhook &outgoing) const;
    store::WebhookMessageRow outcome(store::WebhookMessageRow message, const outbound::Exchange &exchange) const;
    QFuture<domain::Result<void>> settle(const store::WebhookMessageRow &message, const QString &url) const;
    void tell(const store::WebhookMessageRow &message, qint64 tookMs) const;

    const Needs m_needs;
    const QPointer<outbound::GuardedClient> m_client;
    const Rules m_rules;
    QTimer m_pollTimer;
    QSet<QString> m_underWay; ///< ids of messages
    QHash<QString, int> m_atHost;
    QSet<QString> m_fresh; ///< clubs that have just been queued an event
    Place m_place;
    domain::AsyncCondition m_settled; ///< an attempt or a look has ended
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_stopping = false;
};

} // namespace touchline::provision
