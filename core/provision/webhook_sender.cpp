// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/webhook_sender.h"

#include "core/access/sealing_context.h"
#include "core/outbound/webhook_signature.h"
#include "core/provision/webhook_events.h"
#include "core/provision/webhook_schedule.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QThread>
#include <QUrl>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline::provision {

using domain::ErrorCode;
using domain::LogFeature;
using domain::Result;
using outbound::Exchange;
using outbound::Verdict;
using store::OutgoingWebhook;
using store::WebhookMessageRow;
using store::WebhookMessageState;

namespace {
/// Messages read in one job of the writer. Those whose host is busy are passed over and come again with the next walk.
constexpr int pageSize = 200;
constexpr int pagesALook = 5;
constexpr int goneStatus = 410;

QString hostOf(const QString &url)
{
    return QUrl(url).host();
}

/// What went wrong, in words an operator can act on, without the URL's path.
QString faultOf(const Exchange &exchange)
{
    if (exchange.verdict != Verdict::Answered)
        return exchange.reason;
    if (exchange.status == goneStatus)
        return u"%1 answered 410 Gone: the webhook wants no more events"_s.arg(exchange.host);
    return u"%1 answered %2"_s.arg(exchange.host).arg(exchange.status);
}
} // namespace

WebhookSender::WebhookSender(Needs needs)
    : WebhookSender(needs, Rules{})
{ }

WebhookSender::WebhookSender(Needs needs, Rules rules)
    : m_needs(needs)
    , m_client(&needs.client)
    , m_rules(rules)
    , m_pollTimer(this)
{
    m_pollTimer.setInterval(m_rules.pollEvery);
    connect(&m_pollTimer, &QTimer::timeout, this, &WebhookSender::lookForDue);
}

void WebhookSender::start()
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (!m_rules.send)
        return;
    m_pollTimer.start();
    lookForDue();
}

void WebhookSender::beginNothingMore()
{
    m_stopping = true;
    m_pollTimer.stop();
}

QCoro::Task<void> WebhookSender::drain(std::chrono::milliseconds limit)
{
    beginNothingMore();
    const QDeadlineTimer deadline(limit);
    while (!isIdle() && !deadline.hasExpired()) {
        const auto settled = m_settled.next(std::chrono::milliseconds(deadline.remainingTime()));
        co_await settled;
    }
}

void WebhookSender::onCommitted(const QList<domain::Event> &events)
{
    if (!m_pollTimer.isActive())
        return;
    const qsizetype before = m_fresh.size();
    for (const domain::Event &event : events) {
        if (event.kind == domain::Event::Kind::WebhookQueued)
            m_fresh.insert(event.tenantId);
    }
    if (m_fresh.size() > before)
        lookForDue();
}

void WebhookSender::lookForDue()
{
    if (m_stopping)
        return;
    m_lookAgain = m_looking;
    if (!m_looking)
        look();
}

/// What has just been queued does not wait behind a long row of messages for a host that hangs.
QFuture<Result<QList<OutgoingWebhook>>> WebhookSender::readFresh()
{
    return m_needs.writer.run([now = m_needs.clock.nowMs(), clubs = std::exchange(m_fresh, {})](
                                  store::Transaction &transaction) -> Result<QList<OutgoingWebhook>> {
        QList<OutgoingWebhook> due;
        for (const QString &tenantId : clubs)
            due += store::WebhookMessages(transaction).dueOf(tenantId, now);
        return due;
    });
}

QFuture<Result<QList<OutgoingWebhook>>> WebhookSender::readPage() const
{
    return m_needs.writer.run([now = m_needs.clock.nowMs(), from = m_place](
                                  store::Transaction &transaction) -> Result<QList<OutgoingWebhook>> {
        store::WebhookMessages messages(transaction);
        messages.bringBack(now, now + std::chrono::milliseconds(longestWebhookWait).count());
        return messages.due(now, from.ms, from.id, pageSize);
    });
}

