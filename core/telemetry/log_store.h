// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/store/reader_pool.h"
#include "core/store/sqlite_log_records.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace touchline::telemetry {

/// One page of stored records, newest first.
struct StoredLogPage
{
    QList<domain::LogRecord> records;
    bool more = false;
};

/// Keeps log records in logs.db: takes them from any thread, stores them in batches on a thread of its own, prunes,
/// answers queries on reader threads and tells what it stored. Nothing is lost while the disk works: when the queue is
/// full, callers wait. While it does not work, the queue holds what came first and the rest is counted as dropped.
class LogStore final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        int keepDays = 30;
        qint64 keepRows = 1'000'000; ///< a quarter of them for `http` records
    };

    LogStore(const domain::Clock &clock, Limits limits);
    ~LogStore() override;
    Q_DISABLE_COPY_MOVE(LogStore)

    /// Opens or creates the file and starts the threads. A file that is no database is put aside as `….damaged`.
    domain::Result<void> start(const QString &path);
    /// Stores what is queued and joins. Safe to call twice.
    void stop();

    /// Queues the record. Any thread.
    void append(const domain::LogRecord &record);
    /// Removes what was appended about a club before, stored or not. Any thread; done at the latest by `stop`, unless
    /// the disk fails.
    void forgetTenant(const QString &tenantId);
    /// Any thread; the future always finishes.
    QFuture<domain::Result<StoredLogPage>> query(const store::LogFilter &filter);
    /// Finishes when everything appended before is stored, announced and pruned. Any thread.
    QFuture<void> flush();

    /// Errors recorded within the last hour, earlier runs of the program included. Any thread.
    qint64 errorsLastHour() const;
    /// Records lost because the disk failed for long. Any thread.
    qint64 dropped() const { return m_dropped; }

Q_SIGNALS:
    /// New records, oldest first, at most 20 times a second, on the store's thread: connect queued. `leftOut` counts
    /// those that are in the store but not in this list.
    void recordsStored(const QList<touchline::domain::LogRecord> &records, qint64 leftOut);

private:
    struct Batch
    {
        std::vector<domain::LogRecord> records;
        std::vector<QPromise<void>> flushes;
        QStringList forgotten;
        bool stopping = false;
    };

    void loop(const QString &path, QPromise<domain::Result<void>> opened);
    domain::Result<std::unique_ptr<store::Connection>> open(const QString &path);
    void readErrorTimes(store::Connection &connection);
    void waitForRoom(std::unique_lock<std::mutex> &lock);
    Batch nextBatch();
    bool storeBatch(store::Connection &connection, std::vector<domain::LogRecord> &records);
    void putBack(std::vector<domain::LogRecord> records);
    void forget(store::Connection &connection, const QStringList &tenantIds);
    void announce(bool atOnce);
    void prune(store::Connection &connection, bool untilDone);
    bool pruneSome(store::Connection &connection);
    void noteErrors(const std::vector<domain::LogRecord> &records);

    const domain::Clock &m_clock;
    const Limits m_limits;
    store::ReaderPool m_readers;
    std::thread m_thread;

    mutable std::mutex m_mutex; // guards what follows, up to the blank line
    std::condition_variable m_wake;
    std::condition_variable m_room;
    std::deque<domain::LogRecord> m_queue;
    std::vector<QPromise<void>> m_flushes;
    QStringList m_forgotten; ///< clubs whose records are to go
    mutable std::deque<qint64> m_errorTimes;
    bool m_stopping = false;
    bool m_failing = false;
    quint64 m_batches = 0; ///< stored so far

    std::atomic<qint64> m_dropped = 0;
    // The store's thread only.
    QList<domain::LogRecord> m_unannounced;
    qint64 m_leftOut = 0;
    std::chrono::steady_clock::time_point m_announcedAt{};
    bool m_counted = false; ///< whether the two below say how many there are
    qint64 m_httpRows = 0;
    qint64 m_otherRows = 0;
    qint64 m_agePrunedAtMs = 0;
    bool m_pruning = false;
};

} // namespace touchline::telemetry
