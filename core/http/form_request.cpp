// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/form_request.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::http {

namespace {
/// `host` or `host:port` as a browser writes it, which leaves the scheme's own port out.
QByteArray authorityOf(const QUrl &url)
{
    const QString port = url.port() < 0 ? QString() : u":%1"_s.arg(url.port());
    const QString host = url.host().contains(u':') ? u"[%1]"_s.arg(url.host()) : url.host();
    return (host + port).toLatin1().toLower();
}
} // namespace

bool isFromOwnPage(const Request &request, const QString &publicUrl)
{
    if (request.headers.contains("Sec-Fetch-Site")) {
        const QByteArray site = request.headers.value("Sec-Fetch-Site");
        return site == "same-origin" || site == "none";
    }
    const QByteArray origin = request.headers.value("Origin");
    // Browsers say `null` on our pages, too: their Referrer-Policy hides where they are.
    if (origin.isEmpty() || origin == "null")
        return true;
    const QByteArray authority = authorityOf(QUrl(QString::fromLatin1(origin), QUrl::StrictMode));
    return !authority.isEmpty()
        && (authority == request.headers.value("Host").toLower() || authority == authorityOf(QUrl(publicUrl)));
}

bool isForm(const Request &request)
{
    const QByteArray type = request.headers.value("Content-Type").toLower();
    return type.first(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed()
        == "application/x-www-form-urlencoded";
}

domain::Result<QUrlQuery> parseForm(const Request &request)
{
    if (request.body.isEmpty())
        return QUrlQuery();
    if (request.headers.count("Content-Type") != 1 || !isForm(request) || request.headers.contains("Content-Encoding"))
        return domain::fail(domain::ErrorCode::UnsupportedMediaType, u"The body must be a form."_s);
    return QUrlQuery(QString::fromLatin1(request.body));
}

QString formField(const QUrlQuery &form, const QString &name)
{
    QString value = form.queryItemValue(name, QUrl::FullyEncoded);
    value.replace(u'+', u"%20"_s);
    const QByteArray bytes = QByteArray::fromPercentEncoding(value.toLatin1());
    return QByteArrayView(bytes).isValidUtf8() ? QString::fromUtf8(bytes) : QString();
}

} // namespace touchline::http
