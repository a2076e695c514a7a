// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/mail/message.h"
#include "core/mail/smtp_answer.h"
#include "core/mail/smtp_settings.h"

#include <QByteArray>
#include <QSet>
#include <atomic>
#include <expected>
#include <memory>
#include <mutex>

namespace touchline::mail {

/// One connection to the mail server, opened when a mail needs it and kept for the next one: libcurl's handle and all
/// there is to say to it. Used by one thread, but for `abort`.
class SmtpSession final
{
public:
    explicit SmtpSession(const SmtpSettings &settings);
    ~SmtpSession();
    Q_DISABLE_COPY_MOVE(SmtpSession)

    /// Blocks until the server has answered or a timeout ran out. The value is the server's answer in a line that can
    /// be shown. `content` is the whole message with CRLF line ends.
    std::expected<QString, SmtpFailure> deliver(
        const QString &sender, const QString &recipient, const QByteArray &content);
    /// Says goodbye and closes the connection, if there is one. May wait for the server's answer.
    void disconnect();
    /// Cuts off whatever is under way; nothing works from then on. Any thread.
    void abort();

private:
    struct Curl;
    struct Transfer;

    std::expected<QString, SmtpFailure> attempt(Transfer &transfer, bool fresh);
    void prepare(Transfer &transfer, bool fresh);

    const SmtpSettings m_settings;
    std::unique_ptr<Curl> m_curl;
    std::atomic<bool> m_aborted = false;
    std::mutex m_mutex;
    QSet<int> m_sockets; ///< guarded by m_mutex
};

} // namespace touchline::mail
