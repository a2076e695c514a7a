// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/mail/smtp_session.h"
#include "core/mail/transport.h"
#include "core/telemetry/log.h"

#include <QPromise>
#include <QSet>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace touchline::mail {

/// Sends mails through an SMTP server over a few connections that are kept for the next mails, each on a thread of its
/// own. One recipient never has more than one of them, so that one who is slow holds nobody up. Trouble with the server
/// is logged once when it begins and once when it is over. The destructor cuts off what is under way and joins.
class SmtpTransport final : public Transport
{
public:
    /// More mails than this do not wait here: they are answered with an error for which `isTransient` holds.
    static constexpr std::size_t mostWaiting = 1000;

    SmtpTransport(SmtpSettings settings, telemetry::Log &log);
    ~SmtpTransport() override;

    QFuture<domain::Result<Delivery>> send(Message message) override;
    void close() override;

private:
    struct QueuedMail
    {
        Message message;
        QPromise<domain::Result<Delivery>> promise{};
        void answer(domain::Result<Delivery> result)
        {
            promise.addResult(std::move(result));
            promise.finish();
        }
    };
    using Mail = std::unique_ptr<QueuedMail>;

    /// A connection and the thread that works on it.
    struct Lane
    {
        explicit Lane(const SmtpSettings &settings)
            : session(settings)
        { }
        SmtpSession session;
        bool connected = false; ///< as far as we know
        bool busy = false;
        std::thread thread{};
    };

    void work(Lane &lane);
    /// Waits for a mail; none when it is over.
    Mail take(Lane &lane);
    Mail nextMail(const Lane &lane);
    domain::Result<Delivery> deliver(Lane &lane, const Message &message);
    std::optional<domain::Error> pause();
    void noteHealth();
    void noteTrouble(const SmtpFailure &failure, const domain::Error &error);

    const SmtpSettings m_settings;
    telemetry::Log &m_log;
    std::mutex m_mutex; ///< guards all below it
    std::condition_variable m_changed;
    std::deque<Mail> m_waiting;
    QSet<QString> m_busyRecipients;
    std::optional<domain::Error> m_refusal; ///< of our login: told to all until the pause is over
    std::chrono::steady_clock::time_point m_refusedUntil{};
    bool m_troubled = false; ///< the server cannot be used, and the log says so
    std::size_t m_idleConnections = 0; ///< open ones that wait for a mail
    std::size_t m_working = 0; ///< threads that have not ended
    bool m_closed = false;
    std::vector<std::unique_ptr<Lane>> m_lanes;
};

} // namespace touchline::mail