QFuture<Result<OutgoingWebhook>> WebhookSender::readOne(const QString &tenantId, const QString &id) const
{
    return m_needs.writer.run([tenantId, id](store::Transaction &transaction) -> Result<OutgoingWebhook> {
        const auto message = store::WebhookMessages(transaction).find(tenantId, id);
        const auto connection = store::MakeConnections(transaction).find(tenantId);
        if (!message || !connection)
            return domain::fail(ErrorCode::NotFound, u"There is no such message."_s);
        return OutgoingWebhook{*message, *connection};
    });
}

QCoro::Task<void> WebhookSender::look()
{
    m_looking = true;
    bool more = false;
    int pages = 0;
    do {
        m_lookAgain = false;
        if (!m_fresh.isEmpty()) {
            const auto reading = readFresh();
            const auto fresh = co_await reading;
            if (fresh)
                beginAll(*fresh);
        }
        const auto reading = readPage();
        const auto page = co_await reading;
        if (!page)
            break;
        beginAll(*page);
        more = page->size() == pageSize;
        m_place = more ? Place{page->constLast().message.nextAttemptAtMs, page->constLast().message.id} : Place{};
        ++pages;
    } while (!m_stopping && (m_lookAgain || (more && pages < pagesALook)));
    m_looking = false;
    m_settled.notifyAll();
}

void WebhookSender::beginAll(const QList<OutgoingWebhook> &due)
{
    for (const OutgoingWebhook &outgoing : due) {
        const bool known = m_underWay.contains(outgoing.message.id);
        const bool busy = m_atHost.value(hostOf(outgoing.connection.webhookUrl)) >= m_rules.perHost;
        if (!m_stopping && !known && !busy && m_underWay.size() < m_rules.atOnce)
            send(outgoing);
    }
}

Result<outbound::OutboundRequest> WebhookSender::request(const OutgoingWebhook &outgoing) const
{
    const QByteArray context = access::webhookSecretContext(outgoing.message.tenantId);
    const store::MakeConnectionRow &connection = outgoing.connection;
    QStringList secrets;
    const auto secret = m_needs.sealingKey.open(connection.sealedSecret, context);
    if (!secret)
        return domain::fail(secret.error());
    secrets.append(QString::fromUtf8(*secret));
    const qint64 nowMs = m_needs.clock.nowMs();
    if (!connection.sealedPreviousSecret.isEmpty() && nowMs < connection.previousSecretUntilMs) {
        if (const auto previous = m_needs.sealingKey.open(connection.sealedPreviousSecret, context))
            secrets.append(QString::fromUtf8(*previous));
    }
    outbound::OutboundRequest request;
    request.method = "POST";
    request.url = connection.webhookUrl;
    request.timeout = m_rules.timeout;
    request.body = outgoing.message.body.toUtf8();
    request.headers = outbound::HeaderList{{"Content-Type", "application/json"}, {"User-Agent", "Touchline"}}
        + outbound::webhookHeaders(outgoing.message.id.toLatin1(), nowMs / 1000, request.body, secrets);
    return request;
}

QCoro::Task<void> WebhookSender::send(OutgoingWebhook outgoing)
{
    const QString id = outgoing.message.id;
    const QString url = outgoing.connection.webhookUrl;
    m_underWay.insert(id);
    ++m_atHost[hostOf(url)];
    Exchange exchange;
    if (const auto ready = request(outgoing); !ready) {
        exchange.verdict = Verdict::Refused;
        exchange.reason = u"its secret cannot be read: %1"_s.arg(ready.error().detail);
    } else if (m_client) {
        auto sending = m_client->send(*ready);
        exchange = co_await sending;
    }
    // Given up because the program ends: sent again with the next start.
    while (exchange.verdict != Verdict::Cancelled) {
        const WebhookMessageRow message = outcome(outgoing.message, exchange);
        const auto writing = settle(message, url);
        const auto written = co_await writing;
        if (written) {
            tell(message, exchange.durationMs);
            break;
        }
        if (m_stopping)
            break;
        // While the disk is full the message must not be sent over and over for want of a note that it was.
        co_await QCoro::sleepFor(m_rules.pollEvery);
    }
    m_underWay.remove(id);
    if (--m_atHost[hostOf(url)] == 0)
        m_atHost.remove(hostOf(url));
    m_settled.notifyAll();
    // There is room again.
    if (m_pollTimer.isActive())
        lookForDue();
}

