// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QObject>
#include <QThreadPool>
#include <memory>

namespace touchline::clubs {

/// Writes clubs to a file, CSV or JSON: those named or, if none is, all that match a query, in its order. Asks the
/// console page by page; all file work happens on a thread of its own. The file appears only when it is complete. Lives
/// in the GUI thread; destroying it cancels.
class ClubExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClubExport)

public:
    enum class Format { Csv, Json };
    static constexpr int pageSize = 1'000;

    ClubExport(console::Console &console, const console::ClubQuery &query, const QStringList &tenantIds,
        const QString &path, Format format, QObject *parent = nullptr);
    ~ClubExport() override;

    void start();
    /// Stops at the next page and leaves no file.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 clubs);
    void finished(qint64 clubs);
    /// One sentence for the operator.
    void failed(const QString &why);
    void cancelled();

private:
    struct File;

    void next();
    void nextPage();
    void nextNamed();
    void keep(const QList<console::ClubRow> &rows, bool last);
    void finish();
    void fail(const QString &why);

    console::Console &m_console;
    console::ClubQuery m_query;
    QStringList m_named;
    const bool m_byName;
    std::shared_ptr<File> m_file;
    QThreadPool m_disk{};
    qint64 m_clubs = 0;
    bool m_over = false;
};

} // namespace touchline::clubs
