// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace touchline::store {

/// A row of `mail_queue`. The sealed token is there until the mail has left. Times in milliseconds; 0: not yet.
struct QueuedMailRow
{
    QString messageId;
    QString tenantId{}; ///< empty: to the operators
    QString kind{}; ///< `magic_link`, …
    int runNumber = 0; ///< the run whose step sends it; 0: the mailer does
    QString recipient{};
    QString locale{}; ///< BCP 47; empty: the club's
    QJsonObject payload{}; ///< what its template needs beside the link
    QString sealedToken{};
    QString state = QStringLiteral("queued"); ///< `queued` | `sent` | `failed` | `withheld`
    int attempts = 0; ///< that failed
    qint64 createdAtMs = 0;
    qint64 firstTriedAtMs = 0;
    qint64 nextAttemptAtMs = 0;
    qint64 sentAtMs = 0;
    QString error{}; ///< why the latest attempt failed, or why it was withheld
    bool dry = false; ///< posted in a dry run: it is withheld
};

/// The mails that are to leave, and what became of them.
class MailQueue final
{
public:
    explicit MailQueue(Session &session)
        : m_session(session)
    { }

    /// The mail of that kind and run.
    std::optional<QueuedMailRow> find(const QString &tenantId, const QString &kind, int runNumber);
    /// The mail under that Message-ID, whoever it is to.
    std::optional<QueuedMailRow> byMessageId(const QString &messageId);
    /// A club's mails, newest first.
    QList<QueuedMailRow> ofTenant(const QString &tenantId, int limit);
    /// The mail it was last over with for good or bad, whoever it was to; withheld ones do not count.
    std::optional<QueuedMailRow> newestSettled();
    void add(const QString &tenantId, const QueuedMailRow &mail, qint64 nowMs);
    /// Queues a mail for the mailer; one with that Message-ID that is there already stays as it is.
    void post(const QueuedMailRow &mail, qint64 nowMs);

    /// What the mailer is to send now, the longest waiting first. Mails of suspended clubs rest, but for the one that
    /// says so; in a dry run those do that were posted outside. A moment further away than `longestWaitMs` was written
    /// by a clock that has been set back since.
    QList<QueuedMailRow> due(qint64 nowMs, qint64 longestWaitMs, bool dryRun, int limit);

    /// It is over with the mail: `sent`, `failed` or `withheld` (dry run, test club), and why if it did not leave.
    /// Forgets the sealed token. `tenantId` empty: a mail to the operators.
    void setFinished(const QString &tenantId, const QString &messageId, const QString &state, qint64 nowMs,
        const QString &error = {});
    /// As if it had never been queued.
    void remove(const QString &tenantId, const QString &messageId);
    /// What the mail server said to a mail to operators that was sent.
    void setAnswer(const QString &messageId, const QString &answer);
    QString answer(const QString &messageId);
    /// An attempt failed; the next one is at `nextAttemptAtMs`.
    void setRetry(
        const QString &tenantId, const QString &messageId, qint64 nowMs, qint64 nextAttemptAtMs, const QString &error);

private:
    Session &m_session;
};

} // namespace touchline::store
