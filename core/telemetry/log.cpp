// SPDX-License-Identifier: GPL-3.0-only
#include "core/telemetry/log.h"

namespace touchline::telemetry {

using domain::LogFeature;
using domain::LogLevel;

Log::Log(const domain::Clock &clock, LogLevel threshold)
    : m_clock(clock)
    , m_threshold(threshold)
{ }

void Log::addSink(Sink sink)
{
    const std::lock_guard lock(m_mutex);
    m_sinks.push_back(std::move(sink));
}

void Log::debug(LogFeature feature, const QString &msg, const QJsonObject &fields)
{
    write(LogLevel::Debug, feature, msg, fields);
}

void Log::info(LogFeature feature, const QString &msg, const QJsonObject &fields)
{
    write(LogLevel::Info, feature, msg, fields);
}

void Log::warn(LogFeature feature, const QString &msg, const QJsonObject &fields)
{
    write(LogLevel::Warn, feature, msg, fields);
}

void Log::error(LogFeature feature, const QString &msg, const QJsonObject &fields)
{
    write(LogLevel::Error, feature, msg, fields);
}

void Log::write(LogLevel level, LogFeature feature, const QString &msg, const QJsonObject &fields)
{
    if (!enabled(level))
        return;
    const domain::LogRecord record{0, m_clock.nowMs(), level, feature, msg, fields};
    const std::lock_guard lock(m_mutex);
    for (const Sink &sink : m_sinks)
        sink(record);
}

} // namespace touchline::telemetry