WebhookMessageRow WebhookSender::outcome(WebhookMessageRow message, const Exchange &exchange) const
{
    const qint64 nowMs = m_needs.clock.nowMs();
    ++message.attempts;
    message.status = exchange.status;
    message.error = exchange.isSuccess() ? QString() : faultOf(exchange);
    if (exchange.isSuccess()) {
        message.state = WebhookMessageState::Delivered;
    } else if (message.event == testEvent || (!exchange.isTransient() && exchange.status != goneStatus)) {
        // Whoever sends a test waits for its outcome, and nobody for a later one.
        message.state = WebhookMessageState::Failed;
    } else if (exchange.status == goneStatus) {
        message.nextAttemptAtMs = nowMs; // as soon as the webhook is enabled again
    } else if (const auto delay
        = webhookRetryDelay(message.attempts, QRandomGenerator::global()->generateDouble(), exchange.retryAfter)) {
        message.nextAttemptAtMs = nowMs + delay->count();
    } else {
        message.state = WebhookMessageState::Failed;
        message.error = u"given up after %1 attempts: %2"_s.arg(message.attempts).arg(message.error);
    }
    if (message.state != WebhookMessageState::Queued)
        message.finishedAtMs = nowMs;
    return message;
}

QFuture<Result<void>> WebhookSender::settle(const WebhookMessageRow &message, const QString &url) const
{
    return m_needs.writer.run([message, url, now = m_needs.clock.nowMs(), &log = m_needs.log](
                                  store::Transaction &transaction) -> Result<void> {
        store::WebhookMessages(transaction).settle(message);
        const bool gone = message.status == goneStatus
            && store::MakeConnections(transaction).disable(message.tenantId, url, message.error, now);
        if (gone) {
            transaction.afterCommit([&log, message] {
                log.warn(LogFeature::Provision, u"Webhook disabled"_s,
                    {{u"tenantId"_s, message.tenantId}, {u"reason"_s, message.error}});
            });
        }
        transaction.announce({domain::Event::Kind::TenantChanged, message.tenantId});
        return {};
    });
}

void WebhookSender::tell(const WebhookMessageRow &message, qint64 tookMs) const
{
    QJsonObject fields{{u"tenantId"_s, message.tenantId}, {u"event"_s, message.event}, {u"messageId"_s, message.id},
        {u"attempt"_s, message.attempts}, {u"duration_ms"_s, tookMs}};
    if (!message.error.isEmpty())
        fields.insert(u"reason"_s, message.error);
    switch (message.state) {
    case WebhookMessageState::Delivered:
        return m_needs.log.info(LogFeature::Provision, u"Webhook event delivered"_s, fields);
    case WebhookMessageState::Queued:
        return m_needs.log.warn(LogFeature::Provision, u"Webhook event will be sent again"_s, fields);
    case WebhookMessageState::Failed:
        return m_needs.log.error(LogFeature::Provision, u"Webhook event failed"_s, fields);
    case WebhookMessageState::Withheld:
        return;
    }
}

QCoro::Task<Result<WebhookMessageRow>> WebhookSender::deliver(QString tenantId, QString id)
{
    bool sent = false;
    while (true) {
        const auto reading = readOne(tenantId, id);
        const auto found = co_await reading;
        if (!found)
            co_return domain::fail(found.error());
        if (found->message.state != WebhookMessageState::Queued || sent || !m_rules.send)
            co_return found->message;
        if (m_stopping)
            co_return domain::fail(ErrorCode::StorageUnavailable, u"The program is shutting down."_s);
        if (m_underWay.contains(id)) {
            const auto settled = m_settled.next();
            co_await settled;
        } else {
            auto sending = send(*found);
            co_await sending;
            sent = true;
        }
    }
}

} // namespace touchline::provision
