// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/http/chain.h"
#include "core/http/http_server.h"
#include "core/settings/config.h"
#include "core/telemetry/log.h"
#include "packaging/demo/visitor.h"

#include <QHash>
#include <QUrl>

namespace touchline::demo {

/// Plays every simulated club's webhook and the automations service, on a free loopback port. The webhooks answer by
/// their temper; the steady ones refuse HEAD with 405, as many real ones do.
class WebhookStand final
{
public:
    explicit WebhookStand(const domain::Clock &clock);
    Q_DISABLE_COPY_MOVE(WebhookStand)

    domain::Result<void> open();
    QString webhookUrl(const Visitor &visitor) const;
    QString automationsUrl() const;

private:
    QCoro::Task<http::Response> answer(http::Request request);
    QCoro::Task<http::Response> deploy(http::Request request);

    const settings::Config m_config;
    telemetry::Log m_log;
    http::Chain m_chain;
    http::HttpServer m_server;
    QUrl m_url;
    QHash<QString, int> m_calls; ///< by club or deployment key
};

} // namespace touchline::demo
