// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/magic_links.h"

#include "core/store/statement.h"

#include <QJsonDocument>

namespace touchline::store {

namespace {
MagicLinkRow readLink(const Statement &row)
{
    return {row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5), row.integer(6)};
}
} // namespace

QString linkPurposeName(LinkPurpose purpose)
{
    switch (purpose) {
    case LinkPurpose::Owner:
        return QStringLiteral("owner");
    case LinkPurpose::Resume:
        return QStringLiteral("resume");
    case LinkPurpose::VerifyEmail:
        return QStringLiteral("verify_email");
    }
    return {};
}

void MagicLinks::add(const QString &tenantId, LinkPurpose purpose, const QString &tokenHash, qint64 nowMs)
{
    Statement older(m_session,
        "UPDATE magic_links SET voided_at = :now "
        "WHERE tenant_id = :tenant AND purpose = :purpose AND used_at = 0 AND voided_at = 0");
    older.bind(":now", nowMs).bind(":tenant", tenantId).bind(":purpose", linkPurposeName(purpose)).run();
    Statement insert(m_session,
        "INSERT INTO magic_links (token_hash, tenant_id, purpose, created_at) "
        "VALUES (:hash, :tenant, :purpose, :now)");
    insert.bind(":hash", tokenHash)
        .bind(":tenant", tenantId)
        .bind(":purpose", linkPurposeName(purpose))
        .bind(":now", nowMs)
        .run();
}

void MagicLinks::setSent(const QString &tenantId, const QString &tokenHash, qint64 nowMs, qint64 expiresAtMs)
{
    Statement update(m_session,
        "UPDATE magic_links SET sent_at = :now, expires_at = :expires "
        "WHERE tenant_id = :tenant AND token_hash = :hash");
    update.bind(":now", nowMs).bind(":expires", expiresAtMs).bind(":tenant", tenantId).bind(":hash", tokenHash).run();
}

std::optional<MagicLinkRow> MagicLinks::newest(const QString &tenantId, LinkPurpose purpose)
{
    Statement row(m_session,
        "SELECT token_hash, tenant_id, created_at, sent_at, expires_at, used_at, voided_at FROM magic_links "
        "WHERE tenant_id = :tenant AND purpose = :purpose ORDER BY created_at DESC, voided_at LIMIT 1");
    row.bind(":tenant", tenantId).bind(":purpose", linkPurposeName(purpose));
    return row.next() ? std::optional(readLink(row)) : std::nullopt;
}

std::optional<MagicLinkRow> MagicLinks::find(LinkPurpose purpose, const QString &tokenHash)
{
    Statement row(m_session,
        "SELECT token_hash, tenant_id, created_at, sent_at, expires_at, used_at, voided_at FROM magic_links "
        "WHERE token_hash = :hash AND purpose = :purpose");
    row.bind(":hash", tokenHash).bind(":purpose", linkPurposeName(purpose));
    return row.next() ? std::optional(readLink(row)) : std::nullopt;
}

bool MagicLinks::use(const QString &tenantId, const QString &tokenHash, qint64 nowMs)
{
    Statement update(m_session,
        "UPDATE magic_links SET used_at = :now "
        "WHERE tenant_id = :tenant AND token_hash = :hash AND used_at = 0 AND voided_at = 0");
    return update.bind(":now", nowMs).bind(":tenant", tenantId).bind(":hash", tokenHash).run() > 0;
}

qint64 MagicLinks::countSince(const QString &tenantId, LinkPurpose purpose, qint64 sinceMs)
{
    Statement row(m_session,
        "SELECT count(*) FROM magic_links "
        "WHERE tenant_id = :tenant AND purpose = :purpose AND created_at >= :since");
    row.bind(":tenant", tenantId).bind(":purpose", linkPurposeName(purpose)).bind(":since", sinceMs);
    return row.next() ? row.integer(0) : 0;
}

std::optional<QueuedMailRow> MailQueue::find(const QString &tenantId, const QString &kind, int runNumber)
{
    Statement row(m_session,
        "SELECT message_id, kind, run_number, recipient, sealed_token, state FROM mail_queue "
        "WHERE tenant_id = :tenant AND kind = :kind AND run_number = :run");
    row.bind(":tenant", tenantId).bind(":kind", kind).bind(":run", runNumber);
    if (!row.next())
        return std::nullopt;
    return QueuedMailRow{.messageId = row.text(0),
        .tenantId = tenantId,
        .kind = row.text(1),
        .runNumber = static_cast<int>(row.integer(2)),
        .recipient = row.text(3),
        .sealedToken = row.text(4),
        .state = row.text(5)};
}

void MailQueue::add(const QString &tenantId, const QueuedMailRow &mail, qint64 nowMs)
{
    Statement insert(m_session,
        "INSERT INTO mail_queue (message_id, tenant_id, kind, run_number, recipient, sealed_token, state, "
        "created_at) VALUES (:id, :tenant, :kind, :run, :recipient, :token, :state, :now)");
    insert.bind(":id", mail.messageId)
        .bind(":tenant", tenantId)
        .bind(":kind", mail.kind)
        .bind(":run", mail.runNumber)
        .bind(":recipient", mail.recipient)
        .bind(":token", mail.sealedToken)
        .bind(":state", mail.state)
        .bind(":now", nowMs)
        .run();
}

void MailQueue::post(const QueuedMailRow &mail, qint64 nowMs)
{
    Statement insert(m_session,
        "INSERT INTO mail_queue (message_id, tenant_id, kind, recipient, locale, payload, sealed_token, state, "
        "next_attempt_at, created_at) "
        "VALUES (:id, :tenant, :kind, :recipient, :locale, :payload, :token, 'queued', :now, :now) "
        "ON CONFLICT (message_id) DO NOTHING");
    insert.bind(":id", mail.messageId)
        .bind(":tenant", mail.tenantId.isEmpty() ? std::optional<QString>() : mail.tenantId)
        .bind(":kind", mail.kind)
        .bind(":recipient", mail.recipient)
        .bind(":locale", mail.locale)
        .bind(":payload", QString::fromUtf8(QJsonDocument(mail.payload).toJson(QJsonDocument::Compact)))
        .bind(":token", mail.sealedToken)
        .bind(":now", nowMs)
        .run();
}

void MailQueue::setFinished(const QString &tenantId, const QString &messageId, const QString &state, qint64 nowMs)
{
    Statement update(m_session,
        "UPDATE mail_queue SET state = :state, sent_at = :now, sealed_token = '' "
        "WHERE tenant_id = :tenant AND message_id = :id");
    update.bind(":state", state).bind(":now", nowMs).bind(":tenant", tenantId).bind(":id", messageId).run();
}

} // namespace touchline::store
