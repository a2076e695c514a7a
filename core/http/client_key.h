// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHostAddress>
#include <utility>

namespace touchline::http {

/// What counts as one client: an IPv4 address, or an IPv6 /64, which one host has all to itself (RFC 6177).
using ClientKey = std::pair<quint64, quint64>;

ClientKey clientKey(const QHostAddress &address);

} // namespace touchline::http
