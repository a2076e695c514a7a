// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/provision/apps_script/apps_script_client.h"
#include "core/provision/step.h"

#include <chrono>
#include <optional>

namespace touchline::provision {

/// One attempt at bringing a club's script to Google: project, content, version, deployment. Each id is on the disk
/// before the next thing is made, and what is about to be made is written down before: an attempt that finds such a
/// note without its id looks whether the thing is there, and uses it. The one attempt's state lives as long as `run`.
class AppsScriptDeployment final
{
public:
    struct Order
    {
        QString title; ///< of the project, one of its own for each club
        QString description; ///< of version and deployment, one of its own for each run
        QJsonArray files;
        QString knownScriptId{}; ///< of an earlier run of the club
        QString knownDeploymentId{};
        bool mayBeThere = false; ///< an earlier run may have made the project without keeping its id
        /// How long after it was made a project may be missing from Drive's search, which follows behind.
        std::chrono::milliseconds searchLag = std::chrono::seconds(30);
    };

    AppsScriptDeployment(
        AppsScriptClient &client, const domain::Clock &clock, const Checkpoint &checkpoint, Order order);
    Q_DISABLE_COPY_MOVE(AppsScriptDeployment)

    /// Done with `script_id` and `deployment_id` in its result.
    QCoro::Task<StepOutcome> run();

private:
    /// Nothing: go on.
    using Stop = std::optional<StepOutcome>;

    QCoro::Task<Stop> haveProject();
    QCoro::Task<Stop> makeProject();
    QCoro::Task<Stop> haveContent();
    QCoro::Task<Stop> haveVersion();
    QCoro::Task<Stop> haveDeployment();
    QCoro::Task<Stop> makeDeployment();
    QCoro::Task<Stop> keep();
    QCoro::Task<Stop> noteMaking(QLatin1StringView what);
    QCoro::Task<Stop> noteMade(QLatin1StringView key, QJsonValue id);
    QCoro::Task<Stop> stopAfterMaking(GoogleAnswer answer);
    Stop stopFor(const GoogleAnswer &answer) const;
    QString scriptId() const;
    bool wasMaking(QLatin1StringView what) const;

    AppsScriptClient &m_client;
    const domain::Clock &m_clock;
    const Checkpoint m_checkpoint;
    const Order m_order;
    QJsonObject m_state; ///< as it is, or is about to be, on the disk
    QStringList m_evidence;
};

} // namespace touchline::provision
