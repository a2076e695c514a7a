// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_audit_trail.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

using domain::AuditRecord;
using domain::Result;

namespace {
bool admits(const domain::AuditFilter &filter, const AuditRecord &record)
{
    const bool action = filter.action.isEmpty() || filter.action == record.action
        || (filter.action.endsWith(u'.') && record.action.startsWith(filter.action));
    const QString all = record.action + u' ' + record.who.name + u' ' + record.slug + u' ' + record.reason;
    return action && (filter.operatorName.isEmpty() || filter.operatorName == record.who.name)
        && (filter.club.isEmpty() || filter.club == record.slug || filter.club == record.tenantId)
        && all.contains(filter.text, Qt::CaseInsensitive) && record.atMs >= filter.fromMs
        && (filter.toMs == 0 || record.atMs < filter.toMs);
}

QString hashOf(qint64 id)
{
    return QString::fromLatin1(QCryptographicHash::hash(QByteArray::number(id), QCryptographicHash::Sha256).toHex());
}
} // namespace

void FakeAuditTrail::record(AuditRecord record)
{
    record.id = records.isEmpty() ? 1 : records.constLast().id + 1;
    record.previousHash = record.id == 1 ? QString() : hashOf(record.id - 1);
    record.hash = hashOf(record.id);
    records.append(record);
    Q_EMIT recorded();
}

console::Reply<QList<AuditRecord>> FakeAuditTrail::page(console::AuditQuery query)
{
    QList<AuditRecord> found;
    const auto take = [&](const AuditRecord &record) {
        const bool behind
            = query.behindId == 0 || (query.oldestFirst ? record.id > query.behindId : record.id < query.behindId);
        if (behind && found.size() < query.limit && admits(query.filter, record))
            found.append(record);
    };
    if (query.oldestFirst)
        std::for_each(records.cbegin(), records.cend(), take);
    else
        std::for_each(records.crbegin(), records.crend(), take);
    return replies.answer<QList<AuditRecord>>(u"page"_s, {}, found);
}

console::Reply<console::AuditNames> FakeAuditTrail::names()
{
    console::AuditNames names;
    for (const AuditRecord &record : std::as_const(records)) {
        names.operators.append(record.who.name);
        names.actions.append(record.action);
    }
    for (QStringList *list : {&names.operators, &names.actions}) {
        list->removeDuplicates();
        list->sort();
    }
    return replies.answer<console::AuditNames>(u"names"_s, {}, names);
}

console::Reply<qint64> FakeAuditTrail::beginVerification(QString expectedHash)
{
    return replies.answer<qint64>(u"beginVerification"_s, expectedHash, 7);
}

console::Reply<console::AuditVerification> FakeAuditTrail::verification(qint64 id)
{
    return replies.answer<console::AuditVerification>(u"verification"_s, QString::number(id), state);
}

console::Reply<void> FakeAuditTrail::giveUpVerification(qint64 id)
{
    return replies.answer<void>(u"giveUpVerification"_s, QString::number(id), {});
}

void fillWithDemoData(FakeAuditTrail &fake, qint64 nowMs)
{
    constexpr qint64 minute = 60'000;
    const struct
    {
        const char *who;
        const char *origin;
        const char *action;
        const char *slug;
        const char *reason;
        QJsonObject details;
    } done[]{
        {"ops", "cli", "promo.add", "", "spring campaign",
            {{u"code"_s, u"SPRING25"_s}, {u"discountPercent"_s, 25}, {u"maxUses"_s, 200}}},
        {"duty desk", "console", "club.start", "anstey-nomads", "", {{u"slug"_s, u"anstey-nomads"_s}}},
        {"duty desk", "console", "club.finish_signup", "anstey-nomads", "", {{u"slug"_s, u"anstey-nomads"_s}}},
        {"duty desk", "console", "club.retry", "barrow-town-ladies", "", {{u"slug"_s, u"barrow-town-ladies"_s}}},
        {"night desk", "console", "provisioner.paused", "", "Make.com outage", {}},
        {"night desk", "console", "provisioner.resumed", "", "", {}},
        {"night desk", "console", "signups.off", "", "database move",
            {{u"letStartedFinish"_s, true}, {u"until"_s, nowMs + 18 * minute}}},
        {"timer", "core", "signups.on", "", "end of maintenance", {}},
        {"ops", "cli", "keys.rotate", "", "", {}},
        {"ops", "console", "settings.change", "", "stricter for launch",
            {{u"changes"_s,
                QJsonArray{QJsonObject{{u"key"_s, u"provision.webhook_strict"_s}, {u"old"_s, u"false"_s},
                               {u"new"_s, u"true"_s}},
                    QJsonObject{{u"key"_s, u"signup.rate_per_minute"_s}, {u"old"_s, u"10"_s}, {u"new"_s, u"20"_s}}}}}},
        {"duty desk", "console", "link.resend", "fc-goettingen-05", "", {{u"slug"_s, u"fc-goettingen-05"_s}}},
        {"duty desk", "console", "club.suspend.hold", "birstall-old-boys", "owner asked on the phone",
            {{u"slug"_s, u"birstall-old-boys"_s}}},
        {"duty desk", "console", "club.suspend.undo", "birstall-old-boys", "", {{u"slug"_s, u"birstall-old-boys"_s}}},
        {"ops", "console", "backup.prove", "", "",
            {{u"file"_s, u"nightly-2026-11-28.touchline"_s}, {u"clubs"_s, 128412}, {u"auditIsWhole"_s, true}}},
        {"duty desk", "console", "club.edit_webhook", "anstey-nomads", "", {{u"slug"_s, u"anstey-nomads"_s}}},
    };
    constexpr int rounds = 18;
    const qsizetype count = static_cast<qsizetype>(std::size(done));
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < count; ++i) {
            const auto &each = done[i];
            const qint64 before = (rounds * count - round * count - i) * 97 * minute;
            const QString slug = QString::fromUtf8(each.slug);
            fake.record({.atMs = nowMs - before,
                .who = {QString::fromUtf8(each.who), QString::fromUtf8(each.origin)},
                .action = QString::fromUtf8(each.action),
                .tenantId = slug,
                .slug = slug,
                .reason = QString::fromUtf8(each.reason),
                .details = each.details});
        }
    }
    fake.state.verdict->records = fake.records.size();
    fake.state.verdict->newestHash = fake.records.constLast().hash;
    fake.state.verdict->anchorsFound = 7;
}

} // namespace touchline::testsupport
