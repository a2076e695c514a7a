// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/web_assets.h"

#include "core/http/compression.h"
#include "core/http/conditional.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchline::http {

namespace {
/// Contrast that text needs (WCAG 2.2, 1.4.3).
constexpr double readableContrast = 4.5;
constexpr auto forGood = "public, max-age=31536000, immutable";

QByteArray mediaTypeOf(const QString &name)
{
    if (name.endsWith(u".css"))
        return "text/css; charset=utf-8";
    if (name.endsWith(u".svg"))
        return "image/svg+xml";
    return "text/javascript; charset=utf-8";
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(8).toHex();
}

domain::Brand sound(const domain::Brand &brand)
{
    // Only colours that are `#RRGGBB` reach a style; what else might stand in the database does not.
    const bool good = domain::isHexColor(brand.primaryColor) && domain::isHexColor(brand.secondaryColor);
    return good ? brand : domain::Brand{};
}

Response missing(const Request &request)
{
    return Response::problem({domain::ErrorCode::NotFound, u"There is nothing at this address."_s}, request.requestId);
}

Response colors(const Request &request)
{
    static const QRegularExpression name(u"^([0-9A-F]{6})-([0-9A-F]{6})\\.css$"_s);
    const auto match = name.match(request.parameter(u"file"));
    if (!match.hasMatch())
        return missing(request);
    const domain::Brand brand{u'#' + match.captured(1), u'#' + match.captured(2)};
    Response response = Response::text(u":root{--primary:%1;--secondary:%2;--on-primary:%3}\n"_s.arg(
        brand.primaryColor, brand.secondaryColor, textOnPrimary(brand)));
    response.headers.set("Content-Type", "text/css; charset=utf-8");
    response = withETag(std::move(response), request);
    response.headers.set("Cache-Control", forGood);
    return response;
}
} // namespace

WebAssets::WebAssets()
{
    const QDir directory(u":/touchline/web"_s);
    QByteArray all;
    for (const QString &name : directory.entryList({u"*.css"_s, u"*.js"_s, u"*.svg"_s}, QDir::Files, QDir::Name)) {
        QFile source(directory.filePath(name));
        if (!source.open(QIODevice::ReadOnly))
            qFatal("a file of the public pages is missing from the program");
        File file{mediaTypeOf(name), source.readAll(), {}, {}};
        file.packed = gzip(file.plain);
        if (file.packed.size() >= file.plain.size())
            file.packed.clear();
        file.tag = hashOf(file.plain);
        all += name.toUtf8() + ' ' + file.tag + '\n';
        if (name.endsWith(u".js"))
            m_modules.append(name);
        m_files.insert(name, file);
    }
    m_version = QString::fromLatin1(hashOf(all));
}

QString WebAssets::path(const QString &name) const
{
    return u"/assets/%1/%2"_s.arg(m_version, name);
}

Response WebAssets::answer(const Request &request) const
{
    const auto found = m_files.constFind(request.parameter(u"file"));
    if (found == m_files.constEnd())
        return missing(request);
    const bool packed = !found->packed.isEmpty() && acceptsGzip(request);
    Response response = Response::empty(200);
    response.headers.add("Content-Type", found->mediaType);
    response.body = packed ? found->packed : found->plain;
    if (packed)
        response.headers.add("Content-Encoding", "gzip");
    response.headers.add("Vary", "Accept-Encoding");
    response = withETag(std::move(response), request, '"' + found->tag + (packed ? "-gzip\"" : "\""));
    response.headers.set("Cache-Control", request.parameter(u"version") == m_version ? forGood : "no-cache");
    return response;
}

QString colorsPath(const domain::Brand &brand)
{
    const domain::Brand good = sound(brand);
    return u"/assets/colors/%1-%2.css"_s.arg(
        good.primaryColor.sliced(1).toUpper(), good.secondaryColor.sliced(1).toUpper());
}

QString textOnPrimary(const domain::Brand &brand)
{
    const domain::Brand good = sound(brand);
    return domain::contrastRatio(good.primaryColor, good.secondaryColor) >= readableContrast
        ? good.secondaryColor
        : domain::readableTextColor(good.primaryColor);
}

void addAssetRoutes(Router &router, const WebAssets &assets)
{
    router.add({Method::Get, u"/assets/colors/{file}"_s, immediate(colors)});
    router.add({Method::Get, u"/assets/{version}/{file}"_s,
        immediate([&assets](const Request &request) { return assets.answer(request); })});
}

} // namespace touchline::http
