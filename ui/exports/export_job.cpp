// SPDX-License-Identifier: GPL-3.0-only
#include "ui/exports/export_job.h"

#include <QtConcurrentRun>
#include <utility>

namespace touchline::exports {

using domain::Result;

ExportJob::ExportJob(std::shared_ptr<ExportSink> sink, QObject *parent)
    : QObject(parent)
    , m_sink(std::move(sink))
{
    m_disk.setMaxThreadCount(1);
}

ExportJob::~ExportJob()
{
    m_sink->stopped = true;
}

void ExportJob::cancel()
{
    if (m_over)
        return;
    m_sink->stopped = true;
    // While it is closed, whether the file appeared is known only afterwards.
    if (m_closing)
        return;
    m_over = true;
    Q_EMIT cancelled();
}

void ExportJob::write(std::function<Result<void>()> work, qint64 rows, bool last)
{
    const QFuture<Result<void>> written = QtConcurrent::run(&m_disk,
        [sink = m_sink, work = std::move(work)]() -> Result<void> { return sink->stopped ? Result<void>() : work(); });
    replies::onReply(this, written, [this, rows, last](const Result<void> &result) {
        if (m_over)
            return;
        if (!result)
            return failWriting(result.error());
        m_rows += rows;
        Q_EMIT progressed(m_rows);
        if (m_over)
            return; // whoever heard that said stop
        if (last)
            close();
        else
            nextPage();
    });
}

void ExportJob::close()
{
    m_closing = true;
    const QFuture<Result<bool>> closed = QtConcurrent::run(&m_disk, [sink = m_sink] { return sink->close(); });
    replies::onReply(this, closed, [this](const Result<bool> &appeared) {
        if (!appeared)
            return failWriting(appeared.error());
        m_over = true;
        if (*appeared)
            Q_EMIT finished(m_rows);
        else
            Q_EMIT cancelled();
    });
}

void ExportJob::failWriting(const domain::Error &error)
{
    fail(tr("The export could not be written: %1").arg(error.detail));
}

void ExportJob::fail(const QString &why)
{
    m_over = true;
    Q_EMIT failed(why);
}

} // namespace touchline::exports
