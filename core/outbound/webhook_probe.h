// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/outbound/guarded_client.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace touchline::outbound {

struct ProbeReport
{
    bool accepted = false;
    bool permanent = false; ///< not accepted, and trying the same again will not help
    std::optional<std::chrono::seconds> retryAfter{};
    QString verdict{}; ///< one sentence an operator can act on; never the URL's path or query, which may hold a secret
    QJsonArray evidence{}; ///< what was resolved and what each method got: host, addresses, method, status, ms, verdict
    QStringList evidenceLines{}; ///< the same for people, e.g. `HEAD 405 · 81 ms`
};

/// Asks whether a webhook is there: HEAD, then GET, then OPTIONS, each with its own timeout, until one gets a 2xx. Not
/// strict, 401, 403, 404 and 405 count as "exists but restricted" when no method gets better. Does nothing else: no
/// method that could set off what is behind the webhook. Lives on the client's thread.
class WebhookProbe final
{
public:
    /// Probes under way outlive the probe, and end when the client is destroyed. `timeout` is for each method.
    WebhookProbe(GuardedClient &client, bool strict, std::chrono::milliseconds timeout);

    QCoro::Task<ProbeReport> probe(QString url) const;
    /// The guard's verdict on the URL and its host alone; nothing leaves, not even a look-up.
    ProbeReport dryRun(const QString &url) const;

private:
    static QCoro::Task<ProbeReport> cascade(QPointer<GuardedClient> client, OutboundRequest request, bool strict);

    GuardedClient &m_client;
    const bool m_strict;
    const std::chrono::milliseconds m_timeout;
};

} // namespace touchline::outbound
