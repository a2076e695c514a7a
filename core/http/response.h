// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"
#include "core/http/error_table.h"
#include "core/http/headers.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace touchline::http {

/// An answer as a value. Framing (`Content-Length`, `Connection`, `Date`) is not part of it.
struct Response
{
    int status = 200;
    Headers headers;
    QByteArray body;

    /// `{"success":true, …fields}`, compact.
    static Response json(QJsonObject fields, int status = 200);
    /// A failure of a use case: status, headers and body as the contract has them (RFC 9457 and the original's shape).
    static Response problem(const domain::Error &error, const QString &requestId);
    static Response problem(const Problem &problem, const QString &requestId);
    static Response text(const QString &body, int status = 200);
    static Response html(const QString &body, int status = 200);
    static Response empty(int status);
};

/// Facts of the connection that framing needs.
struct Framing
{
    bool headOnly = false; ///< the request was a HEAD: the length is told, the body stays here
    bool close = false; ///< this is the last answer on the connection
    QByteArray date{}; ///< IMF-fixdate (RFC 9110, 5.6.7)
};

/// The answer as bytes of HTTP/1.1.
QByteArray toWire(const Response &response, const Framing &framing);

/// Seconds since the epoch as an IMF-fixdate.
QByteArray httpDate(qint64 seconds);

} // namespace touchline::http
