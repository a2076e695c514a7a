// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/sqlite_log_records.h"

#include "core/store/statement.h"

#include <QJsonDocument>
#include <limits>

using namespace Qt::StringLiterals;

namespace touchline::store {

namespace {

using domain::LogFeature;
using domain::LogLevel;
using domain::LogRecord;

// One literal for each way into the table, all with the same columns and the same remaining conditions.
#define TOUCHLINE_LOG_COLUMNS "SELECT r.id, r.ts, r.level, r.feature, r.msg, r.fields FROM "
#define TOUCHLINE_LOG_CONDITIONS                                                                                       \
    " AND r.id < :before AND r.id >= :first AND r.id <= :last AND r.ts >= :from_ms AND r.ts <= :to_ms"                 \
    " AND r.level >= :level AND (:any_feature OR r.feature = :feature)"
#define TOUCHLINE_LOG_ORDER " ORDER BY r.id DESC LIMIT :limit"

constexpr Sql pageOfAll(
    TOUCHLINE_LOG_COLUMNS "log_records r NOT INDEXED WHERE 1" TOUCHLINE_LOG_CONDITIONS TOUCHLINE_LOG_ORDER);
constexpr Sql pageOfTenant(TOUCHLINE_LOG_COLUMNS
    "log_records r INDEXED BY log_records_tenant WHERE r.tenant_id = :tenant" TOUCHLINE_LOG_CONDITIONS
        TOUCHLINE_LOG_ORDER);
constexpr Sql pageOfFeature(TOUCHLINE_LOG_COLUMNS
    "log_records r INDEXED BY log_records_feature WHERE r.feature = :feature" TOUCHLINE_LOG_CONDITIONS
        TOUCHLINE_LOG_ORDER);
constexpr Sql pageOfTrouble(TOUCHLINE_LOG_COLUMNS
    "log_records r INDEXED BY log_records_trouble WHERE r.level >= 2" TOUCHLINE_LOG_CONDITIONS TOUCHLINE_LOG_ORDER);
constexpr Sql pageOfText(
    TOUCHLINE_LOG_COLUMNS "log_text t CROSS JOIN log_records r ON r.id = t.rowid WHERE log_text MATCH :text AND "
                          "t.rowid < :before" TOUCHLINE_LOG_CONDITIONS " ORDER BY t.rowid DESC LIMIT :limit");
constexpr Sql pageOfTenantText(TOUCHLINE_LOG_COLUMNS
    "log_records r INDEXED BY log_records_tenant WHERE r.tenant_id = :tenant AND EXISTS (SELECT 1 FROM log_text"
    " WHERE log_text MATCH :text AND rowid = r.id)" TOUCHLINE_LOG_CONDITIONS TOUCHLINE_LOG_ORDER);

#undef TOUCHLINE_LOG_COLUMNS
#undef TOUCHLINE_LOG_CONDITIONS
#undef TOUCHLINE_LOG_ORDER

Sql pageSql(const LogFilter &filter)
{
    if (!filter.tenantId.isEmpty())
        return filter.text.isEmpty() ? pageOfTenant : pageOfTenantText;
    if (!filter.text.isEmpty())
        return pageOfText;
    if (filter.atLeast.value_or(LogLevel::Debug) >= LogLevel::Warn)
        return pageOfTrouble;
    return filter.feature ? pageOfFeature : pageOfAll;
}

bool hasWordCharacter(const QString &word)
{
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            return true;
    }
    return false;
}

/// What an operator typed as an FTS5 query: every word as a quoted phrase that may go on. Empty if there is nothing to
/// look for.
QString matchExpression(const QString &text)
{
    QStringList words;
    QString plain = text;
    plain.replace(QChar(u'\0'), u' ');
    for (QString word : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (hasWordCharacter(word))
            words += u'"' + word.replace(u'"', u"\"\""_s) + u"\"*"_s;
    }
    return words.join(u' ');
}

LogRecord readRecord(const Statement &row)
{
    const int level = static_cast<int>(row.integer(2));
    return {.id = row.integer(0),
        .tsMs = row.integer(1),
        .level = level >= 0 && level <= 3 ? static_cast<LogLevel>(level) : LogLevel::Error,
        .feature = domain::logFeatureFromName(row.text(3)).value_or(LogFeature::Ops),
        .msg = row.text(4),
        .fields = row.json(5)};
}

} // namespace

