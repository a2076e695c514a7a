// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The values about webhooks that cross between the core and a console; included by views.h.
namespace touchline::console {

/// One event for a club's webhook.
struct WebhookMessageView
{
    QString id;
    QString event; ///< `club.provisioned` | `test`
    QString state; ///< `queued` | `delivered` | `failed` | `withheld`
    int attempts = 0;
    int status = 0; ///< of the last answer, 0: there was none
    QString error{};
    qint64 createdAtMs = 0;
    qint64 nextAttemptAtMs = 0; ///< while queued
    qint64 finishedAtMs = 0;
};

/// A webhook's new secret, shown once. Until then the one before signs as well.
struct RotatedSecret
{
    QString secret;
    qint64 previousUntilMs = 0;
};

/// What one probe of a webhook saw, and the verdict on all of them.
struct WebhookTest
{
    bool accepted = false;
    QString verdict; ///< one sentence an operator can act on
    QStringList evidence{}; ///< `HEAD 405 · 81 ms`, `hook.eu2.make.com → 203.0.113.20 · allowed`
};

} // namespace touchline::console
