// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/mail/transport.h"

#include <QString>
#include <QThreadPool>

namespace touchline::mail {

/// Writes mails as .eml files into a folder, for setups without an SMTP server. One file a Message-ID, whole and on the
/// disk before the future says so. Writes on a thread of its own, which the destructor waits for.
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
    const QString m_directory;
    QThreadPool m_thread;
};

} // namespace touchline::mail
