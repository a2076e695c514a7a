// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/request.h"
#include "core/http/response.h"

namespace touchline::http {

/// Gives the answer an `ETag` made from its body, and turns it into a 304 if the client has that already
/// (RFC 9110, 8.8.3 and 13.1.2). For answers to GET.
Response withETag(Response response, const Request &request);
/// The same with a tag, quotes included, that is known already.
Response withETag(Response response, const Request &request, const QByteArray &tag);

} // namespace touchline::http
