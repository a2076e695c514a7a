// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/bulk/club_export.h"

#include "ui/clubs/bulk/bulk_words.h"
#include "ui/clubs/bulk/export_row.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using domain::Result;

class ClubExport::Sink final : public exports::ExportSink
{
public:
    explicit Sink(const QString &path)
        : m_file(path)
        , m_isJson(path.endsWith(".json"_L1, Qt::CaseInsensitive))
    { }

    Result<void> write(const QList<console::ClubRow> &rows)
    {
        QByteArray text;
        if (!m_file.isOpen()) {
            if (!m_file.open(QIODevice::WriteOnly))
                return trouble(m_file);
            text = m_isJson ? QByteArray("[") : clubCsvHeading();
        }
        for (const console::ClubRow &row : rows) {
            if (m_isJson)
                text += (std::exchange(m_isEmpty, false) ? "\n" : ",\n") + clubJson(row);
            else
                text += clubCsvLine(row);
        }
        return m_file.write(text) == text.size() ? Result<void>() : trouble(m_file);
    }
    Result<bool> close() override
    {
        if (m_isJson && m_file.write("\n]\n") < 0)
            return trouble(m_file);
        if (stopped)
            return false;
        return m_file.commit() ? Result<bool>(true) : trouble(m_file);
    }

private:
    QSaveFile m_file;
    const bool m_isJson;
    bool m_isEmpty = true;
};

ClubExport::ClubExport(console::Console &console, const console::ClubQuery &query, const QStringList &tenantIds,
    const QString &path, QObject *parent)
    : ClubExport(console, query, tenantIds, std::make_shared<Sink>(path), parent)
{ }

ClubExport::ClubExport(console::Console &console, const console::ClubQuery &query, const QStringList &tenantIds,
    const std::shared_ptr<Sink> &sink, QObject *parent)
    : ExportJob(sink, parent)
    , m_console(console)
    , m_query(query)
    , m_named(tenantIds)
    , m_byName(!tenantIds.isEmpty())
    , m_sink(sink)
{
    m_query.after.clear();
    m_query.limit = pageSize;
}

exports::ExportWords ClubExport::words(qint64 clubs)
{
    return {.title = clubs > 0 ? tr("Export %Ln club(s)", nullptr, pluralOf(clubs)) : tr("Export all clubs that match"),
        .fileName = u"clubs"_s,
        .formats = {{tr("Table (*.csv)"), u"csv"_s}, {tr("JSON (*.json)"), u"json"_s}},
        .soFar = [](qint64 rows) { return tr("Exporting: %Ln club(s) so far…", nullptr, pluralOf(rows)); },
        .done
        = [](qint64 rows,
              const QString &file) { return tr("%Ln club(s) exported to %1.", nullptr, pluralOf(rows)).arg(file); }};
}

void ClubExport::nextPage()
{
    if (m_byName)
        nextNamed();
    else
        nextOfAll();
}

void ClubExport::nextOfAll()
{
    take(m_console.clubs(m_query), [this](const console::ClubPage &page) {
        m_query.after = page.next;
        keep(page.rows, page.next.isEmpty());
    });
}

void ClubExport::nextNamed()
{
    const QStringList ids = m_named.mid(0, pageSize);
    m_named.remove(0, ids.size());
    take(m_console.clubRows(ids), [this](const QList<console::ClubRow> &rows) { keep(rows, m_named.isEmpty()); });
}

void ClubExport::keep(const QList<console::ClubRow> &rows, bool last)
{
    write([sink = m_sink, rows] { return sink->write(rows); }, rows.size(), last);
}

} // namespace touchline::clubs
