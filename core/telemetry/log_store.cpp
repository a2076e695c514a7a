// SPDX-License-Identifier: GPL-3.0-only
#include "core/telemetry/log_store.h"

#include <QFile>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace touchline::telemetry {

namespace {
using domain::LogLevel;
using domain::LogRecord;
using domain::Result;

constexpr std::size_t queueLimit = 20'000;
constexpr std::size_t batchLimit = 2'000;
constexpr qsizetype announceLimit = 500;
constexpr auto gatherTime = 50ms;
constexpr auto retryTime = 1s;
/// After a start there is other work than to count a million records and remove the oldest.
constexpr auto settleTime = 10s;
constexpr auto patienceOfACaller = 2s;
constexpr qint64 pruneChunk = 4'000;
constexpr qint64 agePruneEveryMs = 60'000;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr std::size_t errorTimesKept = 100'000;
} // namespace

LogStore::LogStore(const domain::Clock &clock, Limits limits)
    : m_clock(clock)
    , m_limits(limits)
{
    qRegisterMetaType<QList<LogRecord>>();
}

LogStore::~LogStore()
{
    stop();
}

Result<void> LogStore::start(const QString &path)
{
    QPromise<Result<void>> opened;
    opened.start();
    QFuture<Result<void>> outcome = opened.future();
    m_thread = std::thread([this, path, promise = std::move(opened)]() mutable { loop(path, std::move(promise)); });
    outcome.waitForFinished();
    if (!outcome.result())
        return outcome.result();
    return m_readers.start(path, 2);
}

void LogStore::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_room.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    m_readers.stop();
}

void LogStore::append(const LogRecord &record)
{
    std::unique_lock lock(m_mutex);
    waitForRoom(lock);
    if (m_queue.size() >= queueLimit || m_stopping) {
        ++m_dropped;
        return;
    }
    m_queue.push_back(record);
    const std::size_t waiting = m_queue.size();
    lock.unlock();
    // The thread gathers by itself after the first; it is only woken early when there is a full batch.
    if (waiting == 1 || waiting == batchLimit)
        m_wake.notify_one();
}

void LogStore::forgetTenant(const QString &tenantId)
{
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_queue,
            [&tenantId](const LogRecord &record) { return record.fields.value("tenantId"_L1).toString() == tenantId; });
        m_forgotten.append(tenantId);
    }
    m_wake.notify_one();
}

/// A caller waits for as long as the store gets on, however slowly; one that is stuck or failing is not waited for.
void LogStore::waitForRoom(std::unique_lock<std::mutex> &lock)
{
    const auto decided = [this] { return m_queue.size() < queueLimit || m_failing || m_stopping; };
    quint64 seen = m_batches;
    while (!decided()) {
        if (m_room.wait_for(lock, patienceOfACaller, decided))
            return;
        if (m_batches == seen)
            return;
        seen = m_batches;
    }
}

