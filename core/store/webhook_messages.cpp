// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/webhook_messages.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace touchline::store {

namespace {
WebhookMessageRow readMessage(const Statement &row)
{
    return {.id = row.text(0),
        .tenantId = row.text(1),
        .event = row.text(2),
        .body = row.text(3),
        .state = webhookMessageStateFromName(row.text(4)).value_or(WebhookMessageState::Failed),
        .attempts = static_cast<int>(row.integer(5)),
        .nextAttemptAtMs = row.integer(6),
        .createdAtMs = row.integer(7),
        .finishedAtMs = row.integer(8),
        .status = static_cast<int>(row.integer(9)),
        .error = row.text(10)};
}

OutgoingWebhook readOutgoing(const Statement &row)
{
    return {readMessage(row),
        {.webhookUrl = row.text(11),
            .sealedSecret = row.text(12),
            .sealedPreviousSecret = row.text(13),
            .previousSecretUntilMs = row.integer(14)}};
}
} // namespace

QString webhookMessageStateName(WebhookMessageState state)
{
    switch (state) {
    case WebhookMessageState::Queued:
        return u"queued"_s;
    case WebhookMessageState::Delivered:
        return u"delivered"_s;
    case WebhookMessageState::Failed:
        return u"failed"_s;
    case WebhookMessageState::Withheld:
        return u"withheld"_s;
    }
    Q_UNREACHABLE();
}

std::optional<WebhookMessageState> webhookMessageStateFromName(const QString &name)
{
    for (const auto state : {WebhookMessageState::Queued, WebhookMessageState::Delivered, WebhookMessageState::Failed,
             WebhookMessageState::Withheld}) {
        if (webhookMessageStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

bool WebhookMessages::add(const WebhookMessageRow &message)
{
    Statement insert(m_session,
        "INSERT INTO webhook_messages (id, tenant_id, event, body, state, next_attempt_at, created_at, finished_at, "
        "error) "
        "VALUES (:id, :tenant, :event, :body, :state, :next, :created, :finished, :error) ON CONFLICT (id) DO NOTHING");
    return insert.bind(":id", message.id)
               .bind(":tenant", message.tenantId)
               .bind(":event", message.event)
               .bind(":body", message.body)
               .bind(":state", webhookMessageStateName(message.state))
               .bind(":next", message.nextAttemptAtMs)
               .bind(":created", message.createdAtMs)
               .bind(":finished", message.finishedAtMs)
               .bind(":error", message.error)
               .run()
        > 0;
}

QList<OutgoingWebhook> WebhookMessages::due(qint64 nowMs, qint64 afterMs, const QString &afterId, int limit)
{
    Statement row(m_session,
        "SELECT webhook_messages.id, webhook_messages.tenant_id, event, body, state, attempts, next_attempt_at, "
        "webhook_messages.created_at, finished_at, webhook_messages.status, error, webhook_url, webhook_secret, "
        "previous_secret, "
        "previous_secret_until "
        "FROM webhook_messages "
        "JOIN make_connections ON make_connections.tenant_id = webhook_messages.tenant_id "
        "JOIN tenants ON tenants.id = webhook_messages.tenant_id "
        "WHERE state = 'queued' AND next_attempt_at <= :now AND disabled_at = 0 "
        "AND tenants.status NOT IN ('suspended', 'cancelled') "
        "AND (next_attempt_at, webhook_messages.id) > (:after, :id) ORDER BY next_attempt_at, webhook_messages.id "
        "LIMIT :limit");
    row.bind(":now", nowMs).bind(":after", afterMs).bind(":id", afterId).bind(":limit", limit);
    QList<OutgoingWebhook> found;
    while (row.next())
        found.append(readOutgoing(row));
    return found;
}

QList<OutgoingWebhook> WebhookMessages::dueOf(const QString &tenantId, qint64 nowMs)
{
    Statement row(m_session,
        "SELECT webhook_messages.id, tenants.id, event, body, state, attempts, next_attempt_at, "
        "webhook_messages.created_at, finished_at, webhook_messages.status, error, webhook_url, webhook_secret, "
        "previous_secret, "
        "previous_secret_until "
        "FROM webhook_messages "
        "JOIN make_connections ON make_connections.tenant_id = webhook_messages.tenant_id "
        "JOIN tenants ON tenants.id = webhook_messages.tenant_id "
        "WHERE webhook_messages.tenant_id = :tenant AND make_connections.tenant_id = :tenant AND tenants.id = :tenant "
        "AND state = 'queued' AND next_attempt_at <= :now AND disabled_at = 0 "
        "AND tenants.status NOT IN ('suspended', 'cancelled') ORDER BY next_attempt_at, webhook_messages.id LIMIT 10");
    row.bind(":tenant", tenantId).bind(":now", nowMs);
    QList<OutgoingWebhook> found;
    while (row.next())
        found.append(readOutgoing(row));
    return found;
}

std::optional<WebhookMessageRow> WebhookMessages::find(const QString &tenantId, const QString &id)
{
    Statement row(m_session,
        "SELECT id, tenant_id, event, body, state, attempts, next_attempt_at, created_at, finished_at, status, error "
        "FROM webhook_messages WHERE tenant_id = :tenant AND id = :id");
    row.bind(":tenant", tenantId).bind(":id", id);
    return row.next() ? std::optional(readMessage(row)) : std::nullopt;
}

QList<WebhookMessageRow> WebhookMessages::newest(const QString &tenantId, int limit)
{
    Statement row(m_session,
        "SELECT id, tenant_id, event, body, state, attempts, next_attempt_at, created_at, finished_at, status, error "
        "FROM webhook_messages WHERE tenant_id = :tenant ORDER BY created_at DESC, id DESC LIMIT :limit");
    row.bind(":tenant", tenantId).bind(":limit", limit);
    QList<WebhookMessageRow> found;
    while (row.next())
        found.append(readMessage(row));
    return found;
}

void WebhookMessages::settle(const WebhookMessageRow &message)
{
    Statement update(m_session,
        "UPDATE webhook_messages SET state = :state, attempts = :attempts, next_attempt_at = :next, "
        "finished_at = :finished, status = :status, error = :error WHERE tenant_id = :tenant AND id = :id");
    update.bind(":state", webhookMessageStateName(message.state))
        .bind(":attempts", message.attempts)
        .bind(":next", message.nextAttemptAtMs)
        .bind(":finished", message.finishedAtMs)
        .bind(":status", message.status)
        .bind(":error", message.error)
        .bind(":tenant", message.tenantId)
        .bind(":id", message.id)
        .run();
}

void WebhookMessages::bringBack(qint64 nowMs, qint64 beyondMs)
{
    Statement update(m_session,
        "UPDATE webhook_messages SET next_attempt_at = :now WHERE state = 'queued' AND next_attempt_at > :beyond");
    update.bind(":now", nowMs).bind(":beyond", beyondMs).run();
}

void WebhookMessages::hurry(const QString &tenantId, qint64 nowMs)
{
    Statement update(m_session,
        "UPDATE webhook_messages SET next_attempt_at = :now "
        "WHERE tenant_id = :tenant AND state = 'queued' AND next_attempt_at > :now");
    update.bind(":now", nowMs).bind(":tenant", tenantId).run();
}

} // namespace touchline::store
