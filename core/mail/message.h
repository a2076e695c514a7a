// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace touchline::mail {

/// An address with an optional name to show. `fromText` takes `a@b` and `Name <a@b>`.
struct Mailbox
{
    QString name{};
    QString address;

    static std::optional<Mailbox> fromText(const QString &text);
    bool operator==(const Mailbox &) const = default;
};

/// A mail before it is put into words for the wire. The same values always give the same bytes.
struct Message
{
    Mailbox from;
    Mailbox to;
    QString subject;
    QString text;
    QString html;
    QString messageId; ///< `unique@host` without angle brackets; the same at every attempt to send this mail
    qint64 dateMs = 0; ///< milliseconds since the epoch, UTC
};

/// The message as RFC 5322 with CRLF line ends: multipart/alternative (RFC 2046), UTF-8, headers beyond ASCII as
/// encoded words (RFC 2047), parts in 7bit where they allow it, else quoted-printable (RFC 2045). Marked as automatic
/// (RFC 3834). Errors: InvalidRequest when a header holds a control character or an address or the Message-ID is
/// malformed.
domain::Result<QByteArray> toInternetMessage(const Message &message);

} // namespace touchline::mail
