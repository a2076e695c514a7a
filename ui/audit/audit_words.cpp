// SPDX-License-Identifier: GPL-3.0-only
#include "ui/audit/audit_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::audit {

namespace {
struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

struct Words
{
    const char *name;
    const char *text;
};

constexpr Words actionWords[] = {
    {"signups.off", QT_TRANSLATE_NOOP("AuditWords", "Signups switched off")},
    {"signups.on", QT_TRANSLATE_NOOP("AuditWords", "Signups switched on")},
    {"provisioner.paused", QT_TRANSLATE_NOOP("AuditWords", "Provisioner paused")},
    {"provisioner.resumed", QT_TRANSLATE_NOOP("AuditWords", "Provisioner resumed")},
    {"club.start", QT_TRANSLATE_NOOP("AuditWords", "Club started")},
    {"club.start_override", QT_TRANSLATE_NOOP("AuditWords", "Club started while signups were off")},
    {"club.finish_signup", QT_TRANSLATE_NOOP("AuditWords", "Signup finished")},
    {"club.retry", QT_TRANSLATE_NOOP("AuditWords", "Club retried")},
    {"club.retry_from", QT_TRANSLATE_NOOP("AuditWords", "Club retried from a step")},
    {"club.cancel_run", QT_TRANSLATE_NOOP("AuditWords", "Run cancelled")},
    {"club.edit_webhook", QT_TRANSLATE_NOOP("AuditWords", "Webhook changed")},
    {"club.set_email", QT_TRANSLATE_NOOP("AuditWords", "Owner’s mail address corrected")},
    {"club.release_hold", QT_TRANSLATE_NOOP("AuditWords", "Released without confirmed mail address")},
    {"club.suspend", QT_TRANSLATE_NOOP("AuditWords", "Club suspended")},
    {"club.reinstate", QT_TRANSLATE_NOOP("AuditWords", "Club reinstated")},
    {"club.cancel", QT_TRANSLATE_NOOP("AuditWords", "Club cancelled")},
    {"club.erase", QT_TRANSLATE_NOOP("AuditWords", "Club erased")},
    {"clubs.retry", QT_TRANSLATE_NOOP("AuditWords", "Many clubs retried")},
    {"clubs.cancel_run", QT_TRANSLATE_NOOP("AuditWords", "Many clubs’ runs cancelled")},
    {"clubs.resend_link", QT_TRANSLATE_NOOP("AuditWords", "Many owners’ links sent again")},
    {"clubs.suspend", QT_TRANSLATE_NOOP("AuditWords", "Many clubs suspended")},
    {"link.resend", QT_TRANSLATE_NOOP("AuditWords", "Owner’s link sent again")},
    {"link.copy", QT_TRANSLATE_NOOP("AuditWords", "Owner’s link copied")},
    {"link.revoke", QT_TRANSLATE_NOOP("AuditWords", "Owner’s links and sessions revoked")},
    {"token.revoke", QT_TRANSLATE_NOOP("AuditWords", "Signup tokens revoked")},
    {"webhook.test", QT_TRANSLATE_NOOP("AuditWords", "Test event sent")},
    {"webhook.resend", QT_TRANSLATE_NOOP("AuditWords", "Event sent again")},
    {"webhook.enable", QT_TRANSLATE_NOOP("AuditWords", "Webhook enabled")},
    {"webhook.rotate_secret", QT_TRANSLATE_NOOP("AuditWords", "Webhook secret replaced")},
    {"webhook.end_rotation", QT_TRANSLATE_NOOP("AuditWords", "Old webhook secret ended")},
    {"promo.add", QT_TRANSLATE_NOOP("AuditWords", "Promo code created")},
    {"promo.edit", QT_TRANSLATE_NOOP("AuditWords", "Promo code changed")},
    {"promo.deactivate", QT_TRANSLATE_NOOP("AuditWords", "Promo code deactivated")},
    {"promo.reactivate", QT_TRANSLATE_NOOP("AuditWords", "Promo code reactivated")},
    {"keys.rotate", QT_TRANSLATE_NOOP("AuditWords", "Signing key rotated")},
    {"keys.retire", QT_TRANSLATE_NOOP("AuditWords", "Signing key retired")},
    {"mail.test", QT_TRANSLATE_NOOP("AuditWords", "Test mail sent")},
    {"backup.make", QT_TRANSLATE_NOOP("AuditWords", "Backup made")},
    {"backup.prove", QT_TRANSLATE_NOOP("AuditWords", "Backup proven by a trial restore")},
    {"backup.restore", QT_TRANSLATE_NOOP("AuditWords", "Backup restored")},
    {"preflight.run", QT_TRANSLATE_NOOP("AuditWords", "Preflight run")},
    {"settings.change", QT_TRANSLATE_NOOP("AuditWords", "Settings changed")},
};

constexpr Words detailWords[] = {
    {"slug", QT_TRANSLATE_NOOP("AuditWords", "Club")},
    {"code", QT_TRANSLATE_NOOP("AuditWords", "Code")},
    {"discountPercent", QT_TRANSLATE_NOOP("AuditWords", "Discount (%)")},
    {"maxUses", QT_TRANSLATE_NOOP("AuditWords", "Most uses")},
    {"startsAt", QT_TRANSLATE_NOOP("AuditWords", "From")},
    {"validUntil", QT_TRANSLATE_NOOP("AuditWords", "Until")},
    {"until", QT_TRANSLATE_NOOP("AuditWords", "Until")},
    {"untilMs", QT_TRANSLATE_NOOP("AuditWords", "Until")},
    {"letStartedFinish", QT_TRANSLATE_NOOP("AuditWords", "Started clubs may finish")},
    {"kid", QT_TRANSLATE_NOOP("AuditWords", "Key")},
    {"newKey", QT_TRANSLATE_NOOP("AuditWords", "New key")},
    {"to", QT_TRANSLATE_NOOP("AuditWords", "To")},
    {"file", QT_TRANSLATE_NOOP("AuditWords", "File")},
    {"takenAtMs", QT_TRANSLATE_NOOP("AuditWords", "Backup of")},
    {"step", QT_TRANSLATE_NOOP("AuditWords", "Step")},
    {"run", QT_TRANSLATE_NOOP("AuditWords", "Run")},
    {"clubs", QT_TRANSLATE_NOOP("AuditWords", "Clubs")},
    {"schema", QT_TRANSLATE_NOOP("AuditWords", "Schema version")},
    {"heldDropped", QT_TRANSLATE_NOOP("AuditWords", "Held-back actions dropped")},
    {"auditIsWhole", QT_TRANSLATE_NOOP("AuditWords", "Its audit trail is whole")},
};

template <std::size_t size>
QString wordsFor(const Words (&table)[size], const QString &name)
{
    for (const Words &words : table) {
        if (name == QLatin1StringView(words.name))
            return AuditWords::tr(words.text);
    }
    return name;
}

QString valueText(const QString &name, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? AuditWords::tr("yes") : AuditWords::tr("no");
    if (value.isDouble()) {
        const qint64 number = value.toInteger();
        if (name.endsWith("Ms"_L1) || name == "until"_L1)
            return recordTime(number);
        if (name == "startsAt"_L1 || name == "validUntil"_L1)
            return recordTime(number * 1000);
        return QLocale().toString(value.toDouble(), 'g', 15);
    }
    if (value.isString())
        return value.toString();
    if (value.isNull())
        return AuditWords::tr("none");
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// `key: old → new` for each setting that was changed.
QList<QPair<QString, QString>> changeLines(const QJsonArray &changes)
{
    QList<QPair<QString, QString>> lines;
    for (const QJsonValue item : changes) {
        const QJsonObject change = item.toObject();
        const auto shown = [](const QString &text) { return text.isEmpty() ? AuditWords::tr("(empty)") : text; };
        lines.append({change.value("key"_L1).toString(),
            AuditWords::tr("%1 → %2", "old and new value of a setting")
                .arg(shown(change.value("old"_L1).toString()), shown(change.value("new"_L1).toString()))});
    }
    return lines;
}
} // namespace

QString actionText(const QString &action)
{
    const auto base = [&action](QStringView ending) { return wordsFor(actionWords, action.chopped(ending.size())); };
    if (action.endsWith(".hold"_L1))
        return AuditWords::tr("%1: asked for, held back", "what was to be done").arg(base(u".hold"));
    if (action.endsWith(".undo"_L1))
        return AuditWords::tr("%1: undone", "what was to be done").arg(base(u".undo"));
    if (action.endsWith(".dropped"_L1))
        return AuditWords::tr("%1: no longer fitted", "what was to be done").arg(base(u".dropped"));
    if (action.endsWith(".failed"_L1))
        return AuditWords::tr("%1: failed", "what was to be done").arg(base(u".failed"));
    return wordsFor(actionWords, action);
}

QString originText(const QString &origin)
{
    if (origin == "console"_L1)
        return AuditWords::tr("console");
    if (origin == "cli"_L1)
        return AuditWords::tr("command line");
    if (origin == "core"_L1)
        return AuditWords::tr("the program itself");
    return origin;
}

QString recordTime(qint64 atMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(atMs), u"d MMM yyyy HH:mm:ss"_s);
}

