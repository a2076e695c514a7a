// SPDX-License-Identifier: GPL-3.0-only
#include "ui/audit/audit_export.h"

#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"

#include <QSaveFile>
#include <QtConcurrentRun>
#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline::audit {

using domain::Result;

/// Touched by one job of `m_disk` at a time.
struct AuditExport::Target
{
    explicit Target(const QString &path)
        : file(path)
        , isCsv(path.endsWith(".csv"_L1, Qt::CaseInsensitive))
    { }

    Result<void> write(const QList<domain::AuditRecord> &records, bool last)
    {
        if (stop)
            return {};
        QByteArray text;
        if (!file.isOpen()) {
            if (!file.open(QIODevice::WriteOnly))
                return trouble();
            if (isCsv)
                text = domain::auditCsvHead();
        }
        for (const domain::AuditRecord &record : records)
            text += isCsv ? domain::auditCsvLine(record) : domain::auditJsonLine(record);
        if (file.write(text) != text.size() || (last && !file.commit()))
            return trouble();
        return {};
    }
    Result<void> trouble() const { return domain::fail(domain::ErrorCode::StorageUnavailable, file.errorString()); }

    QSaveFile file;
    const bool isCsv;
    std::atomic<bool> stop = false; ///< set from the GUI thread: nobody wants the file any more
};

AuditExport::AuditExport(
    console::AuditTrail &trail, const domain::AuditFilter &filter, const QString &path, QObject *parent)
    : QObject(parent)
    , m_trail(trail)
    , m_query({filter, true, 0, pageSize})
    , m_target(std::make_shared<Target>(path))
{
    m_disk.setMaxThreadCount(1);
}

AuditExport::~AuditExport()
{
    m_target->stop = true;
}

void AuditExport::start()
{
    nextPage();
}

void AuditExport::cancel()
{
    if (std::exchange(m_over, true))
        return;
    m_target->stop = true;
    Q_EMIT cancelled();
}

void AuditExport::nextPage()
{
    replies::onReply(this, m_trail.page(m_query), [this](const Result<QList<domain::AuditRecord>> &reply) {
        if (m_over)
            return;
        if (reply)
            keep(*reply);
        else
            fail(errors::errorText(reply.error()));
    });
}

void AuditExport::keep(const QList<domain::AuditRecord> &records)
{
    const bool last = records.size() < pageSize;
    const QFuture<Result<void>> kept = QtConcurrent::run(
        &m_disk, [target = m_target, records, last]() -> Result<void> { return target->write(records, last); });
    const qint64 newest = records.isEmpty() ? 0 : records.constLast().id;
    replies::onReply(this, kept, [this, last, newest, count = records.size()](const Result<void> &result) {
        if (m_over)
            return;
        if (!result)
            return fail(tr("The export could not be written: %1").arg(result.error().detail));
        m_records += count;
        Q_EMIT progressed(m_records);
        if (last) {
            m_over = true;
            Q_EMIT finished(m_records);
            return;
        }
        m_query.behindId = newest;
        nextPage();
    });
}

void AuditExport::fail(const QString &why)
{
    m_over = true;
    Q_EMIT failed(why);
}

} // namespace touchline::audit
