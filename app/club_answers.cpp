// SPDX-License-Identifier: GPL-3.0-only
#include "app/club_answers.h"

#include "app/terminal.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {

QString text(const QJsonObject &json, QLatin1StringView name)
{
    return onePlainLine(json.value(name).toString());
}

QString time(const QJsonObject &json, QLatin1StringView name)
{
    return json.contains(name) ? localTime(json.value(name).toInteger()) : QString();
}

/// `  name:        value`, nothing without a value.
QString line(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"  %1 %2\n"_s.arg(name + u':', -12).arg(value);
}

/// The texts that are there, one behind the other.
QString joined(QStringList parts, const QString &between = u", "_s)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString labelled(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : u"%1 %2"_s.arg(label, value);
}

QString stepText(const QJsonObject &step)
{
    const qint64 attempts = step.value("attempts"_L1).toInteger();
    const QString remarks = joined({attempts == 0 ? QString() : u"%1 tries"_s.arg(attempts),
        labelled(u"next"_s, time(step, "nextAttemptAtMs"_L1)), text(step, "error"_L1), text(step, "note"_L1)});
    return u"    %1 %2 %3\n"_s.arg(text(step, "name"_L1), -20).arg(text(step, "status"_L1), -9).arg(remarks);
}

QString runText(const QJsonObject &run)
{
    if (run.isEmpty())
        return {};
    QString lines = line(u"run"_s,
        joined({u"%1 %2"_s.arg(run.value("number"_L1).toInteger()).arg(text(run, "state"_L1)),
            run.value("dryRun"_L1).toBool() ? u"dry run"_s : QString(),
            labelled(u"queued"_s, time(run, "queuedAtMs"_L1)), labelled(u"finished"_s, time(run, "finishedAtMs"_L1))}));
    const QJsonArray steps = run.value("steps"_L1).toArray();
    for (const QJsonValue step : steps)
        lines += stepText(step.toObject());
    return lines;
}

/// A list under its name, a line each.
template <class Write>
QString section(const QString &name, const QJsonArray &list, Write write)
{
    QString lines = list.isEmpty() ? QString() : u"  %1:\n"_s.arg(name);
    for (const QJsonValue item : list)
        lines += u"    %1\n"_s.arg(write(item.toObject()));
    return lines;
}

QString messageText(const QJsonObject &message)
{
    const qint64 attempts = message.value("attempts"_L1).toInteger();
    return joined(
        {u"%1  %2 %3"_s.arg(time(message, "createdAtMs"_L1), text(message, "kind"_L1), text(message, "state"_L1)),
            attempts == 0 ? QString() : u"%1 failed tries"_s.arg(attempts),
            labelled(u"next"_s, time(message, "nextAttemptAtMs"_L1)), text(message, "error"_L1)});
}

QString heldLine(const QJsonObject &held)
{
    return u"%1 at %2, by %3: %4"_s.arg(
        text(held, "action"_L1), time(held, "dueAtMs"_L1), text(held, "operator"_L1), text(held, "reason"_L1));
}

} // namespace

QString clubListText(const QString &, const QJsonObject &answer)
{
    const QJsonArray clubs = answer.value("clubs"_L1).toArray();
    if (clubs.isEmpty())
        return u"There are no such clubs.\n"_s;
    QString lines;
    for (const QJsonValue each : clubs) {
        const QJsonObject club = each.toObject();
        const QString steps
            = u"%1/%2"_s.arg(club.value("stepsDone"_L1).toInteger()).arg(club.value("stepsTotal"_L1).toInteger());
        lines += u"%1 %2 %3 %4 %5 %6\n"_s.arg(text(club, "slug"_L1), -30)
                     .arg(text(club, "plan"_L1), -8)
                     .arg(text(club, "status"_L1), -10)
                     .arg(text(club, "state"_L1), -11)
                     .arg(steps, -5)
                     .arg(text(club, "reason"_L1));
    }
    if (answer.contains("next"_L1))
        lines += u"There are more: --after %1\n"_s.arg(text(answer, "next"_L1));
    return lines;
}

