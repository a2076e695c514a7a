// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/domain/clock.h"
#include "ui/desktop/notifications.h"
#include "ui/desktop/tray.h"

namespace touchline::shell {
class MainWindow;
}

namespace touchline::desktop {

/// What of Touchline is on the desktop besides its window: the tray icon and the messages, both leading back to the
/// window. What it is given must outlive it.
class Presence final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Presence)

public:
    Presence(console::Console &console, shell::MainWindow &window, QObject *parent = nullptr);

    const Tray &tray() const { return m_tray; }

private:
    void hear(const Notification &notification);
    void follow(const QString &target);

    shell::MainWindow &m_window;
    domain::SystemClock m_clock;
    Tray m_tray;
    Notifications m_notifications;
    bool m_saidItServes = false;
};

} // namespace touchline::desktop
