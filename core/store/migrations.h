// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QList>
#include <QString>

namespace touchline::store {

/// One numbered pair of files in `resources/migrations`.
struct Migration
{
    int version = 0;
    QString name;
};

struct MigrationStatus
{
    int current = 0; ///< version of the database; 0: empty
    QList<Migration> known; ///< all this program brings, oldest first
    int newest() const { return known.isEmpty() ? 0 : known.last().version; }
};

/// Moves one database file between schema versions, each step in one transaction, with a copy in `backups/` before a
/// database that holds anything is touched. Runs before any other connection is open. Errors: `StorageUnavailable` when
/// the file cannot be used, `Internal` when the database is newer than the program or a migration failed; nothing
/// changed then.
class Migrations final
{
public:
    Migrations(QString databasePath, QString backupDirectory);

    domain::Result<MigrationStatus> status() const;
    /// Applies every missing migration. The number applied.
    domain::Result<int> up() const;
    /// Undoes the newest one; data of what remains is kept. The first migration is not undone: that would be
    /// everything.
    domain::Result<Migration> down() const;

private:
    QString m_path;
    QString m_backupDirectory;
};

} // namespace touchline::store