QFuture<Result<StoredLogPage>> LogStore::query(const store::LogFilter &filter)
{
    return m_readers.run([filter](store::Session &session) -> Result<StoredLogPage> {
        store::LogFilter oneMore = filter;
        oneMore.limit = std::clamp(filter.limit, 1, 100'000) + 1;
        StoredLogPage page;
        page.records = store::SqliteLogRecords(session).page(oneMore);
        page.more = page.records.size() == oneMore.limit;
        if (page.more)
            page.records.removeLast();
        return page;
    });
}

QFuture<void> LogStore::flush()
{
    QPromise<void> promise;
    promise.start();
    QFuture<void> future = promise.future();
    {
        const std::lock_guard lock(m_mutex);
        if (m_thread.joinable() && !m_stopping) {
            m_flushes.push_back(std::move(promise));
            m_wake.notify_one();
            return future;
        }
    }
    promise.finish();
    return future;
}

qint64 LogStore::errorsLastHour() const
{
    const qint64 since = m_clock.nowMs() - hourMs;
    const std::lock_guard lock(m_mutex);
    while (!m_errorTimes.empty() && m_errorTimes.front() < since)
        m_errorTimes.pop_front();
    return static_cast<qint64>(m_errorTimes.size());
}

void LogStore::loop(const QString &path, QPromise<Result<void>> opened)
{
    auto connection = open(path);
    opened.addResult(connection ? Result<void>() : Result<void>(std::unexpected(connection.error())));
    opened.finish();
    if (!connection)
        return;
    readErrorTimes(**connection);
    const auto startedAt = std::chrono::steady_clock::now();

    while (true) {
        Batch batch = nextBatch();
        const bool stored = batch.records.empty() || storeBatch(**connection, batch.records);
        if (!stored)
            putBack(std::move(batch.records));
        announce(batch.stopping || !batch.flushes.empty());
        // What was taken from the queue before is stored by now, and goes too.
        if (!batch.forgotten.isEmpty())
            forget(**connection, batch.forgotten);
        const bool settled = std::chrono::steady_clock::now() - startedAt >= settleTime;
        if (stored && (settled || !batch.flushes.empty()))
            prune(**connection, !batch.flushes.empty());
        for (QPromise<void> &flush : batch.flushes)
            flush.finish();
        if (batch.stopping && (batch.records.empty() || !stored))
            break;
    }
    const std::lock_guard lock(m_mutex);
    for (QPromise<void> &flush : m_flushes)
        flush.finish();
    m_flushes.clear();
}

Result<std::unique_ptr<store::Connection>> LogStore::open(const QString &path)
{
    const auto attempt = [&path]() -> Result<std::unique_ptr<store::Connection>> {
        auto connection = store::Connection::open(path, store::Connection::Mode::ReadWrite);
        if (!connection)
            return connection;
        // Losing the last records at a power cut is fine; waiting for the disk at each batch is not.
        if (const auto done = (*connection)->execute("PRAGMA synchronous=NORMAL"); !done)
            return std::unexpected(done.error());
        if (const auto done = store::SqliteLogRecords::createSchema(**connection); !done)
            return std::unexpected(done.error());
        return connection;
    };
    auto connection = attempt();
    if (connection || !QFile::exists(path))
        return connection;
    QFile::remove(path + u".damaged"_s);
    if (!QFile::rename(path, path + u".damaged"_s))
        return connection;
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    return attempt();
}

void LogStore::readErrorTimes(store::Connection &connection)
{
    store::Session session(connection);
    const QList<qint64> errors = store::SqliteLogRecords(session).errorTimesSince(m_clock.nowMs() - hourMs);
    const std::lock_guard lock(m_mutex);
    m_errorTimes.insert(m_errorTimes.begin(), errors.cbegin(), errors.cend());
}

LogStore::Batch LogStore::nextBatch()
{
    std::unique_lock lock(m_mutex);
    const auto urgent = [this] { return m_stopping || !m_flushes.empty() || (!m_forgotten.isEmpty() && !m_failing); };
    const auto due = [this, &urgent] { return urgent() || !m_queue.empty(); };
    if (m_failing)
        m_wake.wait_for(lock, retryTime, urgent);
    else if (m_pruning || !m_unannounced.isEmpty())
        m_wake.wait_for(lock, gatherTime, due);
    else
        m_wake.wait(lock, due);
    m_wake.wait_for(
        lock, m_queue.empty() ? 0ms : gatherTime, [this, &urgent] { return urgent() || m_queue.size() >= batchLimit; });

    Batch batch;
    while (!m_queue.empty() && batch.records.size() < batchLimit) {
        batch.records.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    // Whoever flushes waits for the records in front of it, which may take several batches.
    if (m_queue.empty())
        batch.flushes = std::exchange(m_flushes, {});
    batch.forgotten = std::exchange(m_forgotten, {});
    batch.stopping = m_stopping;
    lock.unlock();
    m_room.notify_all();
    return batch;
}

bool LogStore::storeBatch(store::Connection &connection, std::vector<LogRecord> &records)
{
    store::Transaction transaction(connection);
    bool stored = connection.execute("BEGIN IMMEDIATE").has_value();
    if (stored) {
        store::SqliteLogRecords table(transaction);
        for (LogRecord &record : records)
            table.insert(record);
        table.indexText(records.front().id, records.back().id);
        stored = !transaction.failure() && connection.execute("COMMIT").has_value();
        if (!stored && connection.inTransaction())
            (void)connection.execute("ROLLBACK");
    }
    {
        const std::lock_guard lock(m_mutex);
        m_failing = !stored;
        m_batches += stored ? 1 : 0;
    }
    if (!stored)
        return false;
    noteErrors(records);
    for (LogRecord &record : records) {
        ++(record.feature == domain::LogFeature::Http ? m_httpRows : m_otherRows);
        m_unannounced += std::move(record);
    }
    if (m_unannounced.size() > announceLimit) {
        m_leftOut += m_unannounced.size() - announceLimit;
        m_unannounced.remove(0, m_unannounced.size() - announceLimit);
    }
    return true;
}

void LogStore::putBack(std::vector<LogRecord> records)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping) {
        m_dropped += static_cast<qint64>(records.size());
        return;
    }
    m_queue.insert(m_queue.begin(), std::move_iterator(records.begin()), std::move_iterator(records.end()));
}

