// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/address_rules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touchline::outbound {

namespace {
struct Ipv4Block
{
    quint32 network;
    int prefix;
    bool isPrivate;
    QStringView reason;
};

constexpr quint32 ip(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

constexpr std::array ipv4Blocks{
    Ipv4Block{ip(0, 0, 0, 0), 8, false, u"an unspecified address"},
    Ipv4Block{ip(10, 0, 0, 0), 8, true, u"a private address"},
    Ipv4Block{ip(100, 64, 0, 0), 10, true, u"a carrier-grade NAT address"},
    Ipv4Block{ip(127, 0, 0, 0), 8, true, u"a loopback address"},
    Ipv4Block{ip(169, 254, 0, 0), 16, false, u"a link-local address"},
    Ipv4Block{ip(172, 16, 0, 0), 12, true, u"a private address"},
    Ipv4Block{ip(192, 0, 0, 0), 24, false, u"a protocol assignment address"},
    Ipv4Block{ip(192, 0, 2, 0), 24, false, u"a documentation address"},
    Ipv4Block{ip(192, 31, 196, 0), 24, false, u"an AS112 address"},
    Ipv4Block{ip(192, 52, 193, 0), 24, false, u"an AMT relay address"},
    Ipv4Block{ip(192, 88, 99, 0), 24, false, u"a 6to4 relay address"},
    Ipv4Block{ip(192, 168, 0, 0), 16, true, u"a private address"},
    Ipv4Block{ip(192, 175, 48, 0), 24, false, u"an AS112 address"},
    Ipv4Block{ip(198, 18, 0, 0), 15, false, u"a benchmarking address"},
    Ipv4Block{ip(198, 51, 100, 0), 24, false, u"a documentation address"},
    Ipv4Block{ip(203, 0, 113, 0), 24, false, u"a documentation address"},
    Ipv4Block{ip(224, 0, 0, 0), 4, false, u"a multicast address"},
    Ipv4Block{ip(255, 255, 255, 255), 32, false, u"the broadcast address"},
    Ipv4Block{ip(240, 0, 0, 0), 4, false, u"a reserved address"},
};

struct Ipv6Block
{
    std::array<quint16, 8> network;
    int prefix;
    bool isPrivate;
    QStringView reason;
};

constexpr std::array ipv6Blocks{
    Ipv6Block{{}, 128, false, u"an unspecified address"},
    Ipv6Block{{0, 0, 0, 0, 0, 0, 0, 1}, 128, true, u"a loopback address"},
    Ipv6Block{{}, 96, false, u"an IPv4-compatible address"},
    Ipv6Block{{0, 0, 0, 0, 0, 0xffff}, 96, false, u"an IPv4-mapped address"},
    Ipv6Block{{0, 0, 0, 0, 0xffff}, 96, false, u"an IPv4-translated address"},
    Ipv6Block{{0x64, 0xff9b, 1}, 48, false, u"a local NAT64 address"},
    Ipv6Block{{0x100}, 64, false, u"a discard-only address"},
    Ipv6Block{{0x2001}, 32, false, u"a Teredo address"},
    Ipv6Block{{0x2001, 2}, 48, false, u"a benchmarking address"},
    Ipv6Block{{0x2001}, 23, false, u"a protocol assignment address"},
    Ipv6Block{{0x2001, 0xdb8}, 32, false, u"a documentation address"},
    Ipv6Block{{0x2002}, 16, false, u"a 6to4 address"},
    Ipv6Block{{0x2620, 0x4f, 0x8000}, 48, false, u"an AS112 address"},
    Ipv6Block{{0x3fff}, 20, false, u"a documentation address"},
    Ipv6Block{{0xfc00}, 7, true, u"a unique local address"},
    Ipv6Block{{0xfe80}, 10, false, u"a link-local address"},
    Ipv6Block{{0xfec0}, 10, false, u"a site-local address"},
    Ipv6Block{{0xff00}, 8, false, u"a multicast address"},
};
constexpr Ipv6Block nat64{{0x64, 0xff9b}, 96, false, {}};
/// The interface identifiers of ISATAP (RFC 5214, section 6.1), whose last 32 bits are an IPv4 address.
constexpr std::array<quint32, 2> isatapIdentifiers{0x00005efe, 0x02005efe};
constexpr Ipv6Block globalUnicast{{0x2000}, 3, false, {}};

bool contains(const Ipv4Block &block, quint32 address)
{
    return ((address ^ block.network) >> (32 - block.prefix)) == 0;
}

bool contains(const Ipv6Block &block, const Q_IPV6ADDR &address)
{
    for (int bit = 0; bit < block.prefix; bit += 8) {
        const int word = block.network.at(static_cast<size_t>(bit / 16));
        const int wanted = bit % 16 == 0 ? word >> 8 : word & 0xff;
        const int unused = std::max(0, bit + 8 - block.prefix);
        if ((address[bit / 8] ^ wanted) >> unused != 0)
            return false;
    }
    return true;
}

bool isPermitted(bool isPrivate, AddressScope scope)
{
    return isPrivate && scope == AddressScope::PrivateToo;
}

std::optional<QString> forbiddenIpv4(quint32 address, AddressScope scope)
{
    for (const Ipv4Block &block : ipv4Blocks) {
        if (contains(block, address))
            return isPermitted(block.isPrivate, scope) ? std::nullopt : std::optional(block.reason.toString());
    }
    return std::nullopt;
}

/// What is wrong with the IPv4 address in the last 32 bits, with the notation's name before it.
std::optional<QString> forbiddenInside(const Q_IPV6ADDR &address, AddressScope scope, const QString &notation)
{
    const auto inner = forbiddenIpv4(ip(address[12], address[13], address[14], address[15]), scope);
    return inner ? std::optional(u"%1 of %2"_s.arg(notation, *inner)) : std::nullopt;
}

bool isIsatap(const Q_IPV6ADDR &address)
{
    const quint32 identifier = ip(address[8], address[9], address[10], address[11]);
    return std::ranges::find(isatapIdentifiers, identifier) != isatapIdentifiers.end();
}

std::optional<QString> forbiddenIpv6(const Q_IPV6ADDR &address, AddressScope scope)
{
    for (const Ipv6Block &block : ipv6Blocks) {
        if (contains(block, address))
            return isPermitted(block.isPrivate, scope) ? std::nullopt : std::optional(block.reason.toString());
    }
    if (contains(nat64, address))
        return forbiddenInside(address, scope, u"NAT64"_s);
    if (!contains(globalUnicast, address))
        return u"a reserved address"_s;
    return isIsatap(address) ? forbiddenInside(address, scope, u"ISATAP"_s) : std::nullopt;
}
} // namespace

std::optional<QString> forbiddenReason(const QHostAddress &address, AddressScope scope)
{
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return forbiddenIpv4(address.toIPv4Address(), scope);
    case QAbstractSocket::IPv6Protocol:
        return forbiddenIpv6(address.toIPv6Address(), scope);
    case QAbstractSocket::AnyIPProtocol:
    case QAbstractSocket::UnknownNetworkLayerProtocol:
        break;
    }
    return u"not an address"_s;
}

} // namespace touchline::outbound
