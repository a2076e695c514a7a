// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/club_windows.h"

#include "ui/clubs/club_window.h"
#include "ui/theme/metrics.h"

namespace touchline::clubs {

ClubWindows::ClubWindows(console::Console &console, const domain::Clock &clock, ClubActions &actions, QWidget &parent)
    : QObject(&parent)
    , m_console(console)
    , m_clock(clock)
    , m_actions(actions)
    , m_parent(parent)
{ }

void ClubWindows::open(const QString &tenantId)
{
    if (tenantId.isEmpty())
        return;
    m_open.removeAll(nullptr);
    for (const QPointer<ClubWindow> &window : std::as_const(m_open)) {
        if (window->club() == tenantId) {
            window->raise();
            window->activateWindow();
            return;
        }
    }
    auto *fresh = new ClubWindow(m_console, m_clock, m_actions, tenantId, &m_parent);
    connect(fresh, &ClubWindow::continueRequested, this, &ClubWindows::continueRequested);
    connect(fresh, &ClubWindow::logRequested, this, &ClubWindows::logRequested);
    fresh->setCoreTrouble(m_trouble);
    // One window hides no other.
    if (!m_open.isEmpty())
        fresh->move(m_open.constLast()->pos() + QPoint(theme::space24, theme::space24));
    m_open.append(fresh);
    fresh->show();
}

void ClubWindows::setCoreTrouble(const QString &trouble)
{
    m_trouble = trouble;
    for (const QPointer<ClubWindow> &window : std::as_const(m_open)) {
        if (window)
            window->setCoreTrouble(trouble);
    }
}

} // namespace touchline::clubs
