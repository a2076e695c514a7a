// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/bulk/club_export.h"

#include "ui/clubs/bulk/export_row.h"
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"

#include <QSaveFile>
#include <QtConcurrentRun>

namespace touchline::clubs {

/// Touched by one job of `m_disk` at a time.
struct ClubExport::File
{
    QString path;
    Format format;
    std::unique_ptr<QSaveFile> file{};
    bool empty = true;

    domain::Result<void> failure() const
    {
        return domain::fail(domain::ErrorCode::StorageUnavailable, file->errorString());
    }
    domain::Result<void> write(const QList<console::ClubRow> &rows)
    {
        QByteArray text;
        if (!file) {
            file = std::make_unique<QSaveFile>(path);
            if (!file->open(QIODevice::WriteOnly))
                return failure();
            text = format == Format::Csv ? clubCsvHeading() : QByteArray("[");
        }
        for (const console::ClubRow &row : rows) {
            if (format == Format::Csv)
                text += clubCsvLine(row);
            else
                text += (std::exchange(empty, false) ? "\n" : ",\n") + clubJson(row);
        }
        return file->write(text) == text.size() ? domain::Result<void>() : failure();
    }
    domain::Result<void> close()
    {
        if (format == Format::Json && file->write("\n]\n") < 0)
            return failure();
        return file->commit() ? domain::Result<void>() : failure();
    }
};

ClubExport::ClubExport(console::Console &console, const console::ClubQuery &query, const QStringList &tenantIds,
    const QString &path, Format format, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_query(query)
    , m_named(tenantIds)
    , m_byName(!tenantIds.isEmpty())
    , m_file(std::make_shared<File>(File{path, format}))
{
    m_query.after.clear();
    m_query.limit = pageSize;
    m_disk.setMaxThreadCount(1);
}

ClubExport::~ClubExport() = default;

void ClubExport::start()
{
    next();
}

void ClubExport::cancel()
{
    if (!std::exchange(m_over, true))
        Q_EMIT cancelled();
}

void ClubExport::next()
{
    if (m_byName)
        nextNamed();
    else
        nextPage();
}

void ClubExport::nextPage()
{
    replies::onReply(this, m_console.clubs(m_query), [this](const domain::Result<console::ClubPage> &page) {
        if (m_over)
            return;
        if (!page)
            return fail(errors::errorText(page.error()));
        m_query.after = page->next;
        keep(page->rows, page->next.isEmpty());
    });
}

void ClubExport::nextNamed()
{
    const QStringList ids = m_named.mid(0, pageSize);
    m_named.remove(0, ids.size());
    replies::onReply(this, m_console.clubRows(ids), [this](const domain::Result<QList<console::ClubRow>> &rows) {
        if (m_over)
            return;
        if (!rows)
            return fail(errors::errorText(rows.error()));
        keep(*rows, m_named.isEmpty());
    });
}

void ClubExport::keep(const QList<console::ClubRow> &rows, bool last)
{
    const QFuture<domain::Result<void>> kept
        = QtConcurrent::run(&m_disk, [file = m_file, rows] { return file->write(rows); });
    replies::onReply(this, kept, [this, last, count = rows.size()](const domain::Result<void> &result) {
        if (m_over)
            return;
        if (!result)
            return fail(tr("The export could not be written: %1").arg(result.error().detail));
        m_clubs += count;
        Q_EMIT progressed(m_clubs);
        if (last)
            finish();
        else
            next();
    });
}

void ClubExport::finish()
{
    const QFuture<domain::Result<void>> closed = QtConcurrent::run(&m_disk, [file = m_file] { return file->close(); });
    // From here on the file is there, whoever says stop.
    m_over = true;
    replies::onReply(this, closed, [this](const domain::Result<void> &result) {
        if (result)
            Q_EMIT finished(m_clubs);
        else
            fail(tr("The export could not be written: %1").arg(result.error().detail));
    });
}

void ClubExport::fail(const QString &why)
{
    m_over = true;
    Q_EMIT failed(why);
}

} // namespace touchline::clubs
