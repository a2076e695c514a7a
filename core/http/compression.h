// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/request.h"
#include "core/http/response.h"

namespace touchline::http {

/// The bytes as one gzip member (RFC 1952), as small as zlib makes it; the same bytes give the same result.
QByteArray gzip(const QByteArray &plain);

/// Whether the client takes gzip (RFC 9110, 12.5.3): named, or under `*`, and not with a weight of 0.
bool acceptsGzip(const Request &request);

/// The answer with its body compressed where the client takes that, and with the `Vary` that goes with it either way.
Response compressed(Response response, const Request &request);

} // namespace touchline::http
