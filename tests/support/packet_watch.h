// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>

namespace touchline::testsupport {

/// Sees every packet that leaves in a network of one's own (own_namespaces.h), answered or not. Reads when asked: what
/// a call of the same machine sent before it returned is there.
class PacketWatch final
{
public:
    PacketWatch();
    ~PacketWatch();
    Q_DISABLE_COPY_MOVE(PacketWatch)

    bool isWatching() const { return m_socket >= 0; }
    /// Where connections were begun (a SYN) or datagrams sent since the last call, each once, in order:
    /// `10.0.0.5:443`, `[fd00::1]:443`, `udp 127.0.0.1:53`.
    QStringList take();

private:
    int m_socket = -1;
};

} // namespace touchline::testsupport