domain::Result<void> SqliteLogRecords::createSchema(Connection &connection)
{
    for (const Sql sql : {
             Sql("CREATE TABLE IF NOT EXISTS log_records (id INTEGER PRIMARY KEY AUTOINCREMENT, ts INTEGER NOT NULL,"
                 " level INTEGER NOT NULL, feature TEXT NOT NULL, tenant_id TEXT, msg TEXT NOT NULL, fields TEXT NOT"
                 " NULL) STRICT"),
             Sql("CREATE INDEX IF NOT EXISTS log_records_tenant ON log_records (tenant_id, id)"
                 " WHERE tenant_id IS NOT NULL"),
             Sql("CREATE INDEX IF NOT EXISTS log_records_feature ON log_records (feature, id)"),
             Sql("CREATE INDEX IF NOT EXISTS log_records_others ON log_records (id) WHERE feature <> 'http'"),
             Sql("CREATE INDEX IF NOT EXISTS log_records_trouble ON log_records (id) WHERE level >= 2"),
             Sql("CREATE INDEX IF NOT EXISTS log_records_errors ON log_records (ts) WHERE level = 3"),
             Sql("CREATE INDEX IF NOT EXISTS log_records_ts ON log_records (ts)"),
             Sql("CREATE VIRTUAL TABLE IF NOT EXISTS log_text USING fts5(msg, fields, content='log_records',"
                 " content_rowid='id', tokenize='unicode61 remove_diacritics 2')"),
             Sql("CREATE TEMP TABLE IF NOT EXISTS log_doomed (id INTEGER PRIMARY KEY)"),
         }) {
        if (const auto done = connection.execute(sql); !done)
            return done;
    }
    return {};
}

void SqliteLogRecords::insert(LogRecord &record)
{
    const QString fields = QString::fromUtf8(QJsonDocument(record.fields).toJson(QJsonDocument::Compact));
    const QString tenant = record.fields.value("tenantId"_L1).toString();
    Statement row(m_session,
        "INSERT INTO log_records (ts, level, feature, tenant_id, msg, fields)"
        " VALUES (:ts, :level, :feature, :tenant, :msg, :fields) RETURNING id");
    row.bind(":ts", record.tsMs)
        .bind(":level", static_cast<int>(record.level))
        .bind(":feature", domain::logFeatureName(record.feature))
        .bind(":tenant", tenant.isEmpty() ? std::nullopt : std::optional(tenant))
        .bind(":msg", record.msg)
        .bind(":fields", fields);
    if (row.next())
        record.id = row.integer(0);
}

void SqliteLogRecords::indexText(qint64 firstId, qint64 lastId)
{
    Statement text(m_session,
        "INSERT INTO log_text (rowid, msg, fields)"
        " SELECT id, msg, fields FROM log_records WHERE id >= :first AND id <= :last");
    text.bind(":first", firstId).bind(":last", lastId).run();
}

QList<LogRecord> SqliteLogRecords::page(const LogFilter &filter)
{
    constexpr qint64 end = std::numeric_limits<qint64>::max();
    const QString match = matchExpression(filter.text);
    if (match.isEmpty() && !filter.text.trimmed().isEmpty())
        return {};
    LogFilter effective = filter;
    effective.text = match;

    // The clock may have jumped, so a time range is turned into the ids it spans, exactly, from the index alone.
    qint64 first = 0;
    qint64 last = end;
    if (filter.fromMs > 0) {
        Statement bound(m_session, "SELECT coalesce(min(id), 0) FROM log_records WHERE ts >= :from_ms");
        if (bound.bind(":from_ms", filter.fromMs).next())
            first = bound.integer(0);
    }
    if (filter.toMs > 0) {
        Statement bound(m_session, "SELECT coalesce(max(id), 0) FROM log_records WHERE ts <= :to_ms");
        if (bound.bind(":to_ms", filter.toMs).next())
            last = bound.integer(0);
    }

    Statement rows(m_session, pageSql(effective));
    rows.bind(":before", filter.beforeId > 0 ? filter.beforeId : end)
        .bind(":first", first)
        .bind(":last", last)
        .bind(":from_ms", filter.fromMs)
        .bind(":to_ms", filter.toMs > 0 ? filter.toMs : end)
        .bind(":level", static_cast<int>(filter.atLeast.value_or(LogLevel::Debug)))
        .bind(":any_feature", !filter.feature.has_value())
        .bind(":feature", filter.feature ? domain::logFeatureName(*filter.feature) : QString())
        .bind(":limit", filter.limit);
    if (!effective.tenantId.isEmpty())
        rows.bind(":tenant", effective.tenantId);
    if (!effective.text.isEmpty())
        rows.bind(":text", effective.text);
    QList<LogRecord> records;
    while (rows.next())
        records += readRecord(rows);
    return records;
}