QString clubShowText(const QString &, const QJsonObject &club)
{
    const QJsonObject webhook = club.value("webhook"_L1).toObject();
    const QJsonObject link = club.value("link"_L1).toObject();
    const QJsonObject held = club.value("pending"_L1).toObject();
    QString lines = u"%1 (%2)\n"_s.arg(text(club, "name"_L1), text(club, "slug"_L1));
    lines += line(u"plan"_s, text(club, "plan"_L1));
    lines += line(u"status"_s, text(club, "status"_L1));
    lines += line(u"state"_s, joined({text(club, "state"_L1), text(club, "reason"_L1)}));
    lines += line(
        u"owner"_s, joined({text(club, "email"_L1), labelled(u"confirmed"_s, time(club, "emailVerifiedAtMs"_L1))}));
    lines += line(u"started"_s, time(club, "createdAtMs"_L1));
    lines += line(u"trial ends"_s, time(club, "trialEndsAtMs"_L1));
    lines += line(u"promo code"_s, text(club, "promoCode"_L1));
    lines += line(u"webhook"_s,
        joined({text(webhook, "url"_L1), labelled(u"validated"_s, time(webhook, "validatedAtMs"_L1)),
            labelled(u"disabled:"_s, text(webhook, "disabledReason"_L1))}));
    lines += line(u"link"_s,
        joined({text(link, "state"_L1), labelled(u"sent"_s, time(link, "sentAtMs"_L1)),
            labelled(u"expires"_s, time(link, "expiresAtMs"_L1)), labelled(u"used"_s, time(link, "usedAtMs"_L1))}));
    lines += line(u"held back"_s, held.isEmpty() ? QString() : heldLine(held));
    lines += runText(club.value("run"_L1).toObject());
    lines += section(u"mails"_s, club.value("mails"_L1).toArray(), messageText);
    lines += section(u"webhook messages"_s, club.value("webhookMessages"_L1).toArray(), messageText);
    lines += section(u"audit"_s, club.value("audit"_L1).toArray(), [](const QJsonObject &record) {
        return joined(
            {u"%1  %2 by %3"_s.arg(time(record, "atMs"_L1), text(record, "action"_L1), text(record, "operator"_L1)),
                text(record, "reason"_L1)});
    });
    return lines;
}

QString clubHeldText(const QString &slug, const QJsonObject &answer)
{
    const QString action = text(answer, "action"_L1);
    if (!answer.contains("id"_L1))
        return u"%1 is done.\n"_s.arg(action);
    return u"%1 is held back until %2; touchline club undo %3 takes it back.\n"_s.arg(
        action, time(answer, "dueAtMs"_L1), slug);
}

QString clubPendingText(const QString &, const QJsonObject &answer)
{
    const QJsonArray list = answer.value("pending"_L1).toArray();
    QString lines;
    for (const QJsonValue held : list)
        lines += u"%1 %2\n"_s.arg(text(held.toObject(), "slug"_L1), -30).arg(heldLine(held.toObject()));
    return lines.isEmpty() ? u"Nothing is held back.\n"_s : lines;
}

QString clubCancelledText(const QString &, const QJsonObject &answer)
{
    return answer.value("ended"_L1).toBool() ? u"The run is cancelled; retry takes it up again.\n"_s
                                             : u"The run is in work; it ends at its next step boundary.\n"_s;
}

QString clubLinkText(const QString &, const QJsonObject &answer)
{
    return text(answer, "link"_L1) + u'\n';
}

QString clubEventText(const QString &, const QJsonObject &answer)
{
    const qint64 status = answer.value("status"_L1).toInteger();
    return joined({text(answer, "id"_L1), text(answer, "state"_L1),
               status == 0 ? QString() : u"answered %1"_s.arg(status), text(answer, "error"_L1)})
        + u'\n';
}

QString clubSecretText(const QString &, const QJsonObject &answer)
{
    return u"%1\nThe old secret signs as well until %2.\n"_s.arg(text(answer, "secret"_L1), time(answer, "untilMs"_L1));
}

QString clubRevokedText(const QString &, const QJsonObject &answer)
{
    return u"%1 links are void, %2 sessions have ended.\n"_s.arg(answer.value("links"_L1).toInteger())
        .arg(answer.value("sessions"_L1).toInteger());
}

} // namespace touchline::app
