// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace touchline::mail {

/// How far a mail got.
enum class SmtpStage {
    Connect, ///< up to the greeting and EHLO
    Encrypt, ///< STARTTLS or the TLS handshake
    Login,
    Sender, ///< MAIL FROM
    Recipient, ///< RCPT TO
    Content, ///< from DATA to the answer to the final dot
};

/// Why a mail did not leave.
struct SmtpFailure
{
    SmtpStage stage = SmtpStage::Connect;
    int code = 0; ///< of the server's answer (RFC 5321, section 4.2); 0: it gave none
    QString answer{}; ///< cleaned by `shownAnswer`
    QString trouble{}; ///< what went wrong where the server gave no answer
    bool mayHaveLeft = false; ///< the server has all of it and is silent
};

/// The server's answer as one printable line that can be shown and kept: no mail address, nothing that could be a
/// link's token, at most 300 characters. `lines` are those of one reply, with their code.
QString shownAnswer(const QList<QByteArray> &lines);

/// Whether the server, or how we are set up to use it, is to blame: every other mail would fare the same.
bool isServerTrouble(const SmtpFailure &failure);

/// What the failure means for this mail. Refused for good (5xx to the recipient or the content): InvalidRequest. Worth
/// another try (4xx, network, timeouts, and what is wrong with the server or the settings): an error for which
/// `domain::isTransient` holds, with the wait the server asks for where it does.
domain::Error smtpError(const SmtpFailure &failure);

} // namespace touchline::mail
