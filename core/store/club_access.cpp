// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/club_access.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace touchline::store {

qint64 ClubAccess::voidLinks(const QString &tenantId, qint64 nowMs)
{
    Statement update(m_session,
        "UPDATE magic_links SET voided_at = :now WHERE tenant_id = :tenant AND used_at = 0 AND voided_at = 0");
    return update.bind(":now", nowMs).bind(":tenant", tenantId).run();
}

qint64 ClubAccess::endSessions(const QString &tenantId, qint64 nowMs)
{
    Statement update(m_session, "UPDATE sessions SET ended_at = :now WHERE tenant_id = :tenant AND ended_at = 0");
    return update.bind(":now", nowMs).bind(":tenant", tenantId).run();
}

void ClubAccess::setOwnerEmail(const QString &tenantId, const QString &email, qint64 nowSeconds)
{
    Statement club(m_session,
        "UPDATE tenants SET email = :email, email_verified_at = 0, owner_email_sent_at = NULL, updated_at = :now "
        "WHERE id = :tenant");
    club.bind(":email", email).bind(":now", nowSeconds).bind(":tenant", tenantId).run();
    Statement owner(m_session, "UPDATE auth_users SET email = :email WHERE tenant_id = :tenant");
    owner.bind(":email", email).bind(":tenant", tenantId).run();
    Statement mails(
        m_session, "UPDATE mail_queue SET recipient = :email WHERE tenant_id = :tenant AND state = 'queued'");
    mails.bind(":email", email).bind(":tenant", tenantId).run();
}

void ClubAccess::dropUnsentLinks(const QString &tenantId)
{
    // Gone, not settled: a run that sends again makes its mail anew, under its own Message-ID.
    Statement remove(m_session,
        "DELETE FROM mail_queue WHERE tenant_id = :tenant AND state IN ('queued', 'failed') "
        "AND kind IN ('magic_link', 'resume', 'verify_email')");
    remove.bind(":tenant", tenantId).run();
}

void ClubAccess::dropQueuedMails(const QString &tenantId)
{
    Statement remove(m_session, "DELETE FROM mail_queue WHERE tenant_id = :tenant AND state = 'queued'");
    remove.bind(":tenant", tenantId).run();
}

void ClubAccess::dropQueuedWebhooks(const QString &tenantId)
{
    Statement remove(m_session, "DELETE FROM webhook_messages WHERE tenant_id = :tenant AND state = 'queued'");
    remove.bind(":tenant", tenantId).run();
}

QStringList ClubAccess::messageIds(const QString &tenantId)
{
    Statement row(m_session, "SELECT message_id FROM mail_queue WHERE tenant_id = :tenant");
    row.bind(":tenant", tenantId);
    QStringList found;
    while (row.next())
        found.append(row.text(0));
    return found;
}

void ClubAccess::dropKeptAnswers(const QString &tenantId)
{
    Statement own(m_session, "DELETE FROM idempotency_keys WHERE scope = :tenant");
    own.bind(":tenant", tenantId).run();
    // The first step's answer names the club in its text, as no token told yet whose it is.
    Statement started(m_session, "DELETE FROM idempotency_keys WHERE scope = 'anonymous' AND answer LIKE :naming");
    started.bind(":naming", u"%\"tenantId\":\"%1\"%"_s.arg(tenantId)).run();
}

} // namespace touchline::store