qint64 SqliteLogRecords::countOfHttp()
{
    Statement count(m_session, "SELECT count(*) FROM log_records WHERE feature = 'http'");
    return count.next() ? count.integer(0) : 0;
}

qint64 SqliteLogRecords::countOfOthers()
{
    Statement count(m_session, "SELECT count(*) FROM log_records WHERE feature <> 'http'");
    return count.next() ? count.integer(0) : 0;
}

QList<qint64> SqliteLogRecords::errorTimesSince(qint64 ms)
{
    QList<qint64> times;
    Statement rows(m_session,
        "SELECT ts FROM log_records INDEXED BY log_records_errors WHERE level = 3 AND ts >= :since ORDER BY ts");
    rows.bind(":since", ms);
    while (rows.next())
        times += rows.integer(0);
    return times;
}

SqliteLogRecords::Removed SqliteLogRecords::removeOlderThan(qint64 ms, qint64 limit)
{
    Statement doom(m_session,
        "INSERT INTO temp.log_doomed SELECT id FROM log_records INDEXED BY log_records_ts WHERE ts < :ms"
        " ORDER BY ts LIMIT :limit");
    return doom.bind(":ms", ms).bind(":limit", limit).run() > 0 ? removeDoomed() : Removed{};
}

SqliteLogRecords::Removed SqliteLogRecords::removeOldestHttp(qint64 limit)
{
    Statement doom(m_session,
        "INSERT INTO temp.log_doomed SELECT id FROM log_records WHERE feature = 'http' ORDER BY id LIMIT :limit");
    return doom.bind(":limit", limit).run() > 0 ? removeDoomed() : Removed{};
}

SqliteLogRecords::Removed SqliteLogRecords::removeOldestOthers(qint64 limit)
{
    Statement doom(m_session,
        "INSERT INTO temp.log_doomed SELECT id FROM log_records WHERE feature <> 'http' ORDER BY id LIMIT :limit");
    return doom.bind(":limit", limit).run() > 0 ? removeDoomed() : Removed{};
}

SqliteLogRecords::Removed SqliteLogRecords::removeOfTenant(const QString &tenantId)
{
    Statement doom(m_session, "INSERT INTO temp.log_doomed SELECT id FROM log_records WHERE tenant_id = :tenant");
    return doom.bind(":tenant", tenantId).run() > 0 ? removeDoomed() : Removed{};
}

SqliteLogRecords::Removed SqliteLogRecords::removeDoomed()
{
    // The index keeps no copy of the text: it is told the words to forget before the rows go.
    Statement(m_session,
        "INSERT INTO log_text (log_text, rowid, msg, fields) SELECT 'delete', r.id, r.msg, r.fields"
        " FROM temp.log_doomed d JOIN log_records r ON r.id = d.id")
        .run();
    Removed removed;
    removed.http = Statement(
        m_session, "DELETE FROM log_records WHERE feature = 'http' AND id IN (SELECT id FROM temp.log_doomed)")
                       .run();
    removed.others = Statement(m_session, "DELETE FROM log_records WHERE id IN (SELECT id FROM temp.log_doomed)").run();
    Statement(m_session, "DELETE FROM temp.log_doomed").run();
    return removed;
}

} // namespace touchline::store
