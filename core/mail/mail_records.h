// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/sealing_key.h"
#include "core/mail/letter.h"
#include "core/store/mail_queue.h"

#include <QList>
#include <chrono>
#include <optional>

namespace touchline::mail {

/// A mail that is due, with all it takes to send it. Holds a token: never logged.
struct DueMail
{
    QString tenantId{}; ///< empty: to the operators
    Letter letter{};
    int attempts = 0; ///< that failed
    qint64 firstTriedAtMs = 0; ///< 0: never yet
    QString withheld{}; ///< why it is put into words and not sent (test club)
    QString obsolete{}; ///< why it is not sent any more (a newer link)
    QString broken{}; ///< why it cannot be sent at all
};

/// What the mailer reads from the database and writes to it. Any thread may use it.
class MailRecords final
{
public:
    /// Longer than this no attempt is put off.
    static constexpr std::chrono::milliseconds longestWait = std::chrono::hours(1);

    explicit MailRecords(const access::SealingKey &sealingKey)
        : m_sealingKey(sealingKey)
    { }
    Q_DISABLE_COPY_MOVE(MailRecords)

    /// The longest waiting first. Links count 24 h from `nowMs`.
    QList<DueMail> due(store::Transaction &transaction, qint64 nowMs, bool dryRun, int limit) const;
    /// It has left: its link counts from now, and its token is forgotten. `answer`: the server's.
    void settleSent(store::Transaction &transaction, const DueMail &mail, const QString &answer, qint64 nowMs) const;
    /// It is over without its having left; `state` is `failed` or `withheld`.
    void settleOver(store::Transaction &transaction, const DueMail &mail, const QString &state, const QString &why,
        qint64 nowMs) const;
    void settleRetry(store::Transaction &transaction, const DueMail &mail, const QString &why, qint64 nowMs,
        qint64 nextAttemptAtMs) const;

private:
    DueMail read(store::Transaction &transaction, const store::QueuedMailRow &row, qint64 nowMs) const;
    void addClub(store::Transaction &transaction, const store::QueuedMailRow &row, DueMail &mail) const;
    void addLink(store::Transaction &transaction, const store::QueuedMailRow &row, DueMail &mail, qint64 nowMs) const;

    const access::SealingKey &m_sealingKey;
};

} // namespace touchline::mail
