// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/abuse/serve_process.h"

#include <QRandomGenerator>
#include <QTimer>

namespace touchline::testsupport {

/// Kills a server over and over (SIGKILL) and starts it again: some time after so many events, or while it is still
/// starting; at the latest when nothing has happened for a while. The last life is left alone.
class Killer final : public QObject
{
    Q_OBJECT

public:
    Killer(ServeProcess &server, quint32 seed, int kills);

    /// Begins the first life.
    void begin();
    /// Something came back from the server.
    void note();
    bool isDone() const { return m_kills == m_wanted; }
    /// The server ended without having been killed; it is not started again.
    bool hasFailed() const { return m_failed; }
    int kills() const { return m_kills; }
    /// Kills of a server that was ready.
    int whileServing() const { return m_whileServing; }

Q_SIGNALS:
    void killed();

private:
    void ended();
    void kill();

    ServeProcess &m_server;
    QRandomGenerator m_random;
    QTimer m_fuse;
    const int m_wanted;
    int m_kills = 0;
    int m_events = 0; ///< until the fuse is lit
    int m_whileServing = 0;
    bool m_expectsEnd = false;
    bool m_failed = false;
};

} // namespace touchline::testsupport
