// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/job_queue.h"
#include "core/store/reader.h"

#include <QFuture>
#include <QPromise>
#include <thread>
#include <vector>

namespace touchline::store {

/// A few threads with a read-only connection each, for the console's queries. Jobs start in the order they came.
class ReaderPool final
{
public:
    explicit ReaderPool(Connection::ErrorObserver observer = {});
    ~ReaderPool();
    Q_DISABLE_COPY_MOVE(ReaderPool)

    /// Opens the connections and starts the threads. Called once, after the writer has created the database.
    domain::Result<void> start(const QString &path, int threads);
    /// Finishes what is queued and joins. Later jobs fail. Safe to call twice.
    void stop();

    /// Queues `job`, a `domain::Result<T>(Session &)`. May be called from any thread; the future always finishes.
    template <class Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, Session &>>
    {
        auto typed = std::make_unique<TypedJob<Job>>(std::move(job));
        const auto future = typed->promise.future();
        std::unique_ptr<QueuedJob> queued = std::move(typed);
        if (!m_queue.push(queued))
            queued->refuse();
        return future;
    }

private:
    struct QueuedJob
    {
        virtual ~QueuedJob() = default;
        virtual void execute(Reader &reader) = 0;
        virtual void refuse() = 0;
    };
    template <class Job>
    struct TypedJob final : QueuedJob
    {
        using Outcome = std::invoke_result_t<Job, Session &>;
        explicit TypedJob(Job work)
            : job(std::move(work))
        {
            promise.start();
        }
        void execute(Reader &reader) override { answer(reader.run(job)); }
        void refuse() override
        {
            answer(
                domain::fail(domain::ErrorCode::StorageUnavailable, QStringLiteral("The program is shutting down.")));
        }
        void answer(Outcome outcome)
        {
            promise.addResult(std::move(outcome));
            promise.finish();
        }
        Job job;
        QPromise<Outcome> promise;
    };

    void loop(const QString &path, QPromise<domain::Result<void>> opened);

    Connection::ErrorObserver m_observer;
    JobQueue<QueuedJob> m_queue;
    std::vector<std::thread> m_threads;
};

} // namespace touchline::store
