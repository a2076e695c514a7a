// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/mail_kind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::mail {

QList<MailKind> everyMailKind()
{
    return {MailKind::MagicLink, MailKind::Resume, MailKind::VerifyEmail, MailKind::TrialReminder, MailKind::TrialEnded,
        MailKind::OperatorAlert, MailKind::Test};
}

QString mailKindName(MailKind kind)
{
    switch (kind) {
    case MailKind::MagicLink:
        return u"magic_link"_s;
    case MailKind::Resume:
        return u"resume"_s;
    case MailKind::VerifyEmail:
        return u"verify_email"_s;
    case MailKind::TrialReminder:
        return u"trial_reminder"_s;
    case MailKind::TrialEnded:
        return u"trial_ended"_s;
    case MailKind::OperatorAlert:
        return u"operator_alert"_s;
    case MailKind::Test:
        return u"test"_s;
    }
    return {};
}

std::optional<MailKind> mailKindFromName(const QString &name)
{
    const QList<MailKind> kinds = everyMailKind();
    const auto found
        = std::find_if(kinds.begin(), kinds.end(), [&](MailKind kind) { return mailKindName(kind) == name; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

QString linkUrl(MailKind kind, const QString &publicUrl, const QString &token)
{
    switch (kind) {
    case MailKind::MagicLink:
        return u"%1/magic/%2"_s.arg(publicUrl, token);
    case MailKind::Resume:
        // Behind the #, so that it reaches no server's log.
        return u"%1/onboarding#resume=%2"_s.arg(publicUrl, token);
    case MailKind::VerifyEmail:
        return u"%1/verify-email/%2"_s.arg(publicUrl, token);
    case MailKind::TrialReminder:
    case MailKind::TrialEnded:
    case MailKind::OperatorAlert:
    case MailKind::Test:
        break;
    }
    return {};
}

} // namespace touchline::mail
