// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace touchline::store {

/// A row of `magic_links`: the token itself is never stored, only its hash. Times in milliseconds; 0: not yet.
struct MagicLinkRow
{
    QString tokenHash;
    qint64 createdAtMs = 0;
    qint64 sentAtMs = 0;
    qint64 expiresAtMs = 0;
    qint64 usedAtMs = 0;
    qint64 voidedAtMs = 0;
};

class MagicLinks final
{
public:
    explicit MagicLinks(Session &session)
        : m_session(session)
    { }

    /// Adds a link and voids every older one of the club.
    void add(const QString &tenantId, const QString &tokenHash, qint64 nowMs);
    void setSent(const QString &tenantId, const QString &tokenHash, qint64 nowMs, qint64 expiresAtMs);
    std::optional<MagicLinkRow> newest(const QString &tenantId);

private:
    Session &m_session;
};

/// A row of `mail_queue`. The sealed token is there until the mail has left.
struct QueuedMailRow
{
    QString messageId;
    QString tenantId{}; ///< empty: to the operators
    QString kind{}; ///< `magic_link`, …
    int runNumber = 0; ///< the run whose step sends it; 0: the mailer does
    QString recipient{};
    QString locale = QStringLiteral("en");
    QJsonObject payload{}; ///< what its template needs beside the link
    QString sealedToken{};
    QString state = QStringLiteral("queued");
};

class MailQueue final
{
public:
    explicit MailQueue(Session &session)
        : m_session(session)
    { }

    /// The mail of that kind and run.
    std::optional<QueuedMailRow> find(const QString &tenantId, const QString &kind, int runNumber);
    void add(const QString &tenantId, const QueuedMailRow &mail, qint64 nowMs);
    /// Queues a mail for the mailer; one with that Message-ID that is there already stays as it is.
    void post(const QueuedMailRow &mail, qint64 nowMs);
    /// `state`: `sent` | `withheld` (dry run, test club). Forgets the sealed token.
    void setFinished(const QString &tenantId, const QString &messageId, const QString &state, qint64 nowMs);

private:
    Session &m_session;
};

} // namespace touchline::store
