// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "ui/clubs/bulk/club_export.h"
#include "ui/theme/roles.h"

#include <QPointer>

namespace touchline::widgets {
class Button;
class Notice;
} // namespace touchline::widgets

namespace touchline::clubs {

/// Asks where clubs are to be exported to, and tells on a notice how the export goes. One at a time; while it goes, the
/// button stops it.
class ExportDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDesk)

public:
    /// Both are the page's.
    ExportDesk(console::Console &console, widgets::Button &button, widgets::Notice &notice, QWidget *page);

    bool isRunning() const { return m_running; }
    void stop();
    /// Those named or, if none is, all that match the query.
    void ask(const console::ClubQuery &query, const QStringList &tenantIds);
    void start(const console::ClubQuery &query, const QStringList &tenantIds, const QString &path);

private:
    void over(theme::Tone tone, const QString &text);

    console::Console &m_console;
    widgets::Button &m_button;
    widgets::Notice &m_notice;
    QWidget *m_page;
    QPointer<ClubExport> m_running;
};

} // namespace touchline::clubs
