// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "ui/desktop/notifications.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

namespace touchline::shell {
class CoreWatch;
}

namespace touchline::desktop {

/// The icon in the desktop's tray: whether clubs can sign up, what failed last, and the way back to the window. What it
/// is given must outlive it.
class Tray final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tray)

public:
    static constexpr int failuresShown = 5;

    Tray(console::Console &console, const shell::CoreWatch &watch, QObject *parent = nullptr);

    /// Whether this desktop has a tray at all.
    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    const QMenu &menu() const { return m_menu; }
    QString toolTip() const { return m_icon.toolTip(); }

    /// Shows it in the desktop's way; a click leads to its target.
    void show(const Notification &notification);

Q_SIGNALS:
    void openRequested();
    /// The dialog that switches signups off or on.
    void switchRequested();
    /// `club/<slug>` or the key of a page.
    void targetRequested(const QString &target);
    void quitRequested();

private:
    void fillMenu();
    void showState();
    void askFailures();
    void showFailures(QList<console::ClubRow> failed);

    console::Console &m_console;
    const shell::CoreWatch &m_watch;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_state = nullptr;
    QAction *m_switch = nullptr;
    QMenu *m_failures = nullptr;
    QTimer m_again;
    QString m_target; ///< of the message shown last
};

} // namespace touchline::desktop
