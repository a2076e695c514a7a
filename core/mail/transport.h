// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"
#include "core/mail/message.h"

#include <QFuture>
#include <QString>

namespace touchline::mail {

/// How a mail left.
struct Delivery
{
    QString transport; ///< `outbox` | `smtp`
    QString detail; ///< what can be shown: the file's name, the server's answer; no address, no link
};

/// A way for mails to leave. Any thread may send.
class Transport
{
public:
    Transport() = default;
    virtual ~Transport() = default;
    Q_DISABLE_COPY_MOVE(Transport)

    /// The future always gets a result. An error for which `domain::isTransient` holds may go away by itself; any other
    /// is final for this message. Sending one Message-ID again must not reach the reader as another mail.
    virtual QFuture<domain::Result<Delivery>> send(Message message) = 0;

    /// Answers at once, with an error for which `domain::isTransient` holds, whatever waits for somebody else and
    /// whatever is sent from now on. For the end of the program. Any thread; safe to call twice.
    virtual void close() { }
};

} // namespace touchline::mail