void LogStore::forget(store::Connection &connection, const QStringList &tenantIds)
{
    store::Transaction transaction(connection);
    store::SqliteLogRecords table(transaction);
    bool done = connection.execute("BEGIN IMMEDIATE").has_value();
    qint64 http = 0;
    qint64 others = 0;
    for (const QString &tenantId : tenantIds) {
        const auto removed = table.removeOfTenant(tenantId);
        http += removed.http;
        others += removed.others;
    }
    done = done && !transaction.failure() && connection.execute("COMMIT").has_value();
    if (done) {
        m_httpRows -= http;
        m_otherRows -= others;
    } else if (connection.inTransaction()) {
        (void)connection.execute("ROLLBACK");
    }
    const std::lock_guard lock(m_mutex);
    m_failing = !done;
    if (!done)
        m_forgotten += tenantIds;
}

void LogStore::announce(bool atOnce)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_unannounced.isEmpty() || (!atOnce && now - m_announcedAt < gatherTime))
        return;
    m_announcedAt = now;
    Q_EMIT recordsStored(std::exchange(m_unannounced, {}), std::exchange(m_leftOut, 0));
}

void LogStore::prune(store::Connection &connection, bool untilDone)
{
    if (!std::exchange(m_counted, true)) {
        store::Session session(connection);
        store::SqliteLogRecords table(session);
        m_httpRows = table.countOfHttp();
        m_otherRows = table.countOfOthers();
    }
    do {
        m_pruning = pruneSome(connection);
    } while (m_pruning && untilDone);
}

/// One bounded piece of work, so that the queue is never kept waiting for long. True if there is more to do.
bool LogStore::pruneSome(store::Connection &connection)
{
    const qint64 now = m_clock.nowMs();
    const qint64 httpOver = m_httpRows - m_limits.keepRows / 4;
    const qint64 othersOver = m_otherRows - (m_limits.keepRows - m_limits.keepRows / 4);
    const bool byAge = m_pruning || now - m_agePrunedAtMs >= agePruneEveryMs || now < m_agePrunedAtMs;
    if (!byAge && httpOver <= 0 && othersOver <= 0)
        return false;

    store::Transaction transaction(connection);
    store::SqliteLogRecords table(transaction);
    if (!connection.execute("BEGIN IMMEDIATE"))
        return false;
    qint64 http = 0;
    qint64 others = 0;
    bool more = false;
    const auto remove = [&](const store::SqliteLogRecords::Removed &removed) {
        http += removed.http;
        others += removed.others;
        more = more || removed.http + removed.others == pruneChunk;
    };
    if (httpOver > 0)
        remove(table.removeOldestHttp(std::min(httpOver, pruneChunk)));
    if (othersOver > 0)
        remove(table.removeOldestOthers(std::min(othersOver, pruneChunk)));
    if (byAge)
        remove(table.removeOlderThan(now - m_limits.keepDays * dayMs, pruneChunk));
    if (transaction.failure() || !connection.execute("COMMIT")) {
        if (connection.inTransaction())
            (void)connection.execute("ROLLBACK");
        return false;
    }
    m_httpRows -= http;
    m_otherRows -= others;
    if (byAge)
        m_agePrunedAtMs = now;
    return more;
}

void LogStore::noteErrors(const std::vector<LogRecord> &records)
{
    const std::lock_guard lock(m_mutex);
    for (const LogRecord &record : records) {
        if (record.level == LogLevel::Error)
            m_errorTimes.push_back(record.tsMs);
    }
    while (m_errorTimes.size() > errorTimesKept)
        m_errorTimes.pop_front();
}

} // namespace touchline::telemetry
