// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <optional>

namespace touchline::settings {

/// A numeric address and a port to listen on. `host` carries no brackets.
struct HostPort
{
    QString host;
    quint16 port = 0;
    bool operator==(const HostPort &) const = default;
};

/// `127.0.0.1:8787`, `[::1]:0`, `localhost:8787` (read as 127.0.0.1). Nothing for names, missing or impossible ports.
std::optional<HostPort> parseHostPort(const QString &text);
/// The inverse, with brackets around an IPv6 address.
QString hostPortText(const HostPort &address);

} // namespace touchline::settings
