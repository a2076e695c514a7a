// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/core_watch.h"

#include "ui/replies/on_reply.h"

namespace touchline::shell {

namespace {
constexpr int pollMs = 5000;
/// An answer that takes longer counts as none.
constexpr int silenceMs = 10'000;
} // namespace

CoreWatch::CoreWatch(console::Console &console, const domain::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_clock(clock)
{
    connect(&m_console, &console::Console::statusChanged, this, &CoreWatch::hear);
    connect(&m_console, &console::Console::switchChanged, this, [this](const console::SwitchView &view) {
        m_switches = view;
        Q_EMIT changed();
    });
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        lookForSilence();
        ask();
    });
    m_poll.start();
    ask();
    askSwitches();
}

void CoreWatch::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    m_askedAtSteadyMs = m_clock.steadyMs();
    replies::onReply(this, m_console.status(), [this](const domain::Result<console::CoreStatus> &status) {
        m_asking = false;
        if (status)
            hear(*status);
        else
            setStale(true);
    });
}

void CoreWatch::askSwitches()
{
    replies::onReply(this, m_console.switchView(), [this](const domain::Result<console::SwitchView> &view) {
        if (!view)
            return;
        m_switches = *view;
        Q_EMIT changed();
    });
}

void CoreWatch::hear(const console::CoreStatus &status)
{
    m_heardAtMs = m_clock.nowMs();
    const bool returned = std::exchange(m_stale, false);
    const bool news = m_status != status;
    m_status = status;
    if (returned || !m_switches)
        askSwitches();
    if (news || returned)
        Q_EMIT changed();
}

void CoreWatch::lookForSilence()
{
    if (m_asking && m_clock.steadyMs() - m_askedAtSteadyMs >= silenceMs)
        setStale(true);
}

void CoreWatch::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    Q_EMIT changed();
}

} // namespace touchline::shell
