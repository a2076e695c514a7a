// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <type_traits>

namespace touchline::store {

/// A read-only connection of one thread. Each job sees one consistent snapshot.
class Reader final
{
public:
    static domain::Result<std::unique_ptr<Reader>> open(const QString &path, Connection::ErrorObserver observer = {});
    Q_DISABLE_COPY_MOVE(Reader)

    /// Runs `job`, a `domain::Result<T>(Session &)`, at once on this thread.
    template <class Job>
    auto run(Job &&job) -> std::invoke_result_t<Job, Session &>;

private:
    explicit Reader(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

template <class Job>
auto Reader::run(Job &&job) -> std::invoke_result_t<Job, Session &>
{
    Session session(*m_connection);
    if (auto begun = m_connection->execute("BEGIN"); !begun)
        return domain::fail(begun.error());
    auto outcome = job(session);
    if (auto ended = m_connection->execute("COMMIT"); !ended && m_connection->inTransaction())
        (void)m_connection->execute("ROLLBACK");
    if (session.failure())
        return domain::fail(*session.failure());
    return outcome;
}

} // namespace touchline::store
