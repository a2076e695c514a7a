// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/log_record.h"
#include "core/store/session.h"

#include <QList>
#include <QString>
#include <optional>

namespace touchline::store {

/// Which log records are asked for, newest first. What is left empty does not filter.
struct LogFilter
{
    std::optional<domain::LogLevel> atLeast{};
    std::optional<domain::LogFeature> feature{};
    QString tenantId{};
    QString text{}; ///< every word must occur, in the message or a field; the beginning of a word suffices
    qint64 fromMs = 0; ///< 0: from the beginning
    qint64 toMs = 0; ///< 0: to the end
    qint64 beforeId = 0; ///< older than this record; 0: the newest
    int limit = 500;
};

/// The one table of logs.db with its full-text index. SQLite's FTS5 is what makes a million records searchable, so this
/// stays SQLite's whatever the main database is.
class SqliteLogRecords final
{
public:
    explicit SqliteLogRecords(Session &session)
        : m_session(session)
    { }

    /// Creates what is missing. Outside a transaction.
    static domain::Result<void> createSchema(Connection &connection);

    /// Stores the record and gives it its id, which only ever grows. It is found by its text once that is indexed.
    void insert(domain::LogRecord &record);
    /// Indexes the texts of these records and all between them, in the transaction that stored them.
    void indexText(qint64 firstId, qint64 lastId);
    QList<domain::LogRecord> page(const LogFilter &filter);
    qint64 countOfHttp();
    qint64 countOfOthers();
    /// When errors happened since then, the oldest first.
    QList<qint64> errorTimesSince(qint64 ms);

    /// How many records went, of each kind.
    struct Removed
    {
        qint64 http = 0;
        qint64 others = 0;
    };
    /// All that name the tenant.
    Removed removeOfTenant(const QString &tenantId);
    /// Each removes at most `limit` records, the oldest first.
    Removed removeOlderThan(qint64 ms, qint64 limit);
    Removed removeOldestHttp(qint64 limit);
    Removed removeOldestOthers(qint64 limit);

private:
    /// Removes the records whose ids were put into the temporary table.
    Removed removeDoomed();

    Session &m_session;
};

} // namespace touchline::store
