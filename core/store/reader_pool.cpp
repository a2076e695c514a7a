// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/reader_pool.h"

namespace touchline::store {

ReaderPool::ReaderPool(Connection::ErrorObserver observer)
    : m_observer(std::move(observer))
{ }

ReaderPool::~ReaderPool()
{
    stop();
}

domain::Result<void> ReaderPool::start(const QString &path, int threads)
{
    for (int i = 0; i < threads; ++i) {
        QPromise<domain::Result<void>> opened;
        opened.start();
        QFuture<domain::Result<void>> answer = opened.future();
        m_threads.emplace_back([this, path, promise = std::move(opened)]() mutable { loop(path, std::move(promise)); });
        if (auto result = answer.result(); !result) {
            stop();
            return result;
        }
    }
    return {};
}

void ReaderPool::stop()
{
    m_queue.close();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
    // Only a pool that never ran has jobs left.
    for (auto jobs = m_queue.take(1); !jobs.empty(); jobs = m_queue.take(1))
        jobs.front()->refuse();
}

void ReaderPool::loop(const QString &path, QPromise<domain::Result<void>> opened)
{
    auto reader = Reader::open(path, m_observer);
    opened.addResult(reader ? domain::Result<void>() : domain::Result<void>(domain::fail(reader.error())));
    opened.finish();
    if (!reader)
        return;
    for (auto jobs = m_queue.take(1); !jobs.empty(); jobs = m_queue.take(1))
        jobs.front()->execute(**reader);
}

} // namespace touchline::store
