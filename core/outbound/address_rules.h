// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHostAddress>
#include <QString>
#include <optional>

namespace touchline::outbound {

/// How far a request may reach. `PrivateToo` adds loopback, private (RFC 1918), shared (RFC 6598) and unique local
/// (RFC 4193) addresses, and nothing else: link-local, where clouds keep their metadata services, stays out.
enum class AddressScope { PublicOnly, PrivateToo };

/// Why nothing may be sent to the address, or nothing if it may. The rules are the IANA special-purpose address
/// registries (RFC 6890 and its successors), multicast, and every notation that carries an IPv4 address inside an IPv6
/// one. Only NAT64 (RFC 6052) with a permitted address inside is let through: behind DNS64 every IPv4 host looks so;
/// and ISATAP (RFC 5214) likewise, whose addresses are else like any other.
std::optional<QString> forbiddenReason(const QHostAddress &address, AddressScope scope = AddressScope::PublicOnly);

} // namespace touchline::outbound
