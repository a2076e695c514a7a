// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/async_condition.h"

#include <QTimer>
#include <algorithm>
#include <utility>

namespace touchline::domain {

QFuture<void> AsyncCondition::next()
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_waiting.push_back(promise);
    return promise->future();
}

QFuture<void> AsyncCondition::next(std::chrono::milliseconds limit)
{
    auto future = next();
    QTimer::singleShot(std::max(limit, std::chrono::milliseconds(0)), [promise = std::weak_ptr(m_waiting.back())] {
        // Who has been notified already is not held any more.
        if (const auto waiting = promise.lock())
            waiting->finish();
    });
    return future;
}

void AsyncCondition::notifyAll()
{
    for (const auto &promise : std::exchange(m_waiting, {}))
        promise->finish();
}

} // namespace touchline::domain
