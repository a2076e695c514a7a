// SPDX-License-Identifier: GPL-3.0-only
#include "app/audit_command.h"

#include "app/command_route.h"
#include "app/moment.h"
#include "app/terminal.h"
#include "core/domain/audit.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {

using domain::AuditRecord;
using domain::ErrorCode;
using domain::Result;

constexpr int pageSize = 1000;
constexpr int standardLimit = 50;
constexpr unsigned long pollMs = 100;

std::unexpected<domain::Error> wrong(const QString &option, const QString &value, const QString &allowed)
{
    return domain::fail(ErrorCode::InvalidRequest, u"--%1 takes %2, not \"%3\""_s.arg(option, allowed, value));
}

Result<QJsonObject> filterOf(const CommandLine &line)
{
    QJsonObject args;
    for (const QString &name : {u"operator"_s, u"action"_s, u"club"_s, u"text"_s}) {
        if (line.has(name))
            args.insert(name, line.value(name));
    }
    const QString allowed = u"a day such as 2030-01-31 or a moment such as 2030-01-31T18:00Z"_s;
    if (line.has(u"since"_s)) {
        const auto since = parseMoment(line.value(u"since"_s), false);
        if (!since)
            return wrong(u"since"_s, line.value(u"since"_s), allowed);
        args.insert(u"fromMs"_s, *since * 1000);
    }
    if (line.has(u"until"_s)) {
        const auto until = parseMoment(line.value(u"until"_s), true);
        if (!until)
            return wrong(u"until"_s, line.value(u"until"_s), allowed);
        args.insert(u"toMs"_s, (*until + 1) * 1000);
    }
    return args;
}

Result<int> limitOf(const CommandLine &line)
{
    if (!line.has(u"limit"_s))
        return standardLimit;
    bool ok = false;
    const int limit = line.value(u"limit"_s).toInt(&ok);
    if (!ok || limit < 1)
        return wrong(u"limit"_s, line.value(u"limit"_s), u"a whole number from 1"_s);
    return limit;
}

Result<QList<AuditRecord>> page(const CommandRoute &route, const QJsonObject &args)
{
    const auto answer = route.call(u"audit.page"_s, args);
    if (!answer)
        return domain::fail(answer.error());
    QList<AuditRecord> records;
    for (const QJsonValue item : answer->value("records"_L1).toArray())
        records.append(domain::auditFromJson(item.toObject()));
    return records;
}

QString recordText(const AuditRecord &record)
{
    QString text = u"%1  %2  %3"_s.arg(
        localTime(record.atMs), record.who.name.leftJustified(12), record.action.leftJustified(20));
    const QString club = record.slug.isEmpty() ? record.tenantId : record.slug;
    if (!club.isEmpty())
        text += u"  "_s + club;
    if (!record.reason.isEmpty())
        text += u"  (%1)"_s.arg(record.reason);
    return onePlainLine(text) + u'\n';
}

ExitCode list(const CommandLine &line, const CommandRoute &route, QJsonObject args)
{
    const auto limit = limitOf(line);
    if (!limit)
        return complain(ExitCode::WrongUsage, limit.error().detail);
    QString text;
    qint64 shown = 0;
    while (shown < *limit) {
        args.insert(u"limit"_s, std::min<qint64>(pageSize, *limit - shown));
        const auto records = page(route, args);
        if (!records)
            return complain(ExitCode::Failed, errorText(records.error()));
        for (const AuditRecord &record : *records)
            text += line.json ? QString::fromUtf8(domain::auditJsonLine(record)) : recordText(record);
        shown += records->size();
        if (records->size() < args.value("limit"_L1).toInteger())
            break;
        args.insert(u"behindId"_s, records->constLast().id);
    }
    print(text.isEmpty() && !line.json ? u"There are no such records.\n"_s : text);
    return ExitCode::Done;
}

QString faultText(const QJsonObject &fault)
{
    const QString kind = fault.value("kind"_L1).toString();
    const qint64 id = fault.value("id"_L1).toInteger();
    if (kind == "altered"_L1)
        return u"record %1 was altered: its content does not fit its hash"_s.arg(id);
    if (kind == "rewritten"_L1)
        return u"record %1 was rewritten: the next one remembers another hash"_s.arg(id);
    if (kind == "beginning_removed"_L1)
        return u"the beginning was removed: the first record left is %1"_s.arg(id);
    return u"records between %1 and %2 were removed"_s.arg(fault.value("previousId"_L1).toInteger()).arg(id);
}

QString missingText(const QJsonObject &anchor)
{
    const QString file = anchor.value("file"_L1).toString();
    if (file.isEmpty())
        return u"no record has the hash given: the newest records were removed, or it is not one of this trail's"_s;
    return u"the backup %1 of %2 ends with a record that is not in the trail any more: newest records were removed"_s
        .arg(file, localTime(anchor.value("takenAtMs"_L1).toInteger()));
}

