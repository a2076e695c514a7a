// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/answers.h"
#include "core/operations/audit_operations.h"
#include "core/operations/commands.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::OperatorIdentity;
using domain::Result;

namespace {
constexpr int mostRecords = 1000;

store::AuditPage readPage(const QJsonObject &args)
{
    store::AuditPage page;
    page.filter
        = {args.value("operator"_L1).toString(), args.value("action"_L1).toString(), args.value("club"_L1).toString(),
            args.value("text"_L1).toString(), args.value("fromMs"_L1).toInteger(), args.value("toMs"_L1).toInteger()};
    page.oldestFirst = args.value("oldestFirst"_L1).toBool();
    page.behindId = args.value("behindId"_L1).toInteger();
    page.limit = std::clamp(args.value("limit"_L1).toInt(mostRecords), 1, mostRecords);
    return page;
}

QString faultName(domain::AuditFault::Kind kind)
{
    switch (kind) {
    case domain::AuditFault::Kind::Altered:
        return u"altered"_s;
    case domain::AuditFault::Kind::Rewritten:
        return u"rewritten"_s;
    case domain::AuditFault::Kind::Removed:
        return u"removed"_s;
    case domain::AuditFault::Kind::BeginningRemoved:
        return u"beginning_removed"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject verdictJson(const domain::AuditVerdict &verdict)
{
    QJsonArray faults;
    for (const domain::AuditFault &fault : verdict.faults) {
        faults.append(
            QJsonObject{{u"kind"_s, faultName(fault.kind)}, {u"id"_s, fault.id}, {u"previousId"_s, fault.previousId}});
    }
    QJsonArray missing;
    for (const domain::AuditAnchor &anchor : verdict.missing) {
        missing.append(
            QJsonObject{{u"file"_s, anchor.file}, {u"takenAtMs"_s, anchor.takenAtMs}, {u"hash"_s, anchor.hash}});
    }
    return {{u"whole"_s, verdict.isWhole()}, {u"records"_s, verdict.records}, {u"firstAtMs"_s, verdict.firstAtMs},
        {u"lastAtMs"_s, verdict.lastAtMs}, {u"newestHash"_s, verdict.newestHash}, {u"faults"_s, faults},
        {u"missing"_s, missing}, {u"anchorsFound"_s, verdict.anchorsFound},
        {u"anchorsUnread"_s, QJsonArray::fromStringList(verdict.anchorsUnread)}};
}

Result<QJsonObject> stateJson(const Result<AuditOperations::Verification> &state)
{
    if (!state)
        return domain::fail(state.error());
    QJsonObject json{{u"percent"_s, state->percent}, {u"done"_s, state->done.has_value()}};
    if (state->done)
        json.insert(u"verdict"_s, verdictJson(*state->done));
    return json;
}
} // namespace

void addAuditCommands(CommandTable &table, AuditOperations &operations)
{
    table.add(u"audit.page"_s, [&operations](const QJsonObject &args, const OperatorIdentity &) {
        return asJson(operations.page(readPage(args)), [](const QList<domain::AuditRecord> &records) {
            QJsonArray list;
            for (const domain::AuditRecord &record : records)
                list.append(domain::auditJson(record));
            return QJsonObject{{u"records"_s, list}};
        });
    });
    table.add(u"audit.verify"_s, [&operations](const QJsonObject &args, const OperatorIdentity &) {
        const qint64 id = operations.beginVerification(args.value("expectedHash"_L1).toString());
        return QtFuture::makeReadyFuture(Result<QJsonObject>(QJsonObject{{u"id"_s, id}}));
    });
    table.add(u"audit.verification"_s, [&operations](const QJsonObject &args, const OperatorIdentity &) {
        return QtFuture::makeReadyFuture(stateJson(operations.verification(args.value("id"_L1).toInteger())));
    });
}

} // namespace touchline::operations
