// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/mail/transport.h"
#include "core/store/job_queue.h"

#include <QPromise>
#include <QString>
#include <thread>

namespace touchline::mail {

/// Writes mails as .eml files into a folder, for setups without an SMTP server. One file a Message-ID, whole and on the
/// disk before the future says so. Writes on a thread of its own; the destructor finishes what is queued and joins.
class OutboxTransport final : public Transport
{
public:
    /// The directory is made (0700) when the first mail is written; the files are the owner's only, they hold links.
    explicit OutboxTransport(QString directory);
    ~OutboxTransport() override;

    QFuture<domain::Result<Delivery>> send(Message message) override;
    /// The name of that mail's file in the directory.
    static QString fileName(const QString &messageId);

private:
    struct QueuedMail
    {
        Message message;
        QPromise<domain::Result<Delivery>> promise{};
    };
    void loop();

    const QString m_directory;
    store::JobQueue<QueuedMail> m_queue;
    std::thread m_thread;
};

} // namespace touchline::mail
