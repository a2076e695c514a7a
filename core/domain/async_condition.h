// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFuture>
#include <QPromise>
#include <chrono>
#include <memory>
#include <vector>

namespace touchline::domain {

/// What coroutines on one thread wait for, as threads wait for a condition variable. (A signal awaited with `qCoro`
/// will not do: QCoro 0.7 resumes a coroutine that is gone when the signal is emitted again, or the time is up, before
/// the first emission has been delivered.) Must outlive who waits.
class AsyncCondition final
{
public:
    AsyncCondition() = default;
    Q_DISABLE_COPY_MOVE(AsyncCondition)

    /// Finishes after the next `notifyAll`.
    QFuture<void> next();
    /// The same, but after `limit` at the latest. Needs an event loop.
    QFuture<void> next(std::chrono::milliseconds limit);
    void notifyAll();

private:
    std::vector<std::shared_ptr<QPromise<void>>> m_waiting;
};

} // namespace touchline::domain
