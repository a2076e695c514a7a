// SPDX-License-Identifier: GPL-3.0-only
#include "ui/logs/log_export.h"

#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"

#include <QSaveFile>
#include <QTemporaryFile>
#include <QtConcurrentRun>
#include <algorithm>
#include <atomic>
#include <vector>

namespace touchline::logs {

/// Pages as they come, newest page first; touched by one job of `m_disk` at a time.
struct LogExport::Spool
{
    struct Part
    {
        qint64 offset = 0;
        qint64 size = 0;
    };
    QTemporaryFile file{};
    std::vector<Part> parts{};
    std::atomic<bool> stop = false; ///< set from the GUI thread: nobody wants the file any more
};

LogExport::LogExport(console::Console &console, const LogFilter &filter, const QString &path, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_query(filter.query())
    , m_path(path)
    , m_spool(std::make_shared<Spool>())
{
    m_query.limit = pageSize;
    m_disk.setMaxThreadCount(1);
}

LogExport::~LogExport()
{
    m_spool->stop = true;
}

void LogExport::start()
{
    nextPage();
}

void LogExport::cancel()
{
    if (std::exchange(m_over, true))
        return;
    m_spool->stop = true;
    Q_EMIT cancelled();
}

void LogExport::nextPage()
{
    replies::onReply(this, m_console.logs(m_query), [this](const domain::Result<console::LogPage> &reply) {
        if (m_over)
            return;
        if (reply)
            keep(*reply);
        else
            fail(errors::errorText(reply.error()));
    });
}

void LogExport::keep(const console::LogPage &page)
{
    const bool last = !page.more || page.records.isEmpty();
    const QFuture<domain::Result<void>> kept
        = QtConcurrent::run(&m_disk, [spool = m_spool, records = page.records]() -> domain::Result<void> {
              if (!spool->file.isOpen() && !spool->file.open())
                  return domain::fail(domain::ErrorCode::StorageUnavailable, spool->file.errorString());
              QByteArray text;
              std::for_each(records.rbegin(), records.rend(),
                  [&text](const domain::LogRecord &record) { text += domain::toJsonLine(record) + '\n'; });
              spool->parts.push_back({spool->file.pos(), text.size()});
              if (spool->file.write(text) != text.size())
                  return domain::fail(domain::ErrorCode::StorageUnavailable, spool->file.errorString());
              return {};
          });
    const qint64 oldest = page.records.isEmpty() ? 0 : page.records.constLast().id;
    replies::onReply(this, kept, [this, last, oldest, count = page.records.size()](const domain::Result<void> &result) {
        if (m_over)
            return;
        if (!result)
            return fail(tr("The export could not be written: %1").arg(result.error().detail));
        m_records += count;
        Q_EMIT progressed(m_records);
        m_query.beforeId = oldest;
        if (last || oldest == 0)
            finish();
        else
            nextPage();
    });
}

void LogExport::finish()
{
    const QFuture<domain::Result<void>> written
        = QtConcurrent::run(&m_disk, [spool = m_spool, path = m_path]() -> domain::Result<void> {
              QSaveFile file(path);
              if (!file.open(QIODevice::WriteOnly))
                  return domain::fail(domain::ErrorCode::StorageUnavailable, file.errorString());
              for (auto part = spool->parts.rbegin(); part != spool->parts.rend(); ++part) {
                  if (spool->stop)
                      return {};
                  if (!spool->file.seek(part->offset) || file.write(spool->file.read(part->size)) != part->size)
                      return domain::fail(domain::ErrorCode::StorageUnavailable, file.errorString());
              }
              if (spool->stop)
                  return {};
              if (!file.commit())
                  return domain::fail(domain::ErrorCode::StorageUnavailable, file.errorString());
              return {};
          });
    replies::onReply(this, written, [this](const domain::Result<void> &result) {
        if (m_over)
            return;
        if (!result)
            return fail(tr("The export could not be written: %1").arg(result.error().detail));
        m_over = true;
        Q_EMIT finished(m_records);
    });
}

void LogExport::fail(const QString &why)
{
    m_over = true;
    Q_EMIT failed(why);
}

} // namespace touchline::logs
