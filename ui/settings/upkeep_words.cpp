// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/upkeep_words.h"

#include "ui/errors/error_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::settings {

using domain::ErrorCode;

namespace {
struct UpkeepWords
{
    Q_DECLARE_TR_FUNCTIONS(UpkeepWords)
};
} // namespace

QString momentText(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), u"d MMM yyyy HH:mm"_s);
}

QString upkeepFault(const domain::Error &error)
{
    for (const domain::Issue &issue : error.issues) {
        if (issue.code == "too_short"_L1)
            return UpkeepWords::tr("A passphrase has at least 12 characters; it protects every key and secret.");
        if (issue.code == "not_confirmed"_L1)
            return UpkeepWords::tr("Type the name of the backup.");
        if (issue.code == "invalid_reason"_L1)
            return UpkeepWords::tr("Give a reason.");
    }
    switch (error.code) {
    case ErrorCode::Unauthorized:
        return UpkeepWords::tr("The passphrase does not open this backup.");
    case ErrorCode::NotFound:
        return UpkeepWords::tr("It is not there any more.");
    case ErrorCode::InvalidRequest:
    case ErrorCode::Internal:
    case ErrorCode::StorageUnavailable:
        // What the core says names the file, the damage or the room that is missing.
        return error.detail.isEmpty() ? errors::errorText(error) : error.detail;
    default:
        return errors::errorText(error);
    }
}

QString proofText(const console::ProofView &proof)
{
    const QString text
        = UpkeepWords::tr("%1 can be restored: %n club(s) as of %2, %3.", nullptr, static_cast<int>(proof.clubs))
              .arg(proof.name, momentText(proof.takenAtMs), QLocale().formattedDataSize(proof.bytes));
    return proof.auditIsWhole ? text : text + u' ' + UpkeepWords::tr("Its audit trail is broken.");
}

QString outcomeText(const console::RestoreOutcome &outcome)
{
    if (!outcome.trouble.isEmpty())
        return UpkeepWords::tr("%1 was not restored; nothing was changed. %2").arg(outcome.name, outcome.trouble);
    QStringList parts{UpkeepWords::tr("Restored: %1, as of %2.").arg(outcome.name, momentText(outcome.takenAtMs)),
        UpkeepWords::tr(
            "%n signing key(s) retired; every token issued before is refused.", nullptr, outcome.keysRetired),
        UpkeepWords::tr("%n link(s) void.", nullptr, static_cast<int>(outcome.linksVoided)),
        UpkeepWords::tr("%n session(s) ended.", nullptr, static_cast<int>(outcome.sessionsEnded))};
    if (outcome.mailsForgotten > 0)
        parts.append(
            UpkeepWords::tr("%n waiting mail(s) forgotten.", nullptr, static_cast<int>(outcome.mailsForgotten)));
    if (!outcome.auditIsWhole)
        parts.append(UpkeepWords::tr("The backup’s audit trail is broken."));
    if (!outcome.aside.isEmpty())
        parts.append(UpkeepWords::tr("What was there before is in %1.").arg(outcome.aside));
    return parts.join(u' ');
}

} // namespace touchline::settings
