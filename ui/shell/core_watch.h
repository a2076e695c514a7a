// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/domain/clock.h"

#include <QTimer>

namespace touchline::shell {

/// What is known about the core and its switch, and whether that is still true. The core tells by itself; it is also
/// asked regularly, so that silence is noticed. Lives in the GUI thread.
class CoreWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoreWatch)

public:
    CoreWatch(console::Console &console, const domain::Clock &clock, QObject *parent = nullptr);

    /// Nothing before the first answer.
    const std::optional<console::CoreStatus> &status() const { return m_status; }
    const std::optional<console::SwitchView> &switches() const { return m_switches; }
    /// The core has stopped answering: what is known may be out of date.
    bool isStale() const { return m_stale; }
    /// When the core answered last; milliseconds since the epoch, 0 for never.
    qint64 heardAtMs() const { return m_heardAtMs; }

    void ask();

Q_SIGNALS:
    void changed();

private:
    void askSwitches();
    void hear(const console::CoreStatus &status);
    void lookForSilence();
    void setStale(bool stale);

    console::Console &m_console;
    const domain::Clock &m_clock;
    std::optional<console::CoreStatus> m_status{};
    std::optional<console::SwitchView> m_switches{};
    bool m_stale = false;
    bool m_asking = false;
    qint64 m_askedAtSteadyMs = 0;
    qint64 m_heardAtMs = 0;
    QTimer m_poll;
};

} // namespace touchline::shell
