// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/smtp_transport.h"

#include <QUrl>
#include <algorithm>
#include <csignal>
#include <pthread.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace touchline::mail {

using domain::Error;
using domain::ErrorCode;
using domain::fail;
using domain::LogFeature;
using domain::Result;

namespace {
/// A mistyped password must not be tried so often that the server locks us out.
constexpr auto pauseAfterRefusedLogin = 60s;
/// How long connections may take to say goodbye at the end of the program.
constexpr auto patienceAtTheEnd = 1s;

Error shuttingDown()
{
    return {.code = ErrorCode::Internal, .detail = u"the program is shutting down"_s};
}

QString recipientKey(const Message &message)
{
    return message.to.address.toLower();
}
} // namespace

SmtpTransport::SmtpTransport(SmtpSettings settings, telemetry::Log &log)
    : m_settings(std::move(settings))
    , m_log(log)
{
    const std::lock_guard lock(m_mutex);
    for (int i = 0; i < m_settings.connections; ++i) {
        auto lane = std::make_unique<Lane>(m_settings);
        lane->thread = std::thread([this, &lane = *lane] { work(lane); });
        m_lanes.push_back(std::move(lane));
        ++m_working;
    }
}

SmtpTransport::~SmtpTransport()
{
    close();
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patienceAtTheEnd, [this] { return m_working == 0; });
    }
    for (const auto &lane : m_lanes) {
        lane->session.abort();
        lane->thread.join();
    }
}

QFuture<Result<Delivery>> SmtpTransport::send(Message message)
{
    auto mail = std::make_unique<QueuedMail>(QueuedMail{.message = std::move(message)});
    mail->promise.start();
    const auto future = mail->promise.future();
    std::optional<Error> refused;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            refused = shuttingDown();
        else if (m_waiting.size() >= mostWaiting)
            refused = Error{.code = ErrorCode::RateLimited,
                .detail = u"too many mails wait for the mail server"_s,
                .retryAfter = 5s};
        else
            m_waiting.push_back(std::move(mail));
    }
    if (refused)
        mail->answer(fail(*refused));
    else
        m_changed.notify_all();
    return future;
}

void SmtpTransport::close()
{
    std::deque<Mail> dropped;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return;
        m_closed = true;
        dropped.swap(m_waiting);
        for (const auto &lane : m_lanes) {
            if (lane->busy)
                lane->session.abort();
        }
    }
    m_changed.notify_all();
    for (const Mail &mail : dropped)
        mail->answer(fail(shuttingDown()));
}

void SmtpTransport::work(Lane &lane)
{
    // OpenSSL writes to connections that are gone; what comes of that is an error, not the end of the process.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);

    while (const Mail mail = take(lane)) {
        auto result = deliver(lane, mail->message);
        {
            const std::lock_guard lock(m_mutex);
            lane.busy = false;
            m_busyRecipients.remove(recipientKey(mail->message));
        }
        m_changed.notify_all();
        mail->answer(std::move(result));
    }
    lane.session.disconnect();
    // Under the lock to its end: whoever waits for it destroys this object next.
    const std::lock_guard lock(m_mutex);
    --m_working;
    m_changed.notify_all();
}

SmtpTransport::Mail SmtpTransport::take(Lane &lane)
{
    std::unique_lock lock(m_mutex);
    const auto idleUntil = std::chrono::steady_clock::now() + m_settings.idleFor;
    m_idleConnections += lane.connected ? 1 : 0;
    Mail mail;
    while (!m_closed && !(mail = nextMail(lane))) {
        if (!lane.connected) {
            m_changed.wait(lock);
        } else if (m_changed.wait_until(lock, idleUntil) == std::cv_status::timeout) {
            --m_idleConnections;
            lane.connected = false;
            lock.unlock();
            lane.session.disconnect();
            lock.lock();
        }
    }
    m_idleConnections -= lane.connected ? 1 : 0;
    lane.busy = mail != nullptr;
    if (mail)
        m_busyRecipients.insert(recipientKey(mail->message));
    return mail;
}

/// The first mail whose recipient has none under way. No new connection is made for what an open one will take.
SmtpTransport::Mail SmtpTransport::nextMail(const Lane &lane)
{
    if (!lane.connected && m_waiting.size() <= m_idleConnections)
        return {};
    const auto next = std::find_if(m_waiting.begin(), m_waiting.end(),
        [this](const Mail &mail) { return !m_busyRecipients.contains(recipientKey(mail->message)); });
    if (next == m_waiting.end())
        return {};
    Mail mail = std::move(*next);
    m_waiting.erase(next);
    return mail;
}

Result<Delivery> SmtpTransport::deliver(Lane &lane, const Message &message)
{
    const auto content = toInternetMessage(message);
    if (!content)
        return fail(content.error());
    if (const auto refused = pause())
        return fail(*refused);
    lane.connected = true;
    const auto answer = lane.session.deliver(message.from.address, message.to.address, *content);
    if (answer) {
        noteHealth();
        return Delivery{.transport = u"smtp"_s, .detail = *answer};
    }
    const Error error = smtpError(answer.error());
    if (isServerTrouble(answer.error()))
        noteTrouble(answer.error(), error);
    return fail(error);
}

std::optional<Error> SmtpTransport::pause()
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return shuttingDown();
    const auto left = m_refusedUntil - std::chrono::steady_clock::now();
    if (!m_refusal || left <= 0s)
        return std::nullopt;
    Error error = *m_refusal;
    error.retryAfter = std::chrono::ceil<std::chrono::seconds>(left);
    return error;
}

void SmtpTransport::noteHealth()
{
    {
        const std::lock_guard lock(m_mutex);
        m_refusal.reset();
        if (!std::exchange(m_troubled, false))
            return;
    }
    m_log.info(LogFeature::Mail, u"The mail server can be used again"_s);
}

void SmtpTransport::noteTrouble(const SmtpFailure &failure, const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return;
        if (failure.stage == SmtpStage::Login && failure.code >= 500) {
            m_refusal = error;
            m_refusedUntil = std::chrono::steady_clock::now() + pauseAfterRefusedLogin;
        }
        if (std::exchange(m_troubled, true))
            return;
    }
    m_log.error(LogFeature::Mail, u"The mail server cannot be used"_s,
        {{u"server"_s, QUrl(m_settings.url).authority()}, {u"reason"_s, error.detail}});
}

} // namespace touchline::mail
