// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/trusted_proxies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::http {

namespace {
/// `for=` and its like out of one element of `Forwarded`; quotes are taken off.
QByteArray forwardedPart(const QByteArray &element, QByteArrayView name)
{
    for (const QByteArray &pair : element.split(';')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0 || pair.first(equals).trimmed().compare(name, Qt::CaseInsensitive) != 0)
            continue;
        QByteArray value = pair.sliced(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

/// An address with or without a port: `192.0.2.1`, `192.0.2.1:80`, `2001:db8::1`, `[2001:db8::1]:80`.
QHostAddress parseNode(QByteArray text)
{
    text = text.trimmed();
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        text = end < 0 ? QByteArray() : text.sliced(1, end - 1);
    } else if (text.count(':') == 1) {
        text.truncate(text.indexOf(':'));
    }
    QHostAddress address;
    address.setAddress(QString::fromLatin1(text));
    return plainAddress(address);
}

/// The elements of a list-valued field, over all its lines, left to right.
QList<QByteArray> elements(const Headers &headers, QByteArrayView name)
{
    QList<QByteArray> all;
    for (const QByteArray &line : headers.values(name))
        all.append(line.split(','));
    return all;
}
} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 ipv4 = address.toIPv4Address(&mapped);
    if (address.protocol() == QAbstractSocket::IPv6Protocol && mapped)
        return QHostAddress(ipv4);
    return address;
}

TrustedProxies::TrustedProxies(const QStringList &networks)
{
    for (const QString &network : networks) {
        const auto subnet = QHostAddress::parseSubnet(network.trimmed());
        if (subnet.second >= 0)
            m_networks.append(subnet);
    }
}

bool TrustedProxies::contains(const QHostAddress &address) const
{
    const QHostAddress plain = plainAddress(address);
    return std::ranges::any_of(m_networks, [&](const auto &network) { return plain.isInSubnet(network); });
}

QHostAddress TrustedProxies::clientOf(const QHostAddress &peer, const Headers &headers) const
{
    if (m_networks.isEmpty() || !contains(peer))
        return plainAddress(peer);
    const bool legacy = headers.contains("X-Forwarded-For");
    const QList<QByteArray> hops = elements(headers, legacy ? "X-Forwarded-For" : "Forwarded");
    QHostAddress client = plainAddress(peer);
    for (qsizetype index = hops.size() - 1; index >= 0; --index) {
        const QHostAddress hop = parseNode(legacy ? hops.at(index) : forwardedPart(hops.at(index), "for"));
        if (hop.isNull())
            break;
        client = hop;
        if (!contains(hop))
            break;
    }
    return client;
}

bool TrustedProxies::forwardsHttps(const QHostAddress &peer, const Headers &headers) const
{
    if (m_networks.isEmpty() || !contains(peer))
        return false;
    QList<QByteArray> schemes = elements(headers, "X-Forwarded-Proto");
    if (schemes.isEmpty()) {
        for (const QByteArray &element : elements(headers, "Forwarded"))
            schemes.append(forwardedPart(element, "proto"));
    }
    return !schemes.isEmpty() && schemes.last().trimmed().compare("https", Qt::CaseInsensitive) == 0;
}

bool isForwarded(const Headers &headers)
{
    return headers.contains("X-Forwarded-For") || headers.contains("Forwarded") || headers.contains("X-Real-IP")
        || headers.contains("X-Forwarded-Host") || headers.contains("X-Forwarded-Proto") || headers.contains("Via");
}

} // namespace touchline::http
