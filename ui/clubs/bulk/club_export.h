// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "ui/exports/export_desk.h"

namespace touchline::clubs {

/// Writes clubs, as a table or, for a name that ends in `.json`, as JSON: those named or, if none is, all that match a
/// query, in its order.
class ClubExport final : public exports::ExportJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClubExport)

public:
    static constexpr int pageSize = 1'000;

    ClubExport(console::Console &console, const console::ClubQuery &query, const QStringList &tenantIds,
        const QString &path, QObject *parent = nullptr);

    /// Of so many clubs; 0: of all that match.
    static exports::ExportWords words(qint64 clubs);

protected:
    void nextPage() override;

private:
    class Sink;

    ClubExport(console::Console &console, const console::ClubQuery &query, const QStringList &tenantIds,
        const std::shared_ptr<Sink> &sink, QObject *parent);

    void nextOfAll();
    void nextNamed();
    void keep(const QList<console::ClubRow> &rows, bool last);

    console::Console &m_console;
    console::ClubQuery m_query;
    QStringList m_named;
    const bool m_byName;
    std::shared_ptr<Sink> m_sink;
};

} // namespace touchline::clubs
