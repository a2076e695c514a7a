// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QString>

/// What sealed texts are bound to: table, column and row.
namespace touchline::access {

inline QByteArray webhookSecretContext(const QString &tenantId)
{
    return "make_connections.webhook_secret/" + tenantId.toUtf8();
}

inline QByteArray mailTokenContext(const QString &messageId)
{
    return "mail_queue.sealed_token/" + messageId.toUtf8();
}

} // namespace touchline::access
