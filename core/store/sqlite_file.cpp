// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/sqlite_file.h"

#include "core/store/sqlite_library.h"

#include <QFile>
#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace touchline::store {

using domain::ErrorCode;
using domain::Result;

namespace {
/// Finishes a prepared statement when it goes out of scope.
struct StatementCloser
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using OwnedStatement = std::unique_ptr<sqlite3_stmt, StatementCloser>;

/// Four megabytes: quick enough to be asked in between.
constexpr int pagesAStep = 1024;
constexpr int instructionsBetweenQuestions = 100'000;

std::unexpected<domain::Error> givenUp()
{
    return domain::fail(ErrorCode::StorageUnavailable, u"given up: the program is stopping"_s);
}
} // namespace

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString &path, Mode mode)
{
    setUpSqlite();
    sqlite3 *handle = nullptr;
    const int flags = mode == Mode::Look ? SQLITE_OPEN_READONLY
        : mode == Mode::Create           ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                         : SQLITE_OPEN_READWRITE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    std::unique_ptr<SqliteFile> file(new SqliteFile(handle));
    if (code != SQLITE_OK)
        return domain::fail(ErrorCode::StorageUnavailable, u"The database file cannot be opened."_s);
    sqlite3_busy_timeout(handle, 5000);
    if (mode == Mode::Look)
        return file;
    if (auto done = file->run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"); !done)
        return domain::fail(done.error());
    return file;
}

SqliteFile::SqliteFile(sqlite3 *handle)
    : m_handle(handle)
{ }

SqliteFile::~SqliteFile()
{
    sqlite3_close(m_handle);
}

std::unexpected<domain::Error> SqliteFile::failure(QStringView what) const
{
    return domain::fail(
        ErrorCode::StorageUnavailable, u"%1: %2"_s.arg(what, QString::fromUtf8(sqlite3_errmsg(m_handle))));
}

Result<void> SqliteFile::run(const QByteArray &script)
{
    if (sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(u"the database refused a statement");
    return {};
}

Result<void> SqliteFile::change(const QByteArray &statement, const QVariantMap &values)
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(m_handle, statement.constData(), -1, &raw, nullptr) != SQLITE_OK)
        return failure(u"the database refused a statement");
    const OwnedStatement prepared(raw);
    for (auto [name, value] : values.asKeyValueRange()) {
        const int index = sqlite3_bind_parameter_index(raw, name.toUtf8().constData());
        const QByteArray text = value.toString().toUtf8();
        const int bound = value.typeId() == QMetaType::QString
            ? sqlite3_bind_text(raw, index, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT)
            : sqlite3_bind_int64(raw, index, value.toLongLong());
        if (bound != SQLITE_OK)
            return failure(u"the database refused a value");
    }
    if (sqlite3_step(raw) != SQLITE_DONE)
        return failure(u"the database refused a statement");
    return {};
}

Result<qint64> SqliteFile::integer(const QByteArray &query)
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(m_handle, query.constData(), -1, &raw, nullptr) != SQLITE_OK)
        return failure(u"the database refused a query");
    const OwnedStatement statement(raw);
    if (sqlite3_step(raw) != SQLITE_ROW)
        return failure(u"the database gave no answer");
    return sqlite3_column_int64(raw, 0);
}

Result<void> SqliteFile::backUpTo(const QString &path, const GoOn &goOn)
{
    QFile::remove(path);
    auto copy = open(path, Mode::Create);
    if (!copy)
        return domain::fail(copy.error());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    // A snapshot for all steps: without it each change by somebody else would begin the copy anew.
    auto done = run("BEGIN; SELECT count(*) FROM sqlite_master");
    if (done)
        done = copyPages(**copy, goOn);
    (void)run("COMMIT");
    // One self-contained file: without this the newest pages may sit in a write-ahead log beside it.
    if (done)
        done = (*copy)->run("PRAGMA journal_mode=DELETE");
    if (!done) {
        copy->reset();
        QFile::remove(path);
    }
    return done;
}

Result<void> SqliteFile::copyPages(SqliteFile &target, const GoOn &goOn)
{
    sqlite3_backup *backup = sqlite3_backup_init(target.m_handle, "main", m_handle, "main");
    if (!backup)
        return target.failure(u"the backup cannot begin");
    int code = SQLITE_OK;
    bool wanted = true;
    while (code == SQLITE_OK && wanted) {
        code = sqlite3_backup_step(backup, pagesAStep);
        const int pages = std::max(1, sqlite3_backup_pagecount(backup));
        wanted = !goOn || goOn((pages - sqlite3_backup_remaining(backup)) * 100 / pages);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (!wanted)
        return givenUp();
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return target.failure(u"the backup could not be finished");
    return {};
}

Result<QString> SqliteFile::text(const QByteArray &query)
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(m_handle, query.constData(), -1, &raw, nullptr) != SQLITE_OK)
        return failure(u"the database refused a query");
    const OwnedStatement statement(raw);
    const int code = sqlite3_step(raw);
    if (code == SQLITE_DONE)
        return QString();
    if (code != SQLITE_ROW)
        return failure(u"the database gave no answer");
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(raw, 0)));
}

Result<QString> SqliteFile::firstComplaint(const GoOn &goOn)
{
    const auto stop = [](void *wish) { return (*static_cast<const GoOn *>(wish))(0) ? 0 : 1; };
    if (goOn)
        sqlite3_progress_handler(m_handle, instructionsBetweenQuestions, stop, const_cast<GoOn *>(&goOn));
    auto complaint = text("PRAGMA integrity_check(1)");
    if (complaint && *complaint == u"ok"_s) {
        complaint = text("PRAGMA foreign_key_check");
        if (complaint && !complaint->isEmpty())
            complaint = u"a row of %1 belongs to nothing"_s.arg(*complaint);
    }
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    if (goOn && !goOn(100))
        return givenUp();
    return complaint;
}

} // namespace touchline::store