QString verdictText(const QJsonObject &verdict)
{
    const qint64 records = verdict.value("records"_L1).toInteger();
    const bool whole = verdict.value("whole"_L1).toBool();
    QString text = whole ? u"The audit trail is whole: %1 records, nothing removed or altered.\n"_s.arg(records)
                         : u"The audit trail is BROKEN. %1 records were looked at.\n"_s.arg(records);
    for (const QJsonValue fault : verdict.value("faults"_L1).toArray())
        text += u"  %1\n"_s.arg(faultText(fault.toObject()));
    for (const QJsonValue anchor : verdict.value("missing"_L1).toArray())
        text += u"  %1\n"_s.arg(missingText(anchor.toObject()));
    text += u"Anchors found in it: %1.\n"_s.arg(verdict.value("anchorsFound"_L1).toInt());
    QStringList unread;
    for (const QJsonValue name : verdict.value("anchorsUnread"_L1).toArray())
        unread.append(name.toString());
    if (!unread.isEmpty())
        text += u"Not compared, as the settings' passphrase does not open them: %1\n"_s.arg(unread.join(", "_L1));
    if (!verdict.value("newestHash"_L1).toString().isEmpty())
        text += u"Newest hash: %1\n"_s.arg(verdict.value("newestHash"_L1).toString());
    return text;
}

ExitCode verify(const CommandLine &line, const CommandRoute &route)
{
    const auto begun = route.call(u"audit.verify"_s, {{u"expectedHash"_s, line.value(u"expect"_s)}});
    if (!begun)
        return complain(ExitCode::Failed, errorText(begun.error()));
    for (;;) {
        const auto state = route.call(u"audit.verification"_s, *begun);
        if (!state)
            return complain(ExitCode::Failed, errorText(state.error()));
        if (state->value("done"_L1).toBool()) {
            const QJsonObject verdict = state->value("verdict"_L1).toObject();
            print(line.json ? jsonText(verdict) : verdictText(verdict));
            return verdict.value("whole"_L1).toBool() ? ExitCode::Done : ExitCode::Failed;
        }
        QThread::msleep(pollMs);
    }
}

/// All records to the device, oldest first; how many.
Result<qint64> writeAll(const CommandRoute &route, QJsonObject args, bool asCsv, QIODevice &device)
{
    args.insert(u"oldestFirst"_s, true);
    args.insert(u"limit"_s, pageSize);
    qint64 count = 0;
    QByteArray text = asCsv ? domain::auditCsvHead() : QByteArray();
    for (;;) {
        const auto records = page(route, args);
        if (!records)
            return domain::fail(records.error());
        for (const AuditRecord &record : *records)
            text += asCsv ? domain::auditCsvLine(record) : domain::auditJsonLine(record);
        if (device.write(text) != text.size())
            return domain::fail(ErrorCode::StorageUnavailable, device.errorString());
        text.clear();
        count += records->size();
        if (records->size() < pageSize)
            return count;
        args.insert(u"behindId"_s, records->constLast().id);
    }
}

ExitCode exportAll(const CommandLine &line, const CommandRoute &route, const QJsonObject &args)
{
    const bool asCsv = line.has(u"csv"_s);
    if (line.operand == "-"_L1) {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly))
            return complain(ExitCode::Failed, u"standard output cannot be written"_s);
        const auto written = writeAll(route, args, asCsv, output);
        return written ? ExitCode::Done : complain(ExitCode::Failed, errorText(written.error()));
    }
    QSaveFile file(line.operand);
    if (!file.open(QIODevice::WriteOnly))
        return complain(ExitCode::Failed, u"%1 cannot be written: %2"_s.arg(line.operand, file.errorString()));
    const auto written = writeAll(route, args, asCsv, file);
    if (!written)
        return complain(ExitCode::Failed, errorText(written.error()));
    if (!file.commit())
        return complain(ExitCode::Failed, u"%1 cannot be written: %2"_s.arg(line.operand, file.errorString()));
    print(u"%1 records written to %2.\n"_s.arg(*written).arg(line.operand));
    return ExitCode::Done;
}

} // namespace

ExitCode runAudit(const CommandLine &line)
{
    const auto filter = filterOf(line);
    if (!filter)
        return complain(ExitCode::WrongUsage, filter.error().detail);
    const auto route = CommandRoute::open(line);
    if (!route)
        return complain(route.error().code, route.error().detail);
    if (line.action == "verify"_L1)
        return verify(line, *route);
    return line.action == "list"_L1 ? list(line, *route, *filter) : exportAll(line, *route, *filter);
}

} // namespace touchline::app
