// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/domain/log_record.h"

#include <QJsonObject>
#include <QString>
#include <functional>
#include <mutex>
#include <vector>

namespace touchline::telemetry {

/// Where every part of the program writes its structured records. May be called from any thread; a call formats and
/// hands the record to the sinks and never waits for a disk. Callers pass no secrets: tokens, links, mail bodies and
/// webhook secrets never go into `fields`.
class Log final
{
public:
    /// Called under the log's lock, on the caller's thread: must only enqueue.
    using Sink = std::function<void(const domain::LogRecord &)>;

    Log(const domain::Clock &clock, domain::LogLevel threshold);
    Q_DISABLE_COPY_MOVE(Log)

    /// Sinks are added before other threads start.
    void addSink(Sink sink);

    void debug(domain::LogFeature feature, const QString &msg, const QJsonObject &fields = {});
    void info(domain::LogFeature feature, const QString &msg, const QJsonObject &fields = {});
    void warn(domain::LogFeature feature, const QString &msg, const QJsonObject &fields = {});
    void error(domain::LogFeature feature, const QString &msg, const QJsonObject &fields = {});

    /// Whether records of that level are kept, to skip costly preparation.
    bool enabled(domain::LogLevel level) const { return level >= m_threshold; }

private:
    void write(domain::LogLevel level, domain::LogFeature feature, const QString &msg, const QJsonObject &fields);

    const domain::Clock &m_clock;
    const domain::LogLevel m_threshold;
    std::mutex m_mutex;
    std::vector<Sink> m_sinks;
};

} // namespace touchline::telemetry