QList<QPair<QString, QString>> detailLines(const QJsonObject &details)
{
    QList<QPair<QString, QString>> lines;
    for (auto it = details.begin(); it != details.end(); ++it) {
        if (it.key() == "changes"_L1)
            lines += changeLines(it.value().toArray());
        else
            lines.append({wordsFor(detailWords, it.key()), valueText(it.key(), it.value())});
    }
    return lines;
}

QString recordLine(const domain::AuditRecord &record)
{
    QStringList parts{recordTime(record.atMs), record.who.name, actionText(record.action)};
    for (const QString &part : {record.slug, record.reason}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

QString faultText(const domain::AuditFault &fault)
{
    const QLocale locale;
    switch (fault.kind) {
    case domain::AuditFault::Kind::Altered:
        return AuditWords::tr("Record %1 was altered: its content does not fit its hash.").arg(fault.id);
    case domain::AuditFault::Kind::Rewritten:
        return AuditWords::tr("Record %1 was rewritten: the next one remembers another hash.").arg(fault.id);
    case domain::AuditFault::Kind::Removed:
        if (fault.id - fault.previousId < 2)
            return AuditWords::tr("Records before %1 were removed.").arg(fault.id);
        return AuditWords::tr(
            "%n record(s) between %1 and %2 were removed.", nullptr, static_cast<int>(fault.id - fault.previousId - 1))
            .arg(fault.previousId)
            .arg(fault.id);
    case domain::AuditFault::Kind::BeginningRemoved:
        return AuditWords::tr("The beginning was removed: the first record left is %1.").arg(fault.id);
    }
    Q_UNREACHABLE();
}

QString missingText(const domain::AuditAnchor &anchor)
{
    if (anchor.file.isEmpty())
        return AuditWords::tr("No record has the hash you gave: the newest records were removed, or it is not one of "
                              "this trail’s.");
    return AuditWords::tr("The backup %1 of %2 ends with a record that is not in the trail any more: newest records "
                          "were removed.")
        .arg(anchor.file, recordTime(anchor.takenAtMs));
}

QString verdictText(const domain::AuditVerdict &verdict)
{
    if (verdict.records == 0 && verdict.isWhole())
        return AuditWords::tr("There are no records yet.");
    const int records = static_cast<int>(verdict.records);
    if (!verdict.isWhole())
        return AuditWords::tr("The trail is broken. %n record(s) were looked at.", nullptr, records);
    QString text = AuditWords::tr("The trail is whole: %n record(s), nothing removed or altered.", nullptr, records);
    if (verdict.anchorsFound > 0)
        text += u' ' + AuditWords::tr("%n backup(s) confirm how it ended.", nullptr, verdict.anchorsFound);
    return text;
}

} // namespace touchline::audit
