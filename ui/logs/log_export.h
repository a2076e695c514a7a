// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "ui/exports/export_desk.h"
#include "ui/logs/log_filter.h"

namespace touchline::logs {

/// Writes every record a filter admits, one JSON object a line, oldest first.
class LogExport final : public exports::ExportJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogExport)

public:
    static constexpr int pageSize = 2'000;

    LogExport(console::Console &console, const LogFilter &filter, const QString &path, QObject *parent = nullptr);

    static exports::ExportWords words();

protected:
    void nextPage() override;

private:
    class Sink;

    LogExport(console::Console &console, const LogFilter &filter, const std::shared_ptr<Sink> &sink, QObject *parent);

    console::Console &m_console;
    console::LogQuery m_query;
    std::shared_ptr<Sink> m_sink;
};

} // namespace touchline::logs
