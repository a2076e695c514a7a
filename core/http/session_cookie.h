// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/request.h"

namespace touchline::http {

/// How an owner's session travels. Over HTTPS as `__Host-touchline` (RFC 6265bis, 4.1.3.2: Secure, whole site, no
/// Domain), over plain http on loopback as `touchline_session`; over plain http from elsewhere not at all.
enum class CookieKind { None, Plain, Secure };

/// `publicUrl` beginning with https says that there is TLS in front, whatever this connection looks like.
CookieKind cookieKindFor(const Request &request, const QString &publicUrl);

/// The session's token the request brings along; empty if it brings none of that shape.
QString sessionTokenOf(const Request &request, CookieKind kind);
/// The value of `Set-Cookie`.
QByteArray sessionCookie(const QString &token, CookieKind kind, qint64 maxAgeSeconds);
/// The value of `Set-Cookie` that makes the browser forget it.
QByteArray noSessionCookie(CookieKind kind);

/// Whether this can be a token at all: 43 characters of base64url.
bool hasTokenShape(const QString &text);

} // namespace touchline::http
