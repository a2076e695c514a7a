// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/client_key.h"

#include "core/http/trusted_proxies.h"

#include <QtEndian>

namespace touchline::http {

ClientKey clientKey(const QHostAddress &address)
{
    const QHostAddress plain = plainAddress(address);
    if (plain.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = plain.toIPv6Address();
        return {1, qFromBigEndian<quint64>(bytes.c)};
    }
    return {0, plain.toIPv4Address()};
}

} // namespace touchline::http
