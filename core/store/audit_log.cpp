// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/audit_log.h"

#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touchline::store {

namespace {
QString detailsText(const QJsonObject &details)
{
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

/// Text that the database gives back as it got it: half a surrogate pair, for one, would not survive.
QString storable(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

/// Over the texts as they are stored. A JSON array is unambiguous where plain concatenation would not be.
QString chainHash(const QString &previous, const AuditRow &row, const QString &details)
{
    const QJsonArray content{previous, QString::number(row.atMs), row.who.name, row.who.origin, row.action,
        row.tenantId, row.reason, details};
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QList<AuditRow> readRows(Statement &row)
{
    QList<AuditRow> found;
    while (row.next()) {
        found.append({row.integer(0), {row.text(1), row.text(2)}, row.text(3), row.text(4), row.text(5), row.json(6)});
    }
    return found;
}

QList<domain::AuditRecord> readRecords(Statement &row)
{
    QList<domain::AuditRecord> found;
    while (row.next()) {
        found.append({row.integer(0), row.integer(1), {row.text(2), row.text(3)}, row.text(4), row.text(5), row.text(6),
            row.text(7), row.json(8), row.text(9), row.text(10)});
    }
    return found;
}

/// A pattern for LIKE that finds the text itself, lower case.
QString containing(const QString &text)
{
    QString pattern = text.trimmed().toLower();
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return pattern.isEmpty() ? QString() : u'%' + pattern + u'%';
}

void bindPage(Statement &row, const AuditPage &page)
{
    const domain::AuditFilter &filter = page.filter;
    row.bind(":behind", page.behindId)
        .bind(":operator", filter.operatorName)
        .bind(":action", filter.action)
        .bind(":club", filter.club)
        .bind(":text", containing(filter.text))
        .bind(":from", filter.fromMs)
        .bind(":to", filter.toMs)
        .bind(":limit", page.limit);
}
} // namespace

QString AuditLog::newestHash()
{
    Statement last(m_session, "SELECT hash FROM audit_log ORDER BY id DESC LIMIT 1");
    return last.next() ? last.text(0) : QString();
}

void AuditLog::append(const AuditRow &given)
{
    const AuditRow row{given.atMs, {storable(given.who.name), storable(given.who.origin)}, storable(given.action),
        storable(given.tenantId), storable(given.reason)};
    const QString details = storable(detailsText(given.details));
    const QString previous = newestHash();
    Statement insert(m_session,
        "INSERT INTO audit_log (at, operator, origin, action, tenant_id, reason, details, previous_hash, hash) "
        "VALUES (:at, :operator, :origin, :action, :tenant, :reason, :details, :previous, :hash)");
    insert.bind(":at", row.atMs)
        .bind(":operator", row.who.name)
        .bind(":origin", row.who.origin)
        .bind(":action", row.action)
        .bind(":tenant", row.tenantId)
        .bind(":reason", row.reason)
        .bind(":details", details)
        .bind(":previous", previous)
        .bind(":hash", chainHash(previous, row, details))
        .run();
    if (m_transaction != nullptr)
        m_transaction->announce({domain::Event::Kind::Audited, row.tenantId});
}

QList<AuditRow> AuditLog::newest(const QString &actionPrefix, const QString &otherPrefix, int limit)
{
    Statement row(m_session,
        "SELECT at, operator, origin, action, tenant_id, reason, details FROM audit_log "
        "WHERE substr(action, 1, length(:first)) = :first OR substr(action, 1, length(:other)) = :other "
        "ORDER BY id DESC LIMIT :limit");
    row.bind(":first", actionPrefix).bind(":other", otherPrefix).bind(":limit", limit);
    return readRows(row);
}

std::optional<AuditRow> AuditLog::newestOf(const QString &action)
{
    Statement row(m_session,
        "SELECT at, operator, origin, action, tenant_id, reason, details FROM audit_log WHERE action = :action "
        "ORDER BY id DESC LIMIT 1");
    row.bind(":action", action);
    const QList<AuditRow> found = readRows(row);
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

std::optional<AuditRow> AuditLog::newestRecord()
{
    Statement row(m_session,
        "SELECT at, operator, origin, action, tenant_id, reason, details FROM audit_log ORDER BY id DESC LIMIT 1");
    const QList<AuditRow> found = readRows(row);
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<AuditRow> AuditLog::newestSwitches(int limit)
{
    Statement row(m_session,
        "SELECT at, operator, origin, action, tenant_id, reason, details FROM audit_log "
        "WHERE action IN ('signups.off', 'signups.on', 'provisioner.paused', 'provisioner.resumed') "
        "ORDER BY id DESC LIMIT :limit");
    row.bind(":limit", limit);
    return readRows(row);
}

QList<AuditRow> AuditLog::ofTenant(const QString &tenantId, int limit)
{
    Statement row(m_session,
        "SELECT at, operator, origin, action, tenant_id, reason, details FROM audit_log "
        "WHERE tenant_id = :tenant ORDER BY id DESC LIMIT :limit");
    row.bind(":tenant", tenantId).bind(":limit", limit);
    return readRows(row);
}

QStringList AuditLog::erasedTenants()
{
    Statement row(m_session, "SELECT DISTINCT tenant_id FROM audit_log WHERE action = 'club.erase'");
    QStringList found;
    while (row.next())
        found.append(row.text(0));
    return found;
}

bool AuditLog::has(const QString &action, const QString &tenantId)
{
    Statement row(m_session, "SELECT 1 FROM audit_log WHERE tenant_id = :tenant AND action = :action LIMIT 1");
    row.bind(":tenant", tenantId).bind(":action", action);
    return row.next();
}

QList<domain::AuditRecord> AuditLog::page(const AuditPage &page)
{
    if (page.oldestFirst) {
        Statement row(m_session,
            "SELECT audit_log.id, at, operator, origin, action, tenant_id, coalesce(slug, ''), reason, details, "
            "previous_hash, hash FROM audit_log LEFT JOIN tenants ON tenants.id = tenant_id "
            "WHERE audit_log.id > :behind "
            "AND at >= :from AND (:to = 0 OR at < :to) AND (:operator = '' OR operator = :operator) "
            "AND (:action = '' OR action = :action "
            "OR (substr(:action, length(:action), 1) = '.' AND substr(action, 1, length(:action)) = :action)) "
            "AND (:club = '' OR tenant_id = :club OR slug = :club) "
            "AND (:text = '' OR lower(action || ' ' || operator || ' ' || coalesce(slug, '') || ' ' || reason || ' ' "
            "|| "
            "details) LIKE :text ESCAPE '\\') "
            "ORDER BY audit_log.id ASC LIMIT :limit");
        bindPage(row, page);
        return readRecords(row);
    }
    Statement row(m_session,
        "SELECT audit_log.id, at, operator, origin, action, tenant_id, coalesce(slug, ''), reason, details, "
        "previous_hash, hash FROM audit_log LEFT JOIN tenants ON tenants.id = tenant_id "
        "WHERE (:behind = 0 OR audit_log.id < :behind) "
        "AND at >= :from AND (:to = 0 OR at < :to) AND (:operator = '' OR operator = :operator) "
        "AND (:action = '' OR action = :action "
        "OR (substr(:action, length(:action), 1) = '.' AND substr(action, 1, length(:action)) = :action)) "
        "AND (:club = '' OR tenant_id = :club OR slug = :club) "
        "AND (:text = '' OR lower(action || ' ' || operator || ' ' || coalesce(slug, '') || ' ' || reason || ' ' || "
        "details) LIKE :text ESCAPE '\\') "
        "ORDER BY audit_log.id DESC LIMIT :limit");
    bindPage(row, page);
    return readRecords(row);
}

QStringList AuditLog::operators()
{
    Statement row(m_session, "SELECT DISTINCT operator FROM audit_log ORDER BY operator");
    QStringList found;
    while (row.next())
        found.append(row.text(0));
    return found;
}

QStringList AuditLog::actions()
{
    Statement row(m_session, "SELECT DISTINCT action FROM audit_log ORDER BY action");
    QStringList found;
    while (row.next())
        found.append(row.text(0));
    return found;
}

bool AuditLog::holdsHash(const QString &hash)
{
    Statement row(m_session, "SELECT 1 FROM audit_log WHERE hash = :hash LIMIT 1");
    return row.bind(":hash", hash).next();
}

QList<AuditRow> AuditLog::restores()
{
    Statement row(m_session,
        "SELECT at, operator, origin, action, tenant_id, reason, details FROM audit_log "
        "WHERE action = 'backup.restore' ORDER BY id");
    return readRows(row);
}

namespace {
using domain::AuditFault;

/// What the record's place in the chain and its content say, if anything is wrong with them.
void judge(AuditWalk &walk, qint64 id, const QString &remembered, bool fits)
{
    QList<AuditFault> &faults = walk.verdict.faults;
    const auto add = [&faults](const AuditFault &fault) {
        if (faults.size() < domain::AuditVerdict::mostFaults)
            faults.append(fault);
    };
    if (remembered != walk.verdict.newestHash) {
        const bool isFirst = walk.verdict.records == 0;
        const bool told = !faults.isEmpty() && faults.constLast().id == walk.lastId;
        if (isFirst)
            add({AuditFault::Kind::BeginningRemoved, id});
        else if (id != walk.lastId + 1)
            add({AuditFault::Kind::Removed, id, walk.lastId});
        else if (!told)
            add({AuditFault::Kind::Rewritten, walk.lastId});
    }
    if (!fits)
        add({AuditFault::Kind::Altered, id});
}
} // namespace

void AuditLog::walk(AuditWalk &walk, int limit)
{
    Statement row(m_session,
        "SELECT at, operator, origin, action, tenant_id, reason, details, id, previous_hash, hash "
        "FROM audit_log WHERE id > :after ORDER BY id LIMIT :limit");
    row.bind(":after", walk.lastId).bind(":limit", limit);
    int seen = 0;
    while (row.next()) {
        const AuditRow record{row.integer(0), {row.text(1), row.text(2)}, row.text(3), row.text(4), row.text(5)};
        const qint64 id = row.integer(7);
        judge(walk, id, row.text(8), row.text(9) == chainHash(row.text(8), record, row.text(6)));
        if (walk.verdict.records++ == 0)
            walk.verdict.firstAtMs = record.atMs;
        walk.verdict.lastAtMs = record.atMs;
        walk.verdict.newestHash = row.text(9);
        walk.lastId = id;
        ++seen;
    }
    walk.ended = seen < limit;
}

qint64 AuditLog::firstBroken()
{
    Statement row(m_session,
        "SELECT at, operator, origin, action, tenant_id, reason, details, id, previous_hash, hash "
        "FROM audit_log ORDER BY id");
    QString previous;
    while (row.next()) {
        const AuditRow record{row.integer(0), {row.text(1), row.text(2)}, row.text(3), row.text(4), row.text(5)};
        if (row.text(8) != previous || row.text(9) != chainHash(previous, record, row.text(6)))
            return row.integer(7);
        previous = row.text(9);
    }
    return 0;
}

} // namespace touchline::store
