// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/headers.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>
#include <utility>

namespace touchline::http {

/// IPv4 addresses that came through an IPv6 socket, as IPv4.
QHostAddress plainAddress(const QHostAddress &address);

/// The proxies whose forwarding headers are believed.
class TrustedProxies final
{
public:
    /// Addresses or CIDR networks; entries that are neither are left out (the settings refuse them before).
    explicit TrustedProxies(const QStringList &networks);

    bool contains(const QHostAddress &address) const;
    /// The rightmost forwarded address that is not a trusted proxy; the peer itself if the peer is not one, or if
    /// what it forwards cannot be read. `X-Forwarded-For` first, else `Forwarded` (RFC 7239).
    QHostAddress clientOf(const QHostAddress &peer, const Headers &headers) const;
    /// Whether a trusted proxy says that its client came over HTTPS (`X-Forwarded-Proto`, or `proto` of `Forwarded`).
    bool forwardsHttps(const QHostAddress &peer, const Headers &headers) const;

private:
    QList<std::pair<QHostAddress, int>> m_networks;
};

/// Whether any proxy left its mark.
bool isForwarded(const Headers &headers);

} // namespace touchline::http
