// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/mail_queue.h"

#include "core/store/statement.h"

#include <QJsonDocument>

namespace touchline::store {

namespace {
QueuedMailRow readMail(const Statement &row)
{
    return {.messageId = row.text(0),
        .tenantId = row.text(1),
        .kind = row.text(2),
        .runNumber = static_cast<int>(row.integer(3)),
        .recipient = row.text(4),
        .locale = row.text(5),
        .payload = row.json(6),
        .sealedToken = row.text(7),
        .state = row.text(8),
        .attempts = static_cast<int>(row.integer(9)),
        .createdAtMs = row.integer(10),
        .firstTriedAtMs = row.integer(11),
        .nextAttemptAtMs = row.integer(12),
        .sentAtMs = row.integer(13),
        .error = row.text(14),
        .dry = row.integer(15) != 0};
}
} // namespace

std::optional<QueuedMailRow> MailQueue::find(const QString &tenantId, const QString &kind, int runNumber)
{
    Statement row(m_session,
        "SELECT message_id, tenant_id, kind, run_number, recipient, locale, payload, sealed_token, state, attempts, "
        "created_at, first_tried_at, next_attempt_at, sent_at, error, dry FROM mail_queue "
        "WHERE tenant_id = :tenant AND kind = :kind AND run_number = :run");
    row.bind(":tenant", tenantId).bind(":kind", kind).bind(":run", runNumber);
    return row.next() ? std::optional(readMail(row)) : std::nullopt;
}

std::optional<QueuedMailRow> MailQueue::byMessageId(const QString &messageId)
{
    Statement row(m_session,
        "SELECT message_id, tenant_id, kind, run_number, recipient, locale, payload, sealed_token, state, attempts, "
        "created_at, first_tried_at, next_attempt_at, sent_at, error, dry FROM mail_queue WHERE message_id = :id");
    row.bind(":id", messageId);
    return row.next() ? std::optional(readMail(row)) : std::nullopt;
}

QList<QueuedMailRow> MailQueue::ofTenant(const QString &tenantId, int limit)
{
    Statement row(m_session,
        "SELECT message_id, tenant_id, kind, run_number, recipient, locale, payload, sealed_token, state, attempts, "
        "created_at, first_tried_at, next_attempt_at, sent_at, error, dry FROM mail_queue "
        "WHERE tenant_id = :tenant ORDER BY created_at DESC, message_id DESC LIMIT :limit");
    row.bind(":tenant", tenantId).bind(":limit", limit);
    QList<QueuedMailRow> mails;
    while (row.next())
        mails.append(readMail(row));
    return mails;
}

std::optional<QueuedMailRow> MailQueue::newestSettled()
{
    Statement row(m_session,
        "SELECT message_id, tenant_id, kind, run_number, recipient, locale, payload, sealed_token, state, attempts, "
        "created_at, first_tried_at, next_attempt_at, sent_at, error, dry FROM mail_queue "
        "WHERE state <> 'queued' AND state IN ('sent', 'failed') ORDER BY created_at DESC LIMIT 1");
    return row.next() ? std::optional(readMail(row)) : std::nullopt;
}

void MailQueue::add(const QString &tenantId, const QueuedMailRow &mail, qint64 nowMs)
{
    Statement insert(m_session,
        "INSERT INTO mail_queue (message_id, tenant_id, kind, run_number, recipient, locale, sealed_token, state, "
        "created_at) VALUES (:id, :tenant, :kind, :run, :recipient, :locale, :token, :state, :now)");
    insert.bind(":id", mail.messageId)
        .bind(":tenant", tenantId)
        .bind(":kind", mail.kind)
        .bind(":run", mail.runNumber)
        .bind(":recipient", mail.recipient)
        .bind(":locale", mail.locale)
        .bind(":token", mail.sealedToken)
        .bind(":state", mail.state)
        .bind(":now", nowMs)
        .run();
}

void MailQueue::post(const QueuedMailRow &mail, qint64 nowMs)
{
    Statement insert(m_session,
        "INSERT INTO mail_queue (message_id, tenant_id, kind, recipient, locale, payload, sealed_token, state, "
        "next_attempt_at, created_at, dry) "
        "VALUES (:id, :tenant, :kind, :recipient, :locale, :payload, :token, 'queued', :now, :now, :dry) "
        "ON CONFLICT (message_id) DO NOTHING");
    insert.bind(":id", mail.messageId)
        .bind(":tenant", mail.tenantId.isEmpty() ? std::optional<QString>() : mail.tenantId)
        .bind(":kind", mail.kind)
        .bind(":recipient", mail.recipient)
        .bind(":locale", mail.locale)
        .bind(":payload", QString::fromUtf8(QJsonDocument(mail.payload).toJson(QJsonDocument::Compact)))
        .bind(":token", mail.sealedToken)
        .bind(":now", nowMs)
        .bind(":dry", mail.dry ? 1 : 0)
        .run();
}

QList<QueuedMailRow> MailQueue::due(qint64 nowMs, qint64 longestWaitMs, bool dryRun, int limit)
{
    Statement row(m_session,
        "SELECT message_id, tenant_id, kind, mail_queue.run_number, recipient, mail_queue.locale, payload, "
        "sealed_token, state, "
        "attempts, mail_queue.created_at, first_tried_at, next_attempt_at, sent_at, error, dry "
        "FROM mail_queue LEFT JOIN tenants ON tenants.id = tenant_id "
        "WHERE state = 'queued' AND mail_queue.run_number = 0 "
        "AND dry >= :dry AND (attempts = 0 OR next_attempt_at <= :now OR next_attempt_at > :beyond) "
        "AND (tenant_id IS NULL OR status <> 'suspended' OR kind = 'trial_ended') "
        "ORDER BY next_attempt_at LIMIT :limit");
    row.bind(":now", nowMs).bind(":beyond", nowMs + longestWaitMs).bind(":dry", dryRun ? 1 : 0).bind(":limit", limit);
    QList<QueuedMailRow> mails;
    while (row.next())
        mails.append(readMail(row));
    return mails;
}

void MailQueue::setFinished(
    const QString &tenantId, const QString &messageId, const QString &state, qint64 nowMs, const QString &error)
{
    if (tenantId.isEmpty()) {
        Statement update(m_session,
            "UPDATE mail_queue SET state = :state, sent_at = :now, sealed_token = '', error = :error "
            "WHERE tenant_id IS NULL AND message_id = :id");
        update.bind(":state", state).bind(":now", nowMs).bind(":error", error).bind(":id", messageId).run();
        return;
    }
    Statement update(m_session,
        "UPDATE mail_queue SET state = :state, sent_at = :now, sealed_token = '', error = :error "
        "WHERE tenant_id = :tenant AND message_id = :id");
    update.bind(":state", state)
        .bind(":now", nowMs)
        .bind(":error", error)
        .bind(":tenant", tenantId)
        .bind(":id", messageId)
        .run();
}

void MailQueue::remove(const QString &tenantId, const QString &messageId)
{
    Statement remove(m_session, "DELETE FROM mail_queue WHERE tenant_id = :tenant AND message_id = :id");
    remove.bind(":tenant", tenantId).bind(":id", messageId).run();
}

void MailQueue::setAnswer(const QString &messageId, const QString &answer)
{
    Statement update(m_session, "UPDATE mail_queue SET answer = :answer WHERE tenant_id IS NULL AND message_id = :id");
    update.bind(":answer", answer).bind(":id", messageId).run();
}

QString MailQueue::answer(const QString &messageId)
{
    Statement row(m_session, "SELECT answer FROM mail_queue WHERE tenant_id IS NULL AND message_id = :id");
    row.bind(":id", messageId);
    return row.next() ? row.text(0) : QString();
}

void MailQueue::setRetry(
    const QString &tenantId, const QString &messageId, qint64 nowMs, qint64 nextAttemptAtMs, const QString &error)
{
    if (tenantId.isEmpty()) {
        Statement update(m_session,
            "UPDATE mail_queue SET attempts = attempts + 1, next_attempt_at = :next, error = :error, "
            "first_tried_at = CASE WHEN first_tried_at = 0 OR first_tried_at > :now THEN :now "
            "ELSE first_tried_at END "
            "WHERE tenant_id IS NULL AND message_id = :id");
        update.bind(":next", nextAttemptAtMs).bind(":error", error).bind(":now", nowMs).bind(":id", messageId).run();
        return;
    }
    Statement update(m_session,
        "UPDATE mail_queue SET attempts = attempts + 1, next_attempt_at = :next, error = :error, "
        "first_tried_at = CASE WHEN first_tried_at = 0 OR first_tried_at > :now THEN :now "
        "ELSE first_tried_at END "
        "WHERE tenant_id = :tenant AND message_id = :id");
    update.bind(":next", nextAttemptAtMs)
        .bind(":error", error)
        .bind(":now", nowMs)
        .bind(":tenant", tenantId)
        .bind(":id", messageId)
        .run();
}

} // namespace touchline::store
