// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/mailer.h"

#include "core/domain/backoff.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QRandomGenerator>
#include <QThread>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::mail {

using domain::LogFeature;
using domain::Result;

Mailer::Mailer(const Needs &needs, Rules rules, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
    , m_rules(std::move(rules))
    , m_records(needs.sealingKey)
    , m_poll(this)
{
    m_poll.setInterval(m_rules.pollEvery);
    connect(&m_poll, &QTimer::timeout, this, [this] { sendDue(); });
}

void Mailer::start()
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_poll.start();
    sendDue();
}

void Mailer::onCommitted(const QList<domain::Event> &events)
{
    const bool wake = std::any_of(events.begin(), events.end(),
        [](const domain::Event &event) { return event.kind == domain::Event::Kind::MailQueued; });
    if (wake)
        sendDue();
}

// Jobs are handed over in plain functions: GCC 12 destroys a lambda that stands inside a co_await expression twice.

QFuture<Result<QList<DueMail>>> Mailer::look(int limit)
{
    return m_needs.writer.run([this, limit](store::Transaction &transaction) -> Result<QList<DueMail>> {
        return m_records.due(transaction, m_needs.clock.nowMs(), m_rules.dryRun, limit);
    });
}

QFuture<Result<void>> Mailer::record(const DueMail &mail, const Outcome &outcome)
{
    return m_needs.writer.run([this, mail, outcome](store::Transaction &transaction) -> Result<void> {
        const qint64 now = m_needs.clock.nowMs();
        switch (outcome.kind) {
        case Outcome::Kind::Sent:
            m_records.settleSent(transaction, mail, outcome.why, now);
            break;
        case Outcome::Kind::Withheld:
            m_records.settleOver(transaction, mail, u"withheld"_s, outcome.why, now);
            break;
        case Outcome::Kind::Failed:
            m_records.settleOver(transaction, mail, u"failed"_s, outcome.why, now);
            break;
        case Outcome::Kind::Retry:
            m_records.settleRetry(transaction, mail, outcome.why, now, outcome.nextAttemptAtMs);
            break;
        }
        return {};
    });
}

QFuture<Result<void>> Mailer::barrier()
{
    return m_needs.writer.run([](store::Transaction &) -> Result<void> { return {}; });
}

QCoro::Task<void> Mailer::sendDue()
{
    if (m_looking) {
        m_lookAgain = true;
        co_return;
    }
    m_looking = true;
    do {
        m_lookAgain = false;
        const qsizetype room = m_rules.atOnce - m_inWork.size();
        m_moreDue = room <= 0;
        if (m_stopping || room <= 0)
            break;
        // What is in work is still queued, and found again.
        const int limit = static_cast<int>(m_rules.atOnce + m_inWork.size());
        const auto looking = look(limit);
        const auto due = co_await looking;
        if (!due)
            m_needs.log.error(
                LogFeature::Mail, u"The mail queue cannot be read"_s, {{u"reason"_s, due.error().detail}});
        if (!due || m_stopping)
            break;
        m_moreDue = due->size() == limit;
        for (const DueMail &mail : *due) {
            if (m_inWork.contains(mail.letter.messageId))
                continue;
            if (m_inWork.size() >= m_rules.atOnce) {
                m_moreDue = true;
                break;
            }
            m_inWork.insert(mail.letter.messageId);
            work(mail);
        }
        m_lookAgain = m_lookAgain || (m_moreDue && !m_leaving.isEmpty());
        m_inWork.subtract(std::exchange(m_leaving, {}));
    } while (m_lookAgain);
    m_looking = false;
    // What was settled meanwhile has made room.
    const bool settled = !m_leaving.isEmpty();
    m_inWork.subtract(std::exchange(m_leaving, {}));
    if (settled && m_moreDue)
        sendDue();
    else if (m_inWork.isEmpty())
        m_idle.notifyAll();
}

QCoro::Task<void> Mailer::work(DueMail mail)
{
    Outcome outcome;
    const auto message = writeLetter(mail.letter, m_rules.letters, m_needs.clock.nowMs());
    const auto bytes = message ? toInternetMessage(*message) : domain::fail(message.error());
    if (!mail.obsolete.isEmpty()) {
        outcome = {Outcome::Kind::Withheld, mail.obsolete};
    } else if (!mail.broken.isEmpty()) {
        outcome = {Outcome::Kind::Failed, mail.broken};
    } else if (!bytes) {
        outcome = {Outcome::Kind::Failed, u"the mail could not be written: %1"_s.arg(bytes.error().detail)};
    } else if (!mail.withheld.isEmpty()) {
        outcome = {Outcome::Kind::Withheld, mail.withheld};
    } else {
        const auto sending = m_needs.transport.send(*message);
        const Result<Delivery> delivery = co_await sending;
        // Cut off by the end of the program, which is no failure of the mail's.
        if (m_stopping && !delivery && domain::isTransient(delivery.error().code)) {
            forget(mail.letter.messageId);
            co_return;
        }
        outcome = outcomeOf(mail, delivery);
    }
    auto settling = settle(mail, outcome);
    co_await settling;
    forget(mail.letter.messageId);
}

