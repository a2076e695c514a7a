// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/packet_watch.h"

#include <QByteArray>
#include <QHostAddress>
#include <QtEndian>

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
constexpr int tcpHeaderLength = 20;

quint8 byteAt(const QByteArray &packet, qsizetype at)
{
    return static_cast<quint8>(packet.at(at));
}

/// Where the packet goes if it begins a connection or is a datagram; else empty. Loopback's packets have no options in
/// their IPv6 headers, which is why the next header is the transport's.
QString target(const QByteArray &packet)
{
    if (packet.size() < tcpHeaderLength)
        return {};
    const bool isIpv6 = byteAt(packet, 0) >> 4 == 6;
    const qsizetype header = isIpv6 ? 40 : 4 * (byteAt(packet, 0) & 0x0f);
    if (packet.size() < header + 8)
        return {};
    const int protocol = byteAt(packet, isIpv6 ? 6 : 9);
    const QHostAddress address = isIpv6 ? QHostAddress(reinterpret_cast<const quint8 *>(packet.constData()) + 24)
                                        : QHostAddress(qFromBigEndian<quint32>(packet.constData() + 16));
    const auto port = qFromBigEndian<quint16>(packet.constData() + header + 2);
    const QString where = (isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString(), QString::number(port));
    constexpr int syn = 0x02;
    constexpr int ack = 0x10;
    if (protocol == IPPROTO_TCP && packet.size() >= header + tcpHeaderLength
        && (byteAt(packet, header + 13) & (syn | ack)) == syn)
        return where;
    return protocol == IPPROTO_UDP ? u"udp "_s + where : QString();
}
} // namespace

PacketWatch::PacketWatch()
    : m_socket(::socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, htons(ETH_P_ALL)))
{
    const int room = 16 << 20;
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUFFORCE, &room, sizeof room);
}

PacketWatch::~PacketWatch()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

QStringList PacketWatch::take()
{
    QStringList seen;
    QByteArray packet(65536, Qt::Uninitialized);
    while (true) {
        sockaddr_ll from{};
        socklen_t size = sizeof from;
        const auto length = ::recvfrom(m_socket, packet.data(), static_cast<std::size_t>(packet.size()), MSG_DONTWAIT,
            reinterpret_cast<sockaddr *>(&from), &size);
        if (length < 0)
            return seen;
        const QString where = from.sll_pkttype == PACKET_OUTGOING ? target(packet.first(length)) : QString();
        if (!where.isEmpty() && !seen.contains(where))
            seen.append(where);
    }
}

} // namespace touchline::testsupport
