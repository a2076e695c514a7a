// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/migrations.h"

#include "core/store/sqlite_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchline::store {

using domain::ErrorCode;
using domain::Result;

namespace {
constexpr auto root = ":/touchline/migrations"_L1;

QList<Migration> knownMigrations()
{
    static const QRegularExpression pattern(u"^(\\d{4})_([a-z0-9_]+)\\.up\\.sql$"_s);
    QList<Migration> found;
    for (const QString &file : QDir(root).entryList(QDir::Files, QDir::Name)) {
        const auto match = pattern.match(file);
        if (match.hasMatch())
            found.append({match.captured(1).toInt(), match.captured(2)});
    }
    return found;
}

Result<QByteArray> script(const Migration &migration, QLatin1StringView direction)
{
    QFile file(
        u"%1/%2_%3.%4.sql"_s.arg(root, u"%1"_s.arg(migration.version, 4, 10, QChar(u'0')), migration.name, direction));
    if (!file.open(QIODevice::ReadOnly))
        return domain::fail(
            ErrorCode::Internal, u"Migration %1 is missing its %2 script."_s.arg(migration.version).arg(direction));
    return file.readAll();
}

Result<void> ensureVersionTable(SqliteFile &database)
{
    return database.run("CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY NOT NULL, "
                        "name TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT");
}

Result<void> backUp(SqliteFile &database, const QString &directory, int version)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QDir().mkpath(directory))
        return domain::fail(ErrorCode::StorageUnavailable, u"The backups folder cannot be created."_s);
    return database.backUpTo(u"%1/before-migration-from-%2-%3.db"_s.arg(directory).arg(version).arg(stamp));
}

Result<void> apply(SqliteFile &database, const Migration &migration, QLatin1StringView direction,
    const QByteArray &record, const QVariantMap &values)
{
    const auto statements = script(migration, direction);
    if (!statements)
        return domain::fail(statements.error());
    auto done = database.run("BEGIN IMMEDIATE;" + *statements);
    if (done)
        done = database.change(record, values);
    if (done)
        done = database.run("COMMIT");
    if (!done)
        (void)database.run("ROLLBACK");
    return done;
}

Result<int> currentVersion(SqliteFile &database)
{
    const auto hasTable = database.integer("SELECT count(*) FROM sqlite_master WHERE name = 'schema_migrations'");
    if (!hasTable)
        return domain::fail(hasTable.error());
    if (*hasTable == 0)
        return 0;
    const auto version = database.integer("SELECT coalesce(max(version), 0) FROM schema_migrations");
    if (!version)
        return domain::fail(version.error());
    return static_cast<int>(*version);
}

Result<bool> isEmpty(SqliteFile &database)
{
    const auto objects = database.integer("SELECT count(*) FROM sqlite_master");
    if (!objects)
        return domain::fail(objects.error());
    return *objects == 0;
}

std::unexpected<domain::Error> tooNew(int version, int newest)
{
    return domain::fail(ErrorCode::Internal,
        u"The database has schema version %1, newer than this program's %2. Nothing was changed."_s.arg(version).arg(
            newest));
}
} // namespace

Migrations::Migrations(QString databasePath, QString backupDirectory)
    : m_path(std::move(databasePath))
    , m_backupDirectory(std::move(backupDirectory))
{ }

Result<MigrationStatus> Migrations::status() const
{
    MigrationStatus status{0, knownMigrations()};
    if (!QFile::exists(m_path))
        return status;
    auto database = SqliteFile::open(m_path, SqliteFile::Mode::Look);
    if (!database)
        return domain::fail(database.error());
    const auto version = currentVersion(**database);
    if (!version)
        return domain::fail(version.error());
    status.current = *version;
    return status;
}

Result<int> Migrations::up() const
{
    const auto found = status();
    if (!found)
        return domain::fail(found.error());
    const int version = found->current;
    if (version > found->newest())
        return tooNew(version, found->newest());
    if (version == found->newest())
        return 0;
    auto database = SqliteFile::open(m_path, SqliteFile::Mode::Create);
    if (!database)
        return domain::fail(database.error());
    const auto empty = isEmpty(**database);
    if (!empty)
        return domain::fail(empty.error());
    if (!*empty) {
        if (auto saved = backUp(**database, m_backupDirectory, version); !saved)
            return domain::fail(saved.error());
    }
    if (auto ready = ensureVersionTable(**database); !ready)
        return domain::fail(ready.error());
    int applied = 0;
    for (const Migration &migration : found->known) {
        if (migration.version <= version)
            continue;
        const QByteArray record
            = "INSERT INTO schema_migrations (version, name, applied_at) VALUES (:version, :name, :applied_at)";
        const QVariantMap values{{u":version"_s, migration.version}, {u":name"_s, migration.name},
            {u":applied_at"_s, QDateTime::currentMSecsSinceEpoch()}};
        if (auto done = apply(**database, migration, "up"_L1, record, values); !done)
            return domain::fail(ErrorCode::Internal,
                u"Migration %1 (%2) failed and was undone: %3"_s.arg(migration.version)
                    .arg(migration.name, done.error().detail));
        ++applied;
    }
    return applied;
}

Result<Migration> Migrations::down() const
{
    const auto found = status();
    if (!found)
        return domain::fail(found.error());
    const int version = found->current;
    if (version > found->newest())
        return tooNew(version, found->newest());
    if (version <= 1) {
        return domain::fail(ErrorCode::InvalidRequest,
            u"The first migration is not undone: that would remove all data. Move the database file away instead."_s);
    }
    auto database = SqliteFile::open(m_path, SqliteFile::Mode::Existing);
    if (!database)
        return domain::fail(database.error());
    if (auto saved = backUp(**database, m_backupDirectory, version); !saved)
        return domain::fail(saved.error());
    for (const Migration &migration : found->known) {
        if (migration.version != version)
            continue;
        const QByteArray record = "DELETE FROM schema_migrations WHERE version = :version";
        if (auto done = apply(**database, migration, "down"_L1, record, {{u":version"_s, version}}); !done)
            return domain::fail(ErrorCode::Internal,
                u"Undoing migration %1 (%2) failed; nothing was changed: %3"_s.arg(migration.version)
                    .arg(migration.name, done.error().detail));
        return migration;
    }
    return domain::fail(ErrorCode::Internal, u"Migration %1 is unknown to this program."_s.arg(version));
}

} // namespace touchline::store
