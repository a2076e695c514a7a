// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/live_counts.h"

#include "ui/replies/on_reply.h"

namespace touchline::clubs {

LiveCounts::LiveCounts(console::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false))
            refresh();
    });
    connect(&m_console, &console::Console::clubsChanged, this, &LiveCounts::refresh);
    ask();
}

void LiveCounts::refresh()
{
    if (m_asking || m_pause.isActive())
        m_again = true;
    else
        ask();
}

void LiveCounts::ask()
{
    m_asking = true;
    replies::onReply(this, m_console.clubCounts(), [this](const domain::Result<console::ClubCounts> &counts) {
        m_asking = false;
        m_pause.start();
        const std::optional<console::ClubCounts> fresh = counts ? std::optional(*counts) : std::nullopt;
        if (fresh == m_counts)
            return;
        m_counts = fresh;
        Q_EMIT changed();
    });
}

} // namespace touchline::clubs
