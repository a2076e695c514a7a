// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/audit.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touchline::domain {

namespace {
QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray cell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
} // namespace

QJsonObject auditJson(const AuditRecord &record)
{
    QJsonObject json{{u"id"_s, record.id}, {u"at"_s, isoTime(record.atMs)}, {u"operator"_s, record.who.name},
        {u"origin"_s, record.who.origin}, {u"action"_s, record.action}, {u"reason"_s, record.reason},
        {u"details"_s, record.details}, {u"previousHash"_s, record.previousHash}, {u"hash"_s, record.hash}};
    if (!record.tenantId.isEmpty())
        json.insert(u"tenantId"_s, record.tenantId);
    if (!record.slug.isEmpty())
        json.insert(u"slug"_s, record.slug);
    return json;
}

AuditRecord auditFromJson(const QJsonObject &json)
{
    const QDateTime at = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs);
    return {json.value("id"_L1).toInteger(), at.toMSecsSinceEpoch(),
        {json.value("operator"_L1).toString(), json.value("origin"_L1).toString()}, json.value("action"_L1).toString(),
        json.value("tenantId"_L1).toString(), json.value("slug"_L1).toString(), json.value("reason"_L1).toString(),
        json.value("details"_L1).toObject(), json.value("previousHash"_L1).toString(),
        json.value("hash"_L1).toString()};
}

QByteArray auditJsonLine(const AuditRecord &record)
{
    return compact(auditJson(record)) + '\n';
}

QByteArray auditCsvHead()
{
    return "id,at,operator,origin,action,tenant_id,slug,reason,details,previous_hash,hash\r\n";
}

QByteArray auditCsvLine(const AuditRecord &record)
{
    const QByteArrayList cells{QByteArray::number(record.id), isoTime(record.atMs).toUtf8(), cell(record.who.name),
        cell(record.who.origin), cell(record.action), cell(record.tenantId), cell(record.slug), cell(record.reason),
        cell(QString::fromUtf8(compact(record.details))), record.previousHash.toUtf8(), record.hash.toUtf8()};
    return cells.join(',') + "\r\n";
}

} // namespace touchline::domain
