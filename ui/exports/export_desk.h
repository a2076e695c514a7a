// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/exports/export_job.h"
#include "ui/theme/roles.h"

#include <QPointer>

namespace touchline::widgets {
class Button;
class Notice;
} // namespace touchline::widgets

namespace touchline::exports {

/// A kind of file: what the dialog calls it, `Table (*.csv)`, and the end of its names, `csv`.
struct ExportFormat
{
    QString filter;
    QString suffix;
};

/// What is said of an export.
struct ExportWords
{
    QString title; ///< of the dialog that asks for the file
    QString fileName; ///< what is offered, with the time behind it
    QList<ExportFormat> formats; ///< the first is offered
    std::function<QString(qint64 rows)> soFar;
    std::function<QString(qint64 rows, const QString &file)> done;
};

/// Asks where to export to, and tells on a page's notice how it goes. One export at a time; while it goes, the page's
/// button stops it.
class ExportDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDesk)

public:
    using MakeJob = std::function<ExportJob *(const QString &path)>;

    /// The button and the notice are the page's.
    ExportDesk(widgets::Button &button, widgets::Notice &notice, QWidget *page);

    bool isRunning() const { return m_running; }
    void stop();
    void ask(const ExportWords &words, const MakeJob &make);

private:
    void start(const ExportWords &words, ExportJob *job, const QString &path);
    void over(theme::Tone tone, const QString &text);

    widgets::Button &m_button;
    widgets::Notice &m_notice;
    QWidget *m_page;
    QPointer<ExportJob> m_running;
};

} // namespace touchline::exports
