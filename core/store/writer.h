// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/job_queue.h"
#include "core/store/session.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <atomic>
#include <thread>

namespace touchline::store {

/// Owns the one read-write connection and its thread. Jobs that wait together are committed together (group commit),
/// each inside its own savepoint; a job that fails is rolled back alone. A future succeeds only after the commit.
class Writer final : public QObject
{
    Q_OBJECT

public:
    struct Observers
    {
        Connection::ErrorObserver databaseError{};
        /// Jobs in the batch, time of the COMMIT in milliseconds, whether it held. On the writer's thread.
        std::function<void(std::size_t, double, bool)> batchCommitted{};
    };

    explicit Writer(Observers observers);
    ~Writer() override;
    Q_DISABLE_COPY_MOVE(Writer)

    /// Opens the database and starts the thread. Called once.
    domain::Result<void> start(const QString &path);
    /// Finishes what is queued, checkpoints the write-ahead log and joins. Later jobs fail. Safe to call twice.
    void stop();

    /// Queues `job`, a `domain::Result<T>(Transaction &)`. May be called from any thread; the future always finishes.
    template <class Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, Transaction &>>;

    /// Whether the latest batch could not be committed, the disk being full for one. Any thread.
    bool isFailing() const { return m_failing; }
    /// Jobs waiting right now.
    std::size_t backlog() const { return m_queue.size(); }

Q_SIGNALS:
    /// Emitted on the writer's thread after a commit; connect queued.
    void committed(const QList<touchline::domain::Event> &events);

private:
    class QueuedJob
    {
    public:
        virtual ~QueuedJob() = default;
        /// Does the work; false asks for a rollback of this job alone.
        virtual bool execute(Transaction &transaction) = 0;
        /// Answers the caller: with the job's own result, or with `failure` where the batch was lost.
        virtual void settle(const std::optional<domain::Error> &failure) = 0;
    };
    template <class Job>
    class TypedJob;

    void loop(const QString &path, QPromise<domain::Result<void>> opened);
    void commitBatch(Connection &connection, const std::vector<std::unique_ptr<QueuedJob>> &batch);
    /// The failure that ended the transaction under the batch, if one did.
    std::optional<domain::Error> executeAll(Connection &connection,
        const std::vector<std::unique_ptr<QueuedJob>> &batch, std::vector<domain::Event> *events,
        std::vector<std::function<void()>> *actions);

    Observers m_observers;
    JobQueue<QueuedJob> m_queue;
    std::atomic<bool> m_failing = false;
    std::thread m_thread;
};

template <class Job>
class Writer::TypedJob final : public QueuedJob
{
public:
    using Outcome = std::invoke_result_t<Job, Transaction &>;

    explicit TypedJob(Job job)
        : m_job(std::move(job))
    {
        m_promise.start();
    }
    QFuture<Outcome> future() const { return m_promise.future(); }

    bool execute(Transaction &transaction) override
    {
        m_outcome.emplace(m_job(transaction));
        if (transaction.failure())
            m_outcome.emplace(domain::fail(*transaction.failure()));
        return m_outcome->has_value() || (transaction.isKeptDespiteRefusal() && !transaction.failure());
    }
    void settle(const std::optional<domain::Error> &failure) override
    {
        if (failure)
            m_promise.addResult(Outcome(domain::fail(*failure)));
        else
            m_promise.addResult(std::move(*m_outcome));
        m_promise.finish();
    }

private:
    Job m_job;
    std::optional<Outcome> m_outcome;
    QPromise<Outcome> m_promise;
};

template <class Job>
auto Writer::run(Job job) -> QFuture<std::invoke_result_t<Job, Transaction &>>
{
    auto typed = std::make_unique<TypedJob<Job>>(std::move(job));
    const auto future = typed->future();
    std::unique_ptr<QueuedJob> queued = std::move(typed);
    if (!m_queue.push(queued)) {
        queued->settle(domain::Error{
            domain::ErrorCode::StorageUnavailable, QStringLiteral("The program is shutting down. Nothing was saved.")});
    }
    return future;
}

} // namespace touchline::store
