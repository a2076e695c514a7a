// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/async_condition.h"
#include "core/domain/clock.h"
#include "core/domain/event.h"
#include "core/mail/mail_records.h"
#include "core/mail/transport.h"
#include "core/store/writer.h"
#include "core/telemetry/log.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace touchline::mail {

/// Sends what is in the mail queue, many mails at once, each with its own retries, so that one failing recipient holds
/// nobody up. Every attempt of a mail goes out under its one Message-ID; one that is sent and not yet recorded when the
/// process dies is sent again. Mails of provisioning runs are the step's. Lives on a thread with an event loop; must
/// outlive its tasks, so `drain` comes before destruction.
class Mailer final : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        store::Writer &writer;
        const access::SealingKey &sealingKey;
        Transport &transport;
        const domain::Clock &clock;
        telemetry::Log &log;
    };
    struct Rules
    {
        LetterSettings letters;
        bool dryRun = false; ///< mails posted outside of it rest, the others are put into words and withheld
        std::chrono::seconds retryFor = std::chrono::hours(24); ///< from the first attempt; then the mail has failed
        int leastAttempts = 10; ///< that failed before it is given up
        int atOnce = 16;
        std::chrono::milliseconds pollEvery = std::chrono::seconds(1);
    };

    Mailer(const Needs &needs, Rules rules, QObject *parent = nullptr);

    void start();
    void beginNothingMore();
    /// Begins nothing more and waits at most `limit` for what is under way; what is then left is cut off and will be
    /// sent again after the next start.
    QCoro::Task<void> drain(std::chrono::milliseconds limit);

    /// Wakes at queued mails. Connected to the writer's commits.
    void onCommitted(const QList<touchline::domain::Event> &events);

private:
    /// How one attempt ended.
    struct Outcome
    {
        enum class Kind { Sent, Withheld, Failed, Retry } kind = Kind::Failed;
        QString why{};
        qint64 nextAttemptAtMs = 0;
    };

    QFuture<domain::Result<QList<DueMail>>> look(int limit);
    QFuture<domain::Result<void>> record(const DueMail &mail, const Outcome &outcome);
    QFuture<domain::Result<void>> barrier();
    QCoro::Task<void> sendDue();
    QCoro::Task<void> work(DueMail mail);
    QCoro::Task<void> settle(DueMail mail, Outcome outcome);
    Outcome outcomeOf(const DueMail &mail, const domain::Result<Delivery> &delivery) const;
    void report(const DueMail &mail, const Outcome &outcome);
    void forget(const QString &messageId);

    const Needs m_needs;
    const Rules m_rules;
    const MailRecords m_records;
    QTimer m_poll;
    QSet<QString> m_inWork; ///< Message-IDs
    QSet<QString> m_leaving; ///< of those, settled since the latest look began, which may still see them queued
    domain::AsyncCondition m_idle;
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_moreDue = false; ///< the latest look left due mails behind
    bool m_stopping = false;
};

} // namespace touchline::mail
