// SPDX-License-Identifier: GPL-3.0-only
#include "ui/audit/audit_export.h"

#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace touchline::audit {

using domain::Result;

class AuditExport::Sink final : public exports::ExportSink
{
public:
    explicit Sink(const QString &path)
        : m_file(path)
        , m_isCsv(path.endsWith(".csv"_L1, Qt::CaseInsensitive))
    { }

    Result<void> write(const QList<domain::AuditRecord> &records)
    {
        QByteArray text;
        if (!m_file.isOpen()) {
            if (!m_file.open(QIODevice::WriteOnly))
                return trouble(m_file);
            if (m_isCsv)
                text = domain::auditCsvHead();
        }
        for (const domain::AuditRecord &record : records)
            text += m_isCsv ? domain::auditCsvLine(record) : domain::auditJsonLine(record);
        return m_file.write(text) == text.size() ? Result<void>() : trouble(m_file);
    }
    Result<bool> close() override
    {
        if (stopped)
            return false;
        return m_file.commit() ? Result<bool>(true) : trouble(m_file);
    }

private:
    QSaveFile m_file;
    const bool m_isCsv;
};

AuditExport::AuditExport(
    console::AuditTrail &trail, const domain::AuditFilter &filter, const QString &path, QObject *parent)
    : AuditExport(trail, filter, std::make_shared<Sink>(path), parent)
{ }

AuditExport::AuditExport(
    console::AuditTrail &trail, const domain::AuditFilter &filter, const std::shared_ptr<Sink> &sink, QObject *parent)
    : ExportJob(sink, parent)
    , m_trail(trail)
    , m_query({filter, true, 0, pageSize})
    , m_sink(sink)
{ }

exports::ExportWords AuditExport::words()
{
    return {.title = tr("Export the records shown"),
        .fileName = u"touchline-audit"_s,
        .formats = {{tr("Records, one JSON object a line (*.ndjson)"), u"ndjson"_s}, {tr("Table (*.csv)"), u"csv"_s}},
        .soFar = [](qint64 records) { return tr("Exporting: %1 records so far…").arg(QLocale().toString(records)); },
        .done
        = [](qint64 records,
              const QString &file) { return tr("%1 records exported to %2.").arg(QLocale().toString(records), file); }};
}

void AuditExport::nextPage()
{
    take(m_trail.page(m_query), [this](const QList<domain::AuditRecord> &records) {
        const bool last = records.size() < pageSize;
        if (!last)
            m_query.behindId = records.constLast().id;
        write([sink = m_sink, records] { return sink->write(records); }, records.size(), last);
    });
}

} // namespace touchline::audit
