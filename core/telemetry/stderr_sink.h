// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/log_record.h"

#include <QByteArray>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace touchline::telemetry {

/// Writes one JSON line a record to a file descriptor, standard error by default, from a thread of its own. A reader
/// that does not read holds nobody up: when too many lines wait, new ones are counted and left out, and a line says how
/// many.
class StderrSink final
{
public:
    explicit StderrSink(int descriptor = 2);
    /// Writes what is queued, but waits at most about a second for a reader that is stuck.
    ~StderrSink();
    Q_DISABLE_COPY_MOVE(StderrSink)

    /// Any thread.
    void append(const domain::LogRecord &record);
    /// Records left out so far. Any thread.
    qint64 dropped() const { return m_dropped; }

private:
    void loop();
    bool write(const QByteArray &line);
    bool waitForRoom();

    const int m_descriptor;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<domain::LogRecord> m_queue;
    qint64 m_unreported = 0;
    bool m_stopping = false;
    std::atomic<qint64> m_dropped = 0;
    std::atomic<bool> m_giveUp = false;
    std::thread m_thread; // last: runs on the members above
};

} // namespace touchline::telemetry
