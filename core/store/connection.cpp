// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/connection.h"

#include "core/store/sqlite_library.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>
#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace touchline::store {

namespace {
QString nextConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"touchline-%1"_s.arg(++counter);
}

bool isStorageTrouble(int primaryCode)
{
    switch (primaryCode) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_NOMEM:
    case SQLITE_PERM:
        return true;
    default:
        return false;
    }
}
} // namespace

domain::Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode, ErrorObserver observer)
{
    setUpSqlite();
    std::unique_ptr<Connection> connection(new Connection(nextConnectionName(), std::move(observer)));
    QSqlDatabase &database = connection->m_database;
    database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    database.setDatabaseName(path);
    // The busy timeout comes first: every pragma behind it may have to wait for another process.
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    if (!database.open())
        return domain::fail(connection->failure(database.lastError()));
    if (mode == Mode::ReadWrite) {
        for (const Sql pragma : {Sql("PRAGMA journal_mode=WAL"), Sql("PRAGMA synchronous=FULL"),
                 Sql("PRAGMA foreign_keys=ON"), Sql("PRAGMA temp_store=MEMORY")}) {
            if (auto done = connection->execute(pragma); !done)
                return domain::fail(done.error());
        }
    } else if (auto done = connection->execute("PRAGMA query_only=ON"); !done) {
        return domain::fail(done.error());
    }
    // A page of a list is some hundred looks into trees of a million rows; SQLite's own 2 MiB do not hold their
    // branches.
    if (auto done = connection->execute("PRAGMA cache_size=-8192"); !done)
        return domain::fail(done.error());
    return connection;
}

Connection::Connection(QString name, ErrorObserver observer)
    : m_name(std::move(name))
    , m_observer(std::move(observer))
{ }

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

domain::Result<void> Connection::execute(Sql sql)
{
    domain::Error error;
    QSqlQuery *query = prepared(sql, &error);
    if (!query)
        return domain::fail(error);
    const bool done = query->exec();
    if (!done)
        error = failure(query->lastError());
    query->finish();
    if (!done)
        return domain::fail(error);
    return {};
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(static_cast<sqlite3 *>(handle())) == 0;
}

void *Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return *static_cast<void *const *>(handle.constData());
}

QSqlQuery *Connection::prepared(Sql sql, domain::Error *error)
{
    auto &slot = m_prepared[sql.text()];
    if (!slot) {
        auto query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromLatin1(sql.text()))) {
            *error = failure(query->lastError());
            return nullptr;
        }
        slot = std::move(query);
    }
    return slot.get();
}

domain::Error Connection::failure(const QSqlError &error) const
{
    if (m_observer)
        m_observer(error.nativeErrorCode() + u": "_s + error.text());
    // Extended result codes keep the primary code in their low byte.
    const int primaryCode = error.nativeErrorCode().toInt() & 0xff;
    // The driver calls every failure of a running statement, a broken constraint too, a ConnectionError: only the code
    // tells.
    if (isStorageTrouble(primaryCode) || error.nativeErrorCode().isEmpty()) {
        return {domain::ErrorCode::StorageUnavailable,
            u"The database cannot be written at the moment. Nothing was saved."_s};
    }
    return {domain::ErrorCode::Internal, u"Something went wrong inside the program. Nothing was saved."_s};
}

} // namespace touchline::store
