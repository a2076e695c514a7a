// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>
#include <QVariantMap>
#include <functional>
#include <memory>

struct sqlite3;

namespace touchline::store {

/// A SQLite file through SQLite's own interface, for what Qt Sql has no words for: scripts of many statements, online
/// backup, checks. Used alone, before or beside the writer; belongs to one thread.
class SqliteFile final
{
public:
    /// `Look` changes nothing in the file, not even its journal mode.
    enum class Mode { Look, Existing, Create };

    static domain::Result<std::unique_ptr<SqliteFile>> open(const QString &path, Mode mode);
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    /// Runs all statements of a script; stops at the first that fails.
    domain::Result<void> run(const QByteArray &script);
    /// Runs one statement with a text or an integer bound to each of its named placeholders, e.g. `:name`.
    domain::Result<void> change(const QByteArray &statement, const QVariantMap &values);
    /// The first column of the first row.
    domain::Result<qint64> integer(const QByteArray &query);
    /// Told the percentage done; false: give up.
    using GoOn = std::function<bool(int)>;
    /// Copies the database as it is at this moment, while others use and change it (SQLite's backup API within one
    /// read transaction), then makes the copy durable. Removes an unfinished copy.
    domain::Result<void> backUpTo(const QString &path, const GoOn &goOn = {});
    /// `PRAGMA integrity_check` and `foreign_key_check`: the first complaint, empty when all is well.
    domain::Result<QString> firstComplaint(const GoOn &goOn = {});
    /// The first column of the first row as text; empty without a row.
    domain::Result<QString> text(const QByteArray &query);

private:
    explicit SqliteFile(sqlite3 *handle);
    domain::Result<void> copyPages(SqliteFile &target, const GoOn &goOn);
    std::unexpected<domain::Error> failure(QStringView what) const;

    sqlite3 *m_handle;
};

} // namespace touchline::store
