// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/brand.h"
#include "core/domain/result.h"
#include "core/mail/message.h"

#include <QString>

namespace touchline::mail {

/// What the mail with an owner's magic link says.
struct MagicLinkContent
{
    QString clubName;
    QString link; ///< absolute, http or https
    qint64 expiresAtMs = 0;
    domain::Brand brand{};
    QString supportEmail{}; ///< empty: no such line
};

/// The mail to a club's owner, in English, as text and in the club's colours. Its subject, texts and Message-ID are
/// set; the link stands alone on a line of the text. Errors: InvalidRequest for a link or colour that is none;
/// Internal.
domain::Result<Message> magicLinkMail(
    const MagicLinkContent &content, const Mailbox &from, const QString &to, const QString &messageId, qint64 dateMs);

} // namespace touchline::mail
