// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/event.h"
#include "core/domain/result.h"
#include "core/store/connection.h"

#include <functional>
#include <optional>
#include <vector>

namespace touchline::store {

/// What a job reads and writes through. The first statement that fails is kept: from then on statements do nothing and
/// find no rows, and whoever runs the job answers with that failure, whatever the job returned. That is why table
/// classes return plain values.
class Session
{
public:
    explicit Session(Connection &connection)
        : m_connection(connection)
    { }
    Q_DISABLE_COPY_MOVE(Session)

    Connection &connection() { return m_connection; }
    const std::optional<domain::Error> &failure() const { return m_failure; }
    void fail(domain::Error error)
    {
        if (!m_failure)
            m_failure = std::move(error);
    }

protected:
    void clearFailure() { m_failure.reset(); }

private:
    Connection &m_connection;
    std::optional<domain::Error> m_failure;
};

/// A session that may write. What it announces goes out only after the commit; dropped if the job is rolled back.
class Transaction final : public Session
{
public:
    using Session::Session;

    void announce(domain::Event event) { m_events.push_back(std::move(event)); }
    /// Runs on the writer's thread right after the commit and before the caller learns of it. Must be quick, must not
    /// fail.
    void afterCommit(std::function<void()> action) { m_actions.push_back(std::move(action)); }

    /// What was written stays although the job answers with an error: the answer itself is what was to be recorded.
    void keepDespiteRefusal() { m_keptDespiteRefusal = true; }
    bool isKeptDespiteRefusal() const { return m_keptDespiteRefusal; }

    /// Runs `part` so that its writes vanish if it returns an error, while the transaction goes on.
    template <class Part>
    auto attempt(Part part) -> decltype(part());
    /// The same, and where the database itself refuses a statement of `part` (a row that breaks a rule, say), only
    /// `part` ends with that error. A database that cannot be written ends the whole job all the same.
    template <class Part>
    auto isolate(Part part) -> decltype(part());

    std::vector<domain::Event> takeEvents() { return std::exchange(m_events, {}); }
    std::vector<std::function<void()>> takeActions() { return std::exchange(m_actions, {}); }

private:
    std::vector<domain::Event> m_events;
    std::vector<std::function<void()>> m_actions;
    bool m_keptDespiteRefusal = false;
};

template <class Part>
auto Transaction::isolate(Part part) -> decltype(part())
{
    return attempt([&]() -> decltype(part()) {
        auto result = part();
        if (!failure() || failure()->code == domain::ErrorCode::StorageUnavailable || !connection().inTransaction())
            return result;
        result = domain::fail(*failure());
        clearFailure();
        return result;
    });
}

template <class Part>
auto Transaction::attempt(Part part) -> decltype(part())
{
    const auto events = m_events.size();
    const auto actions = m_actions.size();
    if (auto opened = connection().execute("SAVEPOINT part"); !opened)
        fail(opened.error());
    auto result = part();
    if (failure())
        return domain::fail(*failure());
    if (!result) {
        m_events.resize(events);
        m_actions.resize(actions);
        if (auto undone = connection().execute("ROLLBACK TO part"); !undone)
            fail(undone.error());
    }
    if (auto closed = connection().execute("RELEASE part"); !closed)
        fail(closed.error());
    return result;
}

} // namespace touchline::store
