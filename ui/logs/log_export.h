// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "ui/logs/log_filter.h"

#include <QObject>
#include <QThreadPool>
#include <memory>

namespace touchline::logs {

/// Writes every record a filter admits to a file, one JSON object a line, oldest first. Asks the console for page after
/// page; all file work happens on a thread of its own. The file appears only when it is complete. Lives in the GUI
/// thread; destroying it cancels.
class LogExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogExport)

public:
    static constexpr int pageSize = 2'000;

    LogExport(console::Console &console, const LogFilter &filter, const QString &path, QObject *parent = nullptr);
    ~LogExport() override;

    void start();
    /// Stops at the next page and leaves no file.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 records);
    void finished(qint64 records);
    /// One sentence for the operator.
    void failed(const QString &why);
    void cancelled();

private:
    struct Spool;

    void nextPage();
    void keep(const console::LogPage &page);
    void finish();
    void fail(const QString &why);

    console::Console &m_console;
    console::LogQuery m_query;
    const QString m_path;
    std::shared_ptr<Spool> m_spool;
    QThreadPool m_disk{};
    qint64 m_records = 0;
    bool m_over = false;
};

} // namespace touchline::logs
