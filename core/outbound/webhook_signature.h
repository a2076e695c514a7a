// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/outbound/http_exchange.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace touchline::outbound {

/// The key of a webhook secret: the decoded bytes behind `whsec_`, else the text's own bytes.
QByteArray webhookKey(const QString &secret);

/// The three headers of Standard Webhooks (standardwebhooks.com, 1.0): `webhook-id`, `webhook-timestamp` (seconds since
/// the epoch) and `webhook-signature`, `v1,` base64 of HMAC-SHA256 over `id.timestamp.body`, one for each secret (two
/// while a secret rotates), separated by spaces. The id must be the same at every attempt of one message.
HeaderList webhookHeaders(const QByteArray &id, qint64 timestamp, const QByteArray &body, const QStringList &secrets);

} // namespace touchline::outbound
