// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"
#include "core/http/request.h"

namespace touchline::http {

/// Whether the request may come from a form on one of our own pages rather than from somebody else's: by
/// `Sec-Fetch-Site` where the browser sends it, else by `Origin`. `publicUrl` is where our pages are, beside the
/// address the request itself names. Clients that send neither are no browsers, and no cookie of a victim comes with
/// them.
bool isFromOwnPage(const Request &request, const QString &publicUrl);

/// Whether the body says that it is a form (`application/x-www-form-urlencoded`).
bool isForm(const Request &request);

/// The fields of a form; without a body, none. UNSUPPORTED_MEDIA_TYPE for a body that is no form.
domain::Result<QUrlQuery> parseForm(const Request &request);
/// The first field of that name, decoded; empty if there is none or it is not UTF-8.
QString formField(const QUrlQuery &form, const QString &name);

} // namespace touchline::http
