// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"
#include "core/operations/backup.h"

#include <QMap>
#include <memory>
#include <mutex>
#include <optional>

namespace touchline::operations {

/// Long work by number: begun, asked about, forgotten when newer work has come. Any thread.
template <class T>
class WorkOrders final
{
public:
    struct Order
    {
        WorkProgress progress;
        std::mutex mutex; ///< guards the outcome
        std::optional<domain::Result<T>> outcome;

        void finish(domain::Result<T> result)
        {
            const std::lock_guard lock(mutex);
            outcome = std::move(result);
        }
    };
    struct State
    {
        int percent = 0;
        std::optional<T> done{}; ///< nothing: still under way
    };

    std::pair<qint64, std::shared_ptr<Order>> open()
    {
        const auto order = std::make_shared<Order>();
        const std::lock_guard lock(m_mutex);
        m_orders.insert(++m_lastId, order);
        while (m_orders.size() > kept)
            m_orders.erase(m_orders.begin());
        order->progress.unwanted = m_stopped;
        return {m_lastId, order};
    }
    /// Errors: what the work ended with; NotFound for work nobody began.
    domain::Result<State> state(qint64 id) const
    {
        std::shared_ptr<Order> order;
        {
            const std::lock_guard lock(m_mutex);
            order = m_orders.value(id);
        }
        if (!order)
            return domain::fail(domain::ErrorCode::NotFound, QStringLiteral("there is no such work under way"));
        const std::lock_guard lock(order->mutex);
        if (!order->outcome)
            return State{order->progress.percent};
        if (!*order->outcome)
            return domain::fail(order->outcome->error());
        return State{100, **order->outcome};
    }
    void giveUp(qint64 id)
    {
        const std::lock_guard lock(m_mutex);
        if (const auto order = m_orders.value(id))
            order->progress.unwanted = true;
    }
    /// Gives up all, and what is opened from now on.
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        for (const auto &order : std::as_const(m_orders))
            order->progress.unwanted = true;
    }

private:
    static constexpr qsizetype kept = 16;

    mutable std::mutex m_mutex;
    QMap<qint64, std::shared_ptr<Order>> m_orders;
    qint64 m_lastId = 0;
    bool m_stopped = false;
};

} // namespace touchline::operations
