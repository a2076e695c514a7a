// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/writer.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace touchline::store {

namespace {
/// More jobs in one commit gain little and make the first of them wait.
constexpr std::size_t batchLimit = 256;

domain::Error lostBatch()
{
    return {
        domain::ErrorCode::StorageUnavailable, u"The database cannot be written at the moment. Nothing was saved."_s};
}
} // namespace

Writer::Writer(Observers observers)
    : m_observers(std::move(observers))
{
    qRegisterMetaType<QList<domain::Event>>();
}

Writer::~Writer()
{
    stop();
}

domain::Result<void> Writer::start(const QString &path)
{
    QPromise<domain::Result<void>> opened;
    opened.start();
    QFuture<domain::Result<void>> answer = opened.future();
    m_thread = std::thread([this, path, promise = std::move(opened)]() mutable { loop(path, std::move(promise)); });
    return answer.result();
}

void Writer::stop()
{
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
    // Only a writer that never ran has jobs left.
    for (auto batch = m_queue.take(batchLimit); !batch.empty(); batch = m_queue.take(batchLimit)) {
        for (const auto &job : batch)
            job->settle(lostBatch());
    }
}

void Writer::loop(const QString &path, QPromise<domain::Result<void>> opened)
{
    auto connection = Connection::open(path, Connection::Mode::ReadWrite, m_observers.databaseError);
    if (!connection) {
        opened.addResult(domain::Result<void>(domain::fail(connection.error())));
        opened.finish();
        m_queue.close();
        for (auto batch = m_queue.take(batchLimit); !batch.empty(); batch = m_queue.take(batchLimit)) {
            for (const auto &job : batch)
                job->settle(connection.error());
        }
        return;
    }
    opened.addResult(domain::Result<void>());
    opened.finish();
    for (auto batch = m_queue.take(batchLimit); !batch.empty(); batch = m_queue.take(batchLimit)) {
        commitBatch(**connection, batch);
        batch.clear(); // what the jobs hold must not wait for the next ones
    }
    // A failure here costs only a longer recovery at the next start.
    (void)(*connection)->execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

void Writer::commitBatch(Connection &connection, const std::vector<std::unique_ptr<QueuedJob>> &batch)
{
    std::vector<domain::Event> events;
    std::vector<std::function<void()>> actions;
    std::optional<domain::Error> failure;
    double commitMs = 0;
    if (auto begun = connection.execute("BEGIN IMMEDIATE"); !begun) {
        failure = begun.error();
    } else {
        failure = executeAll(connection, batch, &events, &actions);
        const auto before = std::chrono::steady_clock::now();
        if (!failure) {
            if (auto committed = connection.execute("COMMIT"); !committed)
                failure = committed.error();
        }
        commitMs = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count();
    }
    if (failure && connection.inTransaction())
        (void)connection.execute("ROLLBACK");
    m_failing = failure.has_value();
    if (m_observers.batchCommitted)
        m_observers.batchCommitted(batch.size(), commitMs, !failure);
    if (!failure) {
        for (const auto &action : actions)
            action();
    }
    for (const auto &job : batch)
        job->settle(failure);
    if (!failure && !events.empty())
        Q_EMIT committed(QList<domain::Event>(events.begin(), events.end()));
}

std::optional<domain::Error> Writer::executeAll(Connection &connection,
    const std::vector<std::unique_ptr<QueuedJob>> &batch, std::vector<domain::Event> *events,
    std::vector<std::function<void()>> *actions)
{
    for (const auto &job : batch) {
        if (auto opened = connection.execute("SAVEPOINT job"); !opened)
            return opened.error();
        Transaction transaction(connection);
        const bool keep = job->execute(transaction);
        // A full disk ends the whole transaction inside a job. The next savepoint would then open, and its release
        // commit, a transaction of its own: stop here and fail everybody.
        if (!connection.inTransaction())
            return transaction.failure() ? transaction.failure() : lostBatch();
        if (!keep) {
            if (auto undone = connection.execute("ROLLBACK TO job"); !undone)
                return undone.error();
        }
        if (auto closed = connection.execute("RELEASE job"); !closed)
            return closed.error();
        if (keep) {
            for (auto &event : transaction.takeEvents())
                events->push_back(std::move(event));
            for (auto &action : transaction.takeActions())
                actions->push_back(std::move(action));
        }
    }
    return std::nullopt;
}

} // namespace touchline::store
