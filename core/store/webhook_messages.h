// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/make_connections.h"

#include <QList>
#include <QString>
#include <optional>

namespace touchline::store {

/// `Withheld`: made in a dry run or for a test club, never sent.
enum class WebhookMessageState { Queued, Delivered, Failed, Withheld };
/// `queued` | `delivered` | `failed` | `withheld`
QString webhookMessageStateName(WebhookMessageState state);
std::optional<WebhookMessageState> webhookMessageStateFromName(const QString &name);

/// A row of `webhook_messages`: one event for a club's webhook.
struct WebhookMessageRow
{
    QString id; ///< the `webhook-id`, the same at every attempt
    QString tenantId;
    QString event; ///< `club.provisioned`, `test`
    QString body; ///< JSON, exactly as it is signed and sent
    WebhookMessageState state = WebhookMessageState::Queued;
    int attempts = 0; ///< those that ended
    qint64 nextAttemptAtMs = 0;
    qint64 createdAtMs = 0;
    qint64 finishedAtMs = 0;
    int status = 0; ///< of the last answer, 0: there was none
    QString error{}; ///< why the last attempt did not deliver it
};

/// A message with where it goes.
struct OutgoingWebhook
{
    WebhookMessageRow message;
    MakeConnectionRow connection;
};

/// The table `webhook_messages`.
class WebhookMessages final
{
public:
    explicit WebhookMessages(Session &session)
        : m_session(session)
    { }

    /// False when a message of that id is there already; it stays as it is.
    bool add(const WebhookMessageRow &message);
    /// What may be sent now, oldest first, from behind (`afterMs`, `afterId`) on: the club is neither suspended nor
    /// cancelled and its webhook is not disabled.
    QList<OutgoingWebhook> due(qint64 nowMs, qint64 afterMs, const QString &afterId, int limit);
    /// The same for one club, at most ten.
    QList<OutgoingWebhook> dueOf(const QString &tenantId, qint64 nowMs);
    std::optional<WebhookMessageRow> find(const QString &tenantId, const QString &id);
    /// The club's newest messages, newest first.
    QList<WebhookMessageRow> newest(const QString &tenantId, int limit);
    /// Saves how an attempt ended: state, attempts, times, status and error.
    void settle(const WebhookMessageRow &message);
    /// What waits for a moment beyond `beyondMs`, which no clock that was right has written, is due now.
    void bringBack(qint64 nowMs, qint64 beyondMs);
    /// Makes what is queued for the club due at once.
    void hurry(const QString &tenantId, qint64 nowMs);

private:
    Session &m_session;
};

} // namespace touchline::store
