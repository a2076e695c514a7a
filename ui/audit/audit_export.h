// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/audit_trail.h"

#include <QObject>
#include <QThreadPool>
#include <memory>

namespace touchline::audit {

/// Writes every record a filter admits to a file, oldest first: NDJSON, or CSV for a name that ends so. Asks for page
/// after page; all file work happens on a thread of its own. The file appears only when it is complete. Lives in the
/// GUI thread; destroying it cancels.
class AuditExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditExport)

public:
    static constexpr int pageSize = 2'000;

    AuditExport(
        console::AuditTrail &trail, const domain::AuditFilter &filter, const QString &path, QObject *parent = nullptr);
    ~AuditExport() override;

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
    struct Target;

    void nextPage();
    void keep(const QList<domain::AuditRecord> &records);
    void fail(const QString &why);

    console::AuditTrail &m_trail;
    console::AuditQuery m_query;
    std::shared_ptr<Target> m_target;
    QThreadPool m_disk{};
    qint64 m_records = 0;
    bool m_over = false;
};

} // namespace touchline::audit
