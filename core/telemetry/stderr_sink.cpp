// SPDX-License-Identifier: GPL-3.0-only
#include "core/telemetry/stderr_sink.h"

#include <QJsonObject>

#include <cerrno>
#include <climits>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace touchline::telemetry {

namespace {
constexpr std::size_t queueLimit = 10'000;
constexpr int patienceMs = 200;
constexpr int attemptsAtTheEnd = 5;
} // namespace

StderrSink::StderrSink(int descriptor)
    : m_descriptor(descriptor)
    , m_thread([this] { loop(); })
{ }

StderrSink::~StderrSink()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_giveUp = true;
    m_wake.notify_all();
    m_thread.join();
}

void StderrSink::append(const domain::LogRecord &record)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue.size() >= queueLimit) {
            ++m_unreported;
            ++m_dropped;
            return;
        }
        m_queue.push_back(record);
    }
    m_wake.notify_one();
}

void StderrSink::loop()
{
    while (true) {
        std::deque<domain::LogRecord> records;
        qint64 unreported = 0;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            records.swap(m_queue);
            unreported = std::exchange(m_unreported, 0);
        }
        if (unreported > 0) {
            records.push_back({.tsMs = records.back().tsMs,
                .level = domain::LogLevel::Warn,
                .feature = domain::LogFeature::Ops,
                .msg = u"Log lines left out, standard error is not read fast enough"_s,
                .fields = {{u"count"_s, unreported}}});
        }
        for (const domain::LogRecord &record : records) {
            if (!write(domain::toJsonLine(record) + '\n'))
                return;
        }
    }
}

/// In pieces a pipe takes whole once it reports room, so that no write blocks for ever.
bool StderrSink::write(const QByteArray &line)
{
    qsizetype written = 0;
    while (written < line.size()) {
        if (!waitForRoom())
            return false;
        const auto piece = static_cast<size_t>(std::min<qsizetype>(line.size() - written, PIPE_BUF));
        const ssize_t count = ::write(m_descriptor, line.constData() + written, piece);
        if (count < 0 && errno != EINTR && errno != EAGAIN)
            return true; // nobody will ever read it: the line is lost, the program goes on
        written += std::max<ssize_t>(count, 0);
    }
    return true;
}

bool StderrSink::waitForRoom()
{
    int attempts = 0;
    while (true) {
        pollfd file{.fd = m_descriptor, .events = POLLOUT, .revents = 0};
        if (::poll(&file, 1, patienceMs) > 0)
            return true;
        if (m_giveUp && ++attempts == attemptsAtTheEnd)
            return false;
    }
}

} // namespace touchline::telemetry
