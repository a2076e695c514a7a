// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/conditional.h"

#include <QCryptographicHash>

namespace touchline::http {

namespace {
/// Whether the list of entity tags names `tag`, by weak comparison.
bool names(const QByteArray &list, const QByteArray &tag)
{
    for (QByteArray candidate : list.split(',')) {
        candidate = candidate.trimmed();
        if (candidate.startsWith("W/"))
            candidate = candidate.sliced(2);
        if (candidate == tag || candidate == "*")
            return true;
    }
    return false;
}
} // namespace

Response withETag(Response response, const Request &request)
{
    const QByteArray hash = QCryptographicHash::hash(response.body, QCryptographicHash::Sha256).first(12);
    return withETag(std::move(response), request, '"' + hash.toHex() + '"');
}

Response withETag(Response response, const Request &request, const QByteArray &tag)
{
    response.headers.set("ETag", tag);
    response.headers.set("Cache-Control", "private, no-cache");
    if (!request.headers.contains("If-None-Match") || !names(request.headers.value("If-None-Match"), tag))
        return response;
    response.status = 304;
    response.body.clear();
    response.headers.remove("Content-Type");
    response.headers.remove("Content-Encoding");
    return response;
}

} // namespace touchline::http
