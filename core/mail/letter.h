// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/brand.h"
#include "core/domain/result.h"
#include "core/mail/mail_kind.h"
#include "core/mail/message.h"

#include <QJsonObject>
#include <QString>

namespace touchline::mail {

/// What all mails of this installation have in common.
struct LetterSettings
{
    QString publicUrl; ///< what links begin with, without a trailing slash
    Mailbox from;
    QString supportEmail{}; ///< empty: no such line
};

/// A mail before it is put into words. Holds the token of its link: never logged.
struct Letter
{
    MailKind kind = MailKind::Test;
    QString locale = QStringLiteral("en"); ///< BCP 47
    QString recipient;
    QString messageId; ///< without angle brackets
    QString clubName{}; ///< empty: to operators
    domain::Brand brand{};
    QString token{}; ///< of its link, for the kinds that have one
    qint64 expiresAtMs = 0; ///< of its link
    QJsonObject values{}; ///< `daysLeft`, `endsAtMs`; `suspended`; `headline`, `lines`
};

/// The mail in words: in the best language there is for its locale, as text and in the club's colours. What people
/// chose (a club's name, a headline) is one line of plain text wherever it stands. The link stands alone on a line of
/// the text. Errors: InvalidRequest for a link or a colour that is none; Internal.
domain::Result<Message> writeLetter(const Letter &letter, const LetterSettings &settings, qint64 nowMs);

} // namespace touchline::mail
