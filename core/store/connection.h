// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <functional>
#include <memory>
#include <unordered_map>

namespace touchline::store {

/// A whole SQL statement written as a literal. The literal's address is the key of the prepared-statement cache.
class Sql final
{
public:
    template <std::size_t size>
    consteval Sql(const char (&literal)[size]) // NOLINT(google-explicit-constructor): reads as plain SQL at the call
        : m_text(literal)
    { }
    const char *text() const { return m_text; }

private:
    const char *m_text;
};

/// One connection to one SQLite file, with its prepared statements. Belongs to the thread that opened it.
class Connection final
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// Told the database's own words about an error, which never leave the program otherwise. Any thread.
    using ErrorObserver = std::function<void(const QString &)>;

    static domain::Result<std::unique_ptr<Connection>> open(
        const QString &path, Mode mode, ErrorObserver observer = {});
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs one statement that returns no rows and takes no values (`BEGIN IMMEDIATE`, a pragma).
    domain::Result<void> execute(Sql sql);
    /// Whether a transaction is open. SQLite ends it by itself on a full disk and other serious errors.
    bool inTransaction() const;
    /// The `sqlite3 *` behind the driver, for the backup API and for migrations.
    void *handle() const;

    /// The prepared query for that literal, finished and ready to be bound. Used by Statement.
    QSqlQuery *prepared(Sql sql, domain::Error *error);
    /// Maps the database's error to one of ours and tells the observer.
    domain::Error failure(const QSqlError &error) const;

private:
    Connection(QString name, ErrorObserver observer);

    QString m_name;
    ErrorObserver m_observer;
    QSqlDatabase m_database;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_prepared;
};

} // namespace touchline::store
