// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace touchline::mail {

enum class MailKind {
    MagicLink, ///< opens the owner's page
    Resume, ///< carries a half-done signup on
    VerifyEmail, ///< confirms the owner's address
    TrialReminder, ///< the trial ends soon
    TrialEnded,
    OperatorAlert, ///< clubs failed, or a launch target is missed
    Test, ///< an operator tries the settings out
};
/// `magic_link` | `resume` | `verify_email` | `trial_reminder` | `trial_ended` | `operator_alert` | `test`
QString mailKindName(MailKind kind);
std::optional<MailKind> mailKindFromName(const QString &name);
QList<MailKind> everyMailKind();

/// Where the link of such a mail leads; empty for a kind without one. `publicUrl` has no slash at its end.
QString linkUrl(MailKind kind, const QString &publicUrl, const QString &token);

} // namespace touchline::mail
