// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/headers.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QUrlQuery>
#include <optional>
#include <utility>

namespace touchline::http {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options };

/// `GET` | `HEAD` | …
QByteArray methodName(Method method);
/// The method of that exact name; nothing for lower case, `TRACE`, `CONNECT` and what nobody knows.
std::optional<Method> methodFromName(QByteArrayView name);

/// Who a bearer token speaks for.
struct Caller
{
    QString tenantId;
    QString tokenId; ///< `jti`
};

/// One complete request as a value; nothing in it refers to a socket.
struct Request
{
    Method method = Method::Get;
    QByteArray rawPath; ///< as sent, without the query
    QString path; ///< percent-decoded
    QUrlQuery query;
    Headers headers;
    QByteArray body;

    QHostAddress peerAddress; ///< the other end of the socket
    QHostAddress localAddress; ///< this end of it
    bool encrypted = false; ///< TLS on this very socket

    // Set by the chain before a handler sees the request.
    QString requestId;
    QHostAddress clientAddress; ///< behind trusted proxies, else the peer
    bool secure = false; ///< the client speaks HTTPS, to us or to a trusted proxy
    bool direct = false; ///< straight from loopback, without any forwarding header
    QString routePattern; ///< e.g. `/api/v1/tenants/{id}/overview`
    QList<std::pair<QString, QString>> parameters;
    std::optional<Caller> caller; ///< on routes that ask for a tenant
    std::optional<QByteArray> idempotencyKey;

    /// The part of the path the pattern calls `{name}`, percent-decoded.
    QString parameter(QStringView name) const;
    /// The first query item of that name, percent-decoded with `+` as a space.
    QString queryItem(const QString &name) const;
};

} // namespace touchline::http
