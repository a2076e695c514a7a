// SPDX-License-Identifier: GPL-3.0-only
#include "ui/desktop/presence.h"

#include "ui/preferences/preferences.h"
#include "ui/shell/main_window.h"

namespace touchline::desktop {

Presence::Presence(console::Console &console, shell::MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_tray(console, window.watch())
    , m_notifications(console, m_clock)
{
    m_window.setTrayCheck(&Tray::isAvailable);
    connect(&m_notifications, &Notifications::notify, this, &Presence::hear);
    connect(&m_tray, &Tray::openRequested, this, [this] { m_window.comeForward(); });
    connect(&m_tray, &Tray::targetRequested, this, &Presence::follow);
    connect(&m_tray, &Tray::switchRequested, this, [this] {
        m_window.comeForward();
        m_window.switchSignups();
    });
    connect(&m_tray, &Tray::quitRequested, &m_window, &shell::MainWindow::quit);
    connect(&m_window, &shell::MainWindow::keepsServing, this, [this] {
        if (std::exchange(m_saidItServes, true))
            return;
        m_tray.show({theme::Tone::Info, tr("Touchline keeps serving"),
            tr("Clubs can go on signing up. The icon in the tray leads back to the window."), {}});
    });
}

void Presence::hear(const Notification &notification)
{
    // Whoever looks at the window sees it there.
    if (preferences::notifications() && !m_window.isActiveWindow())
        m_tray.show(notification);
}

void Presence::follow(const QString &target)
{
    m_window.comeForward();
    m_window.open(target);
}

} // namespace touchline::desktop
