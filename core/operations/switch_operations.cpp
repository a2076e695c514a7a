// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/switch_operations.h"

#include "core/operations/reason.h"
#include "core/store/audit_log.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::Result;

SwitchOperations::SwitchOperations(store::Writer &writer, switches::KillSwitch &killSwitch,
    switches::ProvisionerPause &pause, const domain::Clock &clock, telemetry::Log &log)
    : m_writer(writer)
    , m_killSwitch(killSwitch)
    , m_pause(pause)
    , m_clock(clock)
    , m_log(log)
{ }

QFuture<Result<void>> SwitchOperations::signupsOff(
    QString reason, std::optional<qint64> untilMs, bool letStartedFinish, domain::OperatorIdentity who)
{
    auto checked = requiredReason(reason);
    if (!checked)
        return QtFuture::makeReadyFuture(Result<void>(domain::fail(checked.error())));
    const qint64 now = m_clock.nowMs();
    if (untilMs && *untilMs <= now) {
        return QtFuture::makeReadyFuture(
            Result<void>(domain::fail(ErrorCode::InvalidRequest, u"The end must be in the future."_s)));
    }
    const domain::SwitchState state{false, *checked, who.name, now, untilMs, letStartedFinish};
    return m_writer.run([this, state, who](store::Transaction &transaction) {
        return saveSignups(transaction, state, who, state.reason);
    });
}

QFuture<Result<void>> SwitchOperations::signupsOn(QString reason, domain::OperatorIdentity who)
{
    const domain::SwitchState state{true, {}, who.name, m_clock.nowMs(), std::nullopt, false};
    return m_writer.run([this, state, who, reason = reason.trimmed().left(longestReason)](
                            store::Transaction &transaction) { return saveSignups(transaction, state, who, reason); });
}

Result<void> SwitchOperations::signupsOnWhenDue(store::Transaction &transaction)
{
    const domain::SwitchState stored = switches::KillSwitch::stored(transaction);
    const qint64 now = m_clock.nowMs();
    if (stored.on || !stored.untilMs || *stored.untilMs > now)
        return {};
    const domain::OperatorIdentity timer{u"timer"_s, u"core"_s};
    return saveSignups(transaction, {true, {}, timer.name, now, std::nullopt, false}, timer, u"the time was up"_s);
}

Result<void> SwitchOperations::saveSignups(store::Transaction &transaction, domain::SwitchState state,
    const domain::OperatorIdentity &who, const QString &reason)
{
    const domain::SwitchState before = switches::KillSwitch::stored(transaction);
    if (before.on && state.on)
        return {};
    // A change of reason, end or mode is not a new beginning: what counts is how long signups have been off.
    if (!before.on && !state.on && (!before.untilMs || *before.untilMs > state.sinceMs))
        state.sinceMs = before.sinceMs;
    m_killSwitch.save(transaction, state);
    QJsonObject details;
    if (state.untilMs)
        details.insert(u"until"_s, *state.untilMs);
    if (!state.on)
        details.insert(u"letStartedFinish"_s, state.letStartedFinish);
    const QString action = state.on ? u"signups.on"_s : u"signups.off"_s;
    store::AuditLog(transaction).append({m_clock.nowMs(), who, action, {}, reason, details});
    transaction.afterCommit([this, on = state.on, who, reason] {
        m_log.warn(domain::LogFeature::Switch, on ? u"Signups switched on"_s : u"Signups switched off"_s,
            {{u"operator"_s, who.name}, {u"reason"_s, reason}});
    });
    return {};
}

QFuture<Result<void>> SwitchOperations::pauseProvisioner(QString reason, domain::OperatorIdentity who)
{
    auto checked = requiredReason(reason);
    if (!checked)
        return QtFuture::makeReadyFuture(Result<void>(domain::fail(checked.error())));
    return m_writer.run([this, reason = *checked, who](
                            store::Transaction &transaction) { return savePause(transaction, true, reason, who); });
}

QFuture<Result<void>> SwitchOperations::resumeProvisioner(domain::OperatorIdentity who)
{
    return m_writer.run(
        [this, who](store::Transaction &transaction) { return savePause(transaction, false, {}, who); });
}

Result<void> SwitchOperations::savePause(
    store::Transaction &transaction, bool paused, const QString &reason, const domain::OperatorIdentity &who)
{
    if (switches::ProvisionerPause::stored(transaction).paused == paused)
        return {};
    const qint64 now = m_clock.nowMs();
    m_pause.save(transaction, {paused, who.name, reason, now});
    const QString action = paused ? u"provisioner.paused"_s : u"provisioner.resumed"_s;
    store::AuditLog(transaction).append({now, who, action, {}, reason, {}});
    transaction.afterCommit([this, paused, who, reason] {
        m_log.warn(domain::LogFeature::Switch, paused ? u"Provisioner paused"_s : u"Provisioner resumed"_s,
            {{u"operator"_s, who.name}, {u"reason"_s, reason}});
    });
    return {};
}

} // namespace touchline::operations
