// SPDX-License-Identifier: GPL-3.0-only
#include "tests/abuse/killer.h"

namespace touchline::testsupport {

namespace {
constexpr int longestStartMs = 120; ///< when killed during it
constexpr int fewestEvents = 5;
constexpr int mostEvents = 60;
constexpr int longestAfterMs = 25;
constexpr int patienceMs = 1500;
} // namespace

Killer::Killer(ServeProcess &server, quint32 seed, int kills)
    : m_server(server)
    , m_random(seed)
    , m_wanted(kills)
{
    connect(&server, &ServeProcess::ended, this, &Killer::ended);
    connect(&server, &ServeProcess::listening, this, [this] {
        if (m_events > 0)
            m_fuse.start(patienceMs);
    });
    m_fuse.setSingleShot(true);
    connect(&m_fuse, &QTimer::timeout, this, &Killer::kill);
}

void Killer::begin()
{
    m_fuse.stop();
    m_server.start();
    m_events = 0;
    if (isDone())
        return;
    const bool duringStart = m_server.lives() == 1 || m_random.bounded(8) == 0;
    if (duringStart)
        m_fuse.start(m_random.bounded(longestStartMs));
    else
        m_events = m_random.bounded(fewestEvents, mostEvents);
}

void Killer::ended()
{
    m_failed = !m_expectsEnd;
    m_expectsEnd = false;
    if (!m_failed)
        begin();
}

void Killer::note()
{
    if (m_events > 0 && --m_events == 0)
        m_fuse.start(m_random.bounded(longestAfterMs));
}

void Killer::kill()
{
    m_whileServing += m_server.url().isEmpty() ? 0 : 1;
    ++m_kills;
    m_expectsEnd = true;
    m_server.kill();
    Q_EMIT killed();
}

} // namespace touchline::testsupport
