// SPDX-License-Identifier: GPL-3.0-only
#include "app/listen_url.h"

#include "core/settings/host_port.h"

using namespace Qt::StringLiterals;

namespace touchline::app {

QString listenUrl(const settings::Config &config)
{
    const QString scheme = config.server.tlsCertificate.isEmpty() ? u"http"_s : u"https"_s;
    return u"%1://%2"_s.arg(scheme, settings::hostPortText({config.server.host, config.server.port}));
}

} // namespace touchline::app
