// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/audit_trail.h"
#include "ui/exports/export_desk.h"

namespace touchline::audit {

/// Writes every record a filter admits, oldest first: NDJSON, or CSV for a name that ends so.
class AuditExport final : public exports::ExportJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditExport)

public:
    static constexpr int pageSize = 2'000;

    AuditExport(
        console::AuditTrail &trail, const domain::AuditFilter &filter, const QString &path, QObject *parent = nullptr);

    static exports::ExportWords words();

protected:
    void nextPage() override;

private:
    class Sink;

    AuditExport(console::AuditTrail &trail, const domain::AuditFilter &filter, const std::shared_ptr<Sink> &sink,
        QObject *parent);

    console::AuditTrail &m_trail;
    console::AuditQuery m_query;
    std::shared_ptr<Sink> m_sink;
};

} // namespace touchline::audit
