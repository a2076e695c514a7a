// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QString>
#include <QStringList>

namespace touchline::store {

/// Taking back what opens a club, and what is on its way to it: links, sessions, queued mails and webhook
/// messages, kept answers.
class ClubAccess final
{
public:
    explicit ClubAccess(Session &session)
        : m_session(session)
    { }

    /// Voids the club's links, of every purpose. How many could still have been used.
    qint64 voidLinks(const QString &tenantId, qint64 nowMs);
    /// How many sessions ended by it.
    qint64 endSessions(const QString &tenantId, qint64 nowMs);
    /// Corrects the owner's address everywhere, in waiting mails too; it counts as not verified.
    void setOwnerEmail(const QString &tenantId, const QString &email, qint64 nowSeconds);
    /// Links in mails that have not left yet, or could not, are forgotten with their mails.
    void dropUnsentLinks(const QString &tenantId);
    /// Mails that have not left yet will not.
    void dropQueuedMails(const QString &tenantId);
    void dropQueuedWebhooks(const QString &tenantId);
    /// The Message-IDs of every mail the club was sent or would have been.
    QStringList messageIds(const QString &tenantId);
    /// Forgets the answers kept for idempotency keys that tell about the club.
    void dropKeptAnswers(const QString &tenantId);

private:
    Session &m_session;
};

} // namespace touchline::store
