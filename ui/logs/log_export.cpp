// SPDX-License-Identifier: GPL-3.0-only
#include "ui/logs/log_export.h"

#include <QLocale>
#include <QSaveFile>
#include <QTemporaryFile>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace touchline::logs {

using domain::Result;

/// Pages come newest first and are put aside as they come; the file takes them the other way round.
class LogExport::Sink final : public exports::ExportSink
{
public:
    explicit Sink(QString path)
        : m_path(std::move(path))
    { }

    Result<void> write(const QList<domain::LogRecord> &records)
    {
        if (!m_aside.isOpen() && !m_aside.open())
            return trouble(m_aside);
        QByteArray text;
        std::for_each(records.rbegin(), records.rend(),
            [&text](const domain::LogRecord &record) { text += domain::toJsonLine(record) + '\n'; });
        m_parts.push_back({m_aside.pos(), text.size()});
        return m_aside.write(text) == text.size() ? Result<void>() : trouble(m_aside);
    }
    Result<bool> close() override
    {
        QSaveFile file(m_path);
        if (!file.open(QIODevice::WriteOnly))
            return trouble(file);
        for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part) {
            if (stopped)
                return false;
            if (!m_aside.seek(part->offset))
                return trouble(m_aside);
            const QByteArray text = m_aside.read(part->size);
            if (text.size() != part->size)
                return trouble(m_aside);
            if (file.write(text) != text.size())
                return trouble(file);
        }
        if (stopped)
            return false;
        return file.commit() ? Result<bool>(true) : trouble(file);
    }

private:
    struct Part
    {
        qint64 offset = 0;
        qint64 size = 0;
    };

    const QString m_path;
    QTemporaryFile m_aside{};
    std::vector<Part> m_parts{};
};

LogExport::LogExport(console::Console &console, const LogFilter &filter, const QString &path, QObject *parent)
    : LogExport(console, filter, std::make_shared<Sink>(path), parent)
{ }

LogExport::LogExport(
    console::Console &console, const LogFilter &filter, const std::shared_ptr<Sink> &sink, QObject *parent)
    : ExportJob(sink, parent)
    , m_console(console)
    , m_query(filter.query())
    , m_sink(sink)
{
    m_query.limit = pageSize;
}

exports::ExportWords LogExport::words()
{
    return {.title = tr("Export the records shown"),
        .fileName = u"touchline"_s,
        .formats = {{tr("Records, one JSON object a line (*.ndjson)"), u"ndjson"_s}},
        .soFar = [](qint64 records) { return tr("Exporting: %1 records so far…").arg(QLocale().toString(records)); },
        .done
        = [](qint64 records,
              const QString &file) { return tr("%1 records exported to %2.").arg(QLocale().toString(records), file); }};
}

void LogExport::nextPage()
{
    take(m_console.logs(m_query), [this](const console::LogPage &page) {
        const bool last = !page.more || page.records.isEmpty();
        if (!last)
            m_query.beforeId = page.records.constLast().id;
        write([sink = m_sink, records = page.records] { return sink->write(records); }, page.records.size(), last);
    });
}

} // namespace touchline::logs
