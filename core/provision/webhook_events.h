// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"
#include "core/store/tenants.h"

#include <QJsonObject>
#include <QString>

/// What a Starter club's webhook is told, as messages of Standard Webhooks (standardwebhooks.com, 1.0): one JSON object
/// `{type, timestamp, data}`, the timestamp being that of the event.
namespace touchline::provision {

inline constexpr auto clubProvisionedEvent = QLatin1StringView("club.provisioned");
inline constexpr auto testEvent = QLatin1StringView("test");

/// Who the event is about and whether it is to leave.
struct WebhookSubject
{
    const store::TenantRow &tenant;
    QString publicUrl; ///< what the club's page begins with, without a trailing slash
    bool withheld = false; ///< a dry run or a test club: the message is kept and not sent
    qint64 nowMs = 0;
};

/// Queues `club.provisioned` for that run, once however often it is called. Nothing where the club has no webhook.
void queueClubProvisioned(store::Transaction &transaction, const WebhookSubject &subject, int run);
/// Queues a `test` event and returns its id.
QString queueTestEvent(store::Transaction &transaction, const WebhookSubject &subject);

/// The id of the one message about that run: `msg_` and 32 hexadecimal digits.
QString clubProvisionedId(const QString &tenantId, int run);

} // namespace touchline::provision
