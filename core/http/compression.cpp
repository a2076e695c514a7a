// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/compression.h"

#include <optional>
#include <zlib.h>

namespace touchline::http {

namespace {
/// zlib's way of asking for a gzip member: the largest window, and 16.
constexpr int gzipWindow = 15 + 16;

/// What the field's ranges say about a coding; nothing where they do not name it.
std::optional<bool> taken(const QByteArray &field, QByteArrayView coding)
{
    for (const QByteArray &range : field.toLower().split(',')) {
        const QList<QByteArray> parts = range.split(';');
        if (parts.first().trimmed() != coding)
            continue;
        const QByteArray weight = parts.value(1).trimmed();
        return !weight.startsWith("q=") || weight.sliced(2).toDouble() > 0;
    }
    return std::nullopt;
}
} // namespace

QByteArray gzip(const QByteArray &plain)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))), Qt::Uninitialized);
    // zlib reads through a pointer that is not const, and does not write.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(whole ? static_cast<qsizetype>(stream.total_out) : 0);
    deflateEnd(&stream);
    return packed;
}

bool acceptsGzip(const Request &request)
{
    const QByteArray field = request.headers.value("Accept-Encoding");
    return taken(field, "gzip").value_or(taken(field, "*").value_or(false));
}

Response compressed(Response response, const Request &request)
{
    response.headers.add("Vary", "Accept-Encoding");
    if (!acceptsGzip(request))
        return response;
    const QByteArray packed = gzip(response.body);
    if (packed.isEmpty())
        return response;
    response.body = packed;
    response.headers.add("Content-Encoding", "gzip");
    return response;
}

} // namespace touchline::http
