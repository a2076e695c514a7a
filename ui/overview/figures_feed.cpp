// SPDX-License-Identifier: GPL-3.0-only
#include "ui/overview/figures_feed.h"

#include "ui/replies/on_reply.h"

#include <chrono>
#include <utility>

namespace touchline::overview {

using namespace std::chrono_literals;

FiguresFeed::FiguresFeed(console::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1500ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false))
            ask();
    });
    m_passing.setInterval(5s);
    connect(&m_passing, &QTimer::timeout, this, &FiguresFeed::hear);
    connect(&m_console, &console::Console::clubsChanged, this, &FiguresFeed::hear);
    connect(&m_console, &console::Console::switchChanged, this, &FiguresFeed::hear);
}

void FiguresFeed::setSpan(console::FigureSpan span)
{
    if (span == m_span)
        return;
    m_span = span;
    refresh();
}

void FiguresFeed::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    if (!live) {
        m_passing.stop();
        m_again = false;
        return;
    }
    m_passing.start();
    refresh();
}

void FiguresFeed::refresh()
{
    if (m_asking)
        m_again = true;
    else
        ask();
}

void FiguresFeed::hear()
{
    if (!m_live)
        return;
    if (m_asking || m_pause.isActive())
        m_again = true;
    else
        ask();
}

void FiguresFeed::ask()
{
    m_asking = true;
    m_again = false;
    m_pause.stop();
    replies::onReply(this, m_console.figures().figures(m_span),
        [this](const domain::Result<console::FiguresView> &answer) { take(answer); });
}

void FiguresFeed::take(const domain::Result<console::FiguresView> &answer)
{
    m_asking = false;
    // The span was changed meanwhile: that answer is wanted at once, this one not at all.
    if (answer && answer->span != m_span)
        return ask();
    m_pause.start();
    if (answer)
        Q_EMIT arrived(*answer);
    else
        Q_EMIT failed(answer.error());
}

} // namespace touchline::overview
