// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/operator_identity.h"
#include "core/domain/switch_state.h"
#include "core/store/writer.h"
#include "core/switches/kill_switch.h"
#include "core/switches/provisioner_pause.h"
#include "core/telemetry/log.h"

#include <QFuture>

namespace touchline::operations {

/// Switching signups and the provisioner off and on: audited, durable before it takes effect. May be called from any
/// thread; futures always finish. Errors: InvalidRequest (no reason, an end in the past), StorageUnavailable.
class SwitchOperations final
{
public:
    SwitchOperations(store::Writer &writer, switches::KillSwitch &killSwitch, switches::ProvisionerPause &pause,
        const domain::Clock &clock, telemetry::Log &log);
    Q_DISABLE_COPY_MOVE(SwitchOperations)

    /// Off, or off in another way: reason, end and mode are replaced.
    QFuture<domain::Result<void>> signupsOff(
        QString reason, std::optional<qint64> untilMs, bool letStartedFinish, domain::OperatorIdentity who);
    QFuture<domain::Result<void>> signupsOn(QString reason, domain::OperatorIdentity who);
    /// Writes down that the time of an off-state has run out; nothing happens where it has not. On the writer's thread.
    domain::Result<void> signupsOnWhenDue(store::Transaction &transaction);
    /// Paused, or paused in another way: reason and end are replaced.
    QFuture<domain::Result<void>> pauseProvisioner(
        QString reason, std::optional<qint64> untilMs, domain::OperatorIdentity who);
    QFuture<domain::Result<void>> resumeProvisioner(domain::OperatorIdentity who);
    /// Ends a pause whose time has run out; nothing happens where it has not. On the writer's thread.
    domain::Result<void> resumeProvisionerWhenDue(store::Transaction &transaction);

private:
    domain::Result<void> saveSignups(store::Transaction &transaction, domain::SwitchState state,
        const domain::OperatorIdentity &who, const QString &reason);
    domain::Result<void> savePause(store::Transaction &transaction, switches::PauseState state,
        const domain::OperatorIdentity &who, const QString &reason);

    store::Writer &m_writer;
    switches::KillSwitch &m_killSwitch;
    switches::ProvisionerPause &m_pause;
    const domain::Clock &m_clock;
    telemetry::Log &m_log;
};

} // namespace touchline::operations
