// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/operations/preflight_record.h"
#include "core/outbound/api_client.h"

#include <QCoroTask>
#include <QString>
#include <chrono>
#include <functional>

namespace touchline::operations {

/// The go-live test: signs a Starter and a Pro club up through the public API of a running server, as any client would,
/// and sees whether they reach `complete`. Needs an event loop; must outlive its task.
class Preflight final
{
public:
    struct Order
    {
        QString slugPrefix; ///< both clubs' slugs begin with it
        QString webhookUrl;
        std::chrono::seconds patience = std::chrono::seconds(120); ///< for one answer and for one club to complete
        /// Any thread may want it no more: what is waited for is then given up soon.
        std::function<bool()> isWanted = [] { return true; };
    };
    using Report = std::function<void(const PreflightCheck &)>;

    Preflight(const outbound::ApiClient &client, const domain::Clock &clock, Order order, Report report);
    Q_DISABLE_COPY_MOVE(Preflight)

    /// Runs all checks in order and reports each as it ends. True only if all passed.
    QCoro::Task<bool> run();

private:
    struct Club
    {
        QString id{}; ///< empty: it could not be started
        QString slug{};
        QString jwt{};
    };

    QCoro::Task<void> checkServer();
    QCoro::Task<void> checkStarter();
    QCoro::Task<void> checkRepeat(outbound::ApiAnswer repeated);
    QCoro::Task<void> checkPro();
    QCoro::Task<void> checkCollision();
    QCoro::Task<void> checkTokens();

    QCoro::Task<outbound::ApiAnswer> start(QString slug, QString plan);
    QCoro::Task<outbound::ApiAnswer> call(outbound::ApiCall call);
    QCoro::Task<void> pause(std::chrono::milliseconds duration);
    /// Empty when the club is complete, else why it is not.
    QCoro::Task<QString> waitUntilComplete(Club club);
    QCoro::Task<outbound::ApiAnswer> provisionStatus(QString tenantId, QString jwt);
    void report(const QString &name, bool passed, const QString &detail);

    const outbound::ApiClient &m_client;
    const domain::Clock &m_clock;
    const Order m_order;
    const Report m_report;
    bool m_allPassed = true;
    Club m_starter{};
    Club m_pro{};
};

} // namespace touchline::operations