Mailer::Outcome Mailer::outcomeOf(const DueMail &mail, const Result<Delivery> &delivery) const
{
    if (delivery)
        return {Outcome::Kind::Sent, delivery->detail};
    const domain::Error &error = delivery.error();
    if (!domain::isTransient(error.code))
        return {Outcome::Kind::Failed, error.detail};
    const qint64 now = m_needs.clock.nowMs();
    // Not by the time alone: the machine may have been off, and clocks are set.
    const bool longEnough = now - mail.firstTriedAtMs >= std::chrono::milliseconds(m_rules.retryFor).count();
    if (mail.firstTriedAtMs != 0 && longEnough && mail.attempts >= m_rules.leastAttempts)
        return {Outcome::Kind::Failed, u"given up: %1"_s.arg(error.detail)};
    const auto delay
        = domain::backoffDelay(mail.attempts + 1, QRandomGenerator::global()->generateDouble(), error.retryAfter);
    return {Outcome::Kind::Retry, error.detail, now + std::min(delay, MailRecords::longestWait).count()};
}

QCoro::Task<void> Mailer::settle(DueMail mail, Outcome outcome)
{
    // What has left must not be forgotten because the disk is full: keep trying until it is written.
    while (true) {
        const auto recording = record(mail, outcome);
        const auto recorded = co_await recording;
        if (recorded)
            break;
        m_needs.log.error(
            LogFeature::Mail, u"A mail's outcome could not be written"_s, {{u"reason"_s, recorded.error().detail}});
        if (m_stopping)
            co_return;
        co_await QCoro::sleepFor(m_rules.pollEvery);
    }
    report(mail, outcome);
}

void Mailer::report(const DueMail &mail, const Outcome &outcome)
{
    QJsonObject fields{{u"kind"_s, mailKindName(mail.letter.kind)}, {u"attempt"_s, mail.attempts + 1}};
    if (!mail.tenantId.isEmpty())
        fields.insert(u"tenantId"_s, mail.tenantId);
    if (!outcome.why.isEmpty())
        fields.insert(u"reason"_s, outcome.why);
    switch (outcome.kind) {
    case Outcome::Kind::Sent:
        m_needs.log.info(LogFeature::Mail, u"Mail sent"_s, fields);
        break;
    case Outcome::Kind::Withheld:
        m_needs.log.info(LogFeature::Mail, u"Mail withheld"_s, fields);
        break;
    case Outcome::Kind::Failed:
        m_needs.log.error(LogFeature::Mail, u"Mail failed"_s, fields);
        break;
    case Outcome::Kind::Retry:
        // An outage would fill the log with one and the same record.
        if (mail.attempts == 0)
            m_needs.log.warn(LogFeature::Mail, u"Mail will be tried again"_s, fields);
        else
            m_needs.log.debug(LogFeature::Mail, u"Mail will be tried again"_s, fields);
        break;
    }
}

void Mailer::forget(const QString &messageId)
{
    if (m_looking) {
        m_leaving.insert(messageId);
        return;
    }
    m_inWork.remove(messageId);
    if (m_moreDue)
        sendDue();
    if (m_inWork.isEmpty() && !m_looking)
        m_idle.notifyAll();
}

void Mailer::beginNothingMore()
{
    m_stopping = true;
    m_poll.stop();
}

QCoro::Task<void> Mailer::drain(std::chrono::milliseconds limit)
{
    beginNothingMore();
    while (m_looking) {
        const auto written = barrier();
        co_await written;
    }
    if (!m_inWork.isEmpty()) {
        const auto idle = m_idle.next(limit);
        co_await idle;
    }
    if (!m_inWork.isEmpty()) {
        m_needs.transport.close();
        const auto idle = m_idle.next(std::chrono::seconds(5));
        co_await idle;
    }
    // The writer's jobs know this object.
    const auto written = barrier();
    co_await written;
}

} // namespace touchline::mail
