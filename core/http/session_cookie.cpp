// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/session_cookie.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::http {

namespace {
constexpr qsizetype tokenLength = 43;

QByteArray cookieName(CookieKind kind)
{
    switch (kind) {
    case CookieKind::Secure:
        return "__Host-touchline";
    case CookieKind::Plain:
        return "touchline_session";
    case CookieKind::None:
        return {};
    }
    Q_UNREACHABLE();
}

QByteArray attributes(CookieKind kind)
{
    const QByteArray common = "; Path=/; HttpOnly; SameSite=Lax";
    return kind == CookieKind::Secure ? common + "; Secure" : common;
}
} // namespace

CookieKind cookieKindFor(const Request &request, const QString &publicUrl)
{
    if (request.secure || publicUrl.startsWith(u"https://"_s))
        return CookieKind::Secure;
    return request.direct ? CookieKind::Plain : CookieKind::None;
}

QString sessionTokenOf(const Request &request, CookieKind kind)
{
    if (kind == CookieKind::None)
        return {};
    const QByteArray wanted = cookieName(kind) + '=';
    for (const QByteArray &field : request.headers.values("Cookie")) {
        for (const QByteArray &part : field.split(';')) {
            const QByteArray pair = part.trimmed();
            const QString token = pair.startsWith(wanted) ? QString::fromLatin1(pair.sliced(wanted.size())) : QString();
            if (hasTokenShape(token))
                return token;
        }
    }
    return {};
}

QByteArray sessionCookie(const QString &token, CookieKind kind, qint64 maxAgeSeconds)
{
    return cookieName(kind) + '=' + token.toLatin1() + "; Max-Age=" + QByteArray::number(maxAgeSeconds)
        + attributes(kind);
}

QByteArray noSessionCookie(CookieKind kind)
{
    return cookieName(kind) + "=; Max-Age=0" + attributes(kind);
}

bool hasTokenShape(const QString &text)
{
    return text.size() == tokenLength && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    });
}

} // namespace touchline::http
