// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace touchline::store {

/// Work handed from any thread to the threads that own connections. Closing lets what is queued finish.
template <class Job>
class JobQueue final
{
public:
    /// False once closed; the job is then still the caller's.
    bool push(std::unique_ptr<Job> &job)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed)
                return false;
            m_jobs.push_back(std::move(job));
        }
        m_ready.notify_one();
        return true;
    }

    /// Waits for work and takes at most `limit` of it. Empty only when closed and drained.
    std::vector<std::unique_ptr<Job>> take(std::size_t limit)
    {
        std::unique_lock lock(m_mutex);
        m_ready.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
        std::vector<std::unique_ptr<Job>> taken;
        while (!m_jobs.empty() && taken.size() < limit) {
            taken.push_back(std::move(m_jobs.front()));
            m_jobs.pop_front();
        }
        return taken;
    }

    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_ready.notify_all();
    }

    std::size_t size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_jobs.size();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<std::unique_ptr<Job>> m_jobs;
    bool m_closed = false;
};

} // namespace touchline::store
