// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/outbound/api_client.h"
#include "packaging/demo/visitor.h"
#include "packaging/demo/webhook_stand.h"

#include <QCoroTask>
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

namespace touchline::demo {

/// Lets simulated clubs sign up through the public API as people would, with pauses between the steps: a few at once to
/// begin with, then one every few seconds, until `clubs` have come.
class SignupStream final : public QObject
{
    Q_OBJECT

public:
    SignupStream(
        QUrl server, const WebhookStand &stand, const domain::Clock &clock, int clubs, QObject *parent = nullptr);

    void start();

private:
    void next();
    QCoro::Task<> signUp(Visitor visitor);
    QCoro::Task<outbound::ApiAnswer> patiently(outbound::ApiCall call);
    std::chrono::milliseconds pause(int leastMs, int mostMs);

    const outbound::ApiClient m_client;
    const WebhookStand &m_stand;
    const int m_clubs;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    QTimer m_timer;
    int m_begun = 0;
};

} // namespace touchline::demo
