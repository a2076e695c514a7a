// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/audit_words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
struct ClubAuditWords
{
    Q_DECLARE_TR_FUNCTIONS(ClubAuditWords)
};

QString plainTitle(const QString &action)
{
    const QHash<QString, QString> titles{
        {u"club.start"_s, ClubAuditWords::tr("Signup started by staff")},
        {u"club.start_override"_s, ClubAuditWords::tr("Signup started while signups were off")},
        {u"club.finish_signup"_s, ClubAuditWords::tr("Signup finished by staff")},
        {u"club.retry"_s, ClubAuditWords::tr("Run retried")},
        {u"club.retry_from"_s, ClubAuditWords::tr("New run from a step")},
        {u"club.cancel_run"_s, ClubAuditWords::tr("Run cancelled")},
        {u"club.release_hold"_s, ClubAuditWords::tr("E-mail hold released")},
        {u"club.edit_webhook"_s, ClubAuditWords::tr("Webhook changed")},
        {u"club.set_email"_s, ClubAuditWords::tr("Owner's mail address corrected")},
        {u"club.suspend"_s, ClubAuditWords::tr("Club suspended")},
        {u"club.reinstate"_s, ClubAuditWords::tr("Club reinstated")},
        {u"club.cancel"_s, ClubAuditWords::tr("Club cancelled")},
        {u"club.erase"_s, ClubAuditWords::tr("Club erased")},
        {u"link.copy"_s, ClubAuditWords::tr("Link copied")},
        {u"link.resend"_s, ClubAuditWords::tr("Link sent again")},
        {u"link.revoke"_s, ClubAuditWords::tr("Links revoked")},
        {u"token.revoke"_s, ClubAuditWords::tr("Tokens revoked")},
        {u"webhook.test"_s, ClubAuditWords::tr("Test event sent")},
        {u"webhook.resend"_s, ClubAuditWords::tr("Event sent again")},
        {u"webhook.rotate_secret"_s, ClubAuditWords::tr("Signing secret changed")},
        {u"webhook.end_rotation"_s, ClubAuditWords::tr("Old signing secret ended")},
        {u"webhook.enable"_s, ClubAuditWords::tr("Webhook switched on again")},
    };
    return titles.value(action, action);
}
} // namespace

QString auditTitle(const QString &action)
{
    const auto base = [&action](QStringView ending) { return plainTitle(action.chopped(ending.size())); };
    if (action.endsWith(u".hold"_s))
        return ClubAuditWords::tr("%1: asked for, held back", "what was to be done").arg(base(u".hold"));
    if (action.endsWith(u".undo"_s))
        return ClubAuditWords::tr("%1: undone", "what was to be done").arg(base(u".undo"));
    if (action.endsWith(u".dropped"_s))
        return ClubAuditWords::tr("%1: no longer fitted", "what was to be done").arg(base(u".dropped"));
    return plainTitle(action);
}

} // namespace touchline::clubs
