// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/host_port.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace touchline::settings {

std::optional<HostPort> parseHostPort(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0 || colon + 1 == text.size() || text.size() - colon > 6)
        return std::nullopt;
    for (const QChar c : QStringView(text).sliced(colon + 1)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    const int port = QStringView(text).sliced(colon + 1).toInt();
    if (port > 65535)
        return std::nullopt;

    QString host = text.first(colon);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.sliced(1, host.size() - 2);
    else if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    const QHostAddress address(host);
    const auto expected = bracketed ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
    // QHostAddress also takes "127.1" and the like; only the full form is unmistakable.
    if (address.protocol() != expected || (!bracketed && host.count(u'.') != 3))
        return std::nullopt;
    return HostPort{address.toString(), static_cast<quint16>(port)};
}

QString hostPortText(const HostPort &address)
{
    const QString host = address.host.contains(u':') ? u"[%1]"_s.arg(address.host) : address.host;
    return u"%1:%2"_s.arg(host).arg(address.port);
}

} // namespace touchline::settings
