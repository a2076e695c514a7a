// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/switch_operations.h"

#include "core/operations/reason.h"
#include "core/store/audit_log.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::Result;

namespace {
/// Who ends what had an end.
domain::OperatorIdentity theTimer()
{
    return {u"timer"_s, u"core"_s};
}

QString timeIsUp()
{
    return u"the time was up"_s;
}

/// The reason as it is kept; an end, where there is one, must be still to come.
Result<QString> checkedOff(const QString &reason, std::optional<qint64> untilMs, qint64 nowMs)
{
    auto checked = requiredReason(reason);
    if (checked && untilMs && *untilMs <= nowMs)
        return domain::fail(ErrorCode::InvalidRequest, u"The end must be in the future."_s);
    return checked;
}
} // namespace

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
    const qint64 now = m_clock.nowMs();
    auto checked = checkedOff(reason, untilMs, now);
    if (!checked)
        return QtFuture::makeReadyFuture(Result<void>(domain::fail(checked.error())));
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
    const domain::OperatorIdentity timer = theTimer();
    return saveSignups(transaction, {true, {}, timer.name, now, std::nullopt, false}, timer, timeIsUp());
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

QFuture<Result<void>> SwitchOperations::pauseProvisioner(
    QString reason, std::optional<qint64> untilMs, domain::OperatorIdentity who)
{
    auto checked = checkedOff(reason, untilMs, m_clock.nowMs());
    if (!checked)
        return QtFuture::makeReadyFuture(Result<void>(domain::fail(checked.error())));
    const switches::PauseState state{true, who.name, *checked, m_clock.nowMs(), untilMs};
    return m_writer.run([this, state, who](store::Transaction &transaction) {
        return savePause(transaction, state, who, state.reason);
    });
}

QFuture<Result<void>> SwitchOperations::resumeProvisioner(domain::OperatorIdentity who)
{
    const switches::PauseState state{false, who.name, {}, m_clock.nowMs()};
    return m_writer.run(
        [this, state, who](store::Transaction &transaction) { return savePause(transaction, state, who, {}); });
}

Result<void> SwitchOperations::resumeProvisionerWhenDue(store::Transaction &transaction)
{
    const switches::PauseState stored = switches::ProvisionerPause::stored(transaction);
    const qint64 now = m_clock.nowMs();
    if (!stored.paused || !stored.untilMs || *stored.untilMs > now)
        return {};
    const domain::OperatorIdentity timer = theTimer();
    return savePause(transaction, {false, timer.name, {}, now}, timer, timeIsUp());
}

Result<void> SwitchOperations::savePause(store::Transaction &transaction, switches::PauseState state,
    const domain::OperatorIdentity &who, const QString &reason)
{
    const switches::PauseState before = switches::ProvisionerPause::stored(transaction);
    if (!before.paused && !state.paused)
        return {};
    // As with signups: another reason or end is not a new beginning.
    if (before.paused && state.paused)
        state.sinceMs = before.sinceMs;
    m_pause.save(transaction, state);
    QJsonObject details;
    if (state.untilMs)
        details.insert(u"until"_s, *state.untilMs);
    const QString action = state.paused ? u"provisioner.paused"_s : u"provisioner.resumed"_s;
    store::AuditLog(transaction).append({m_clock.nowMs(), who, action, {}, reason, details});
    transaction.afterCommit([this, paused = state.paused, who, reason] {
        m_log.warn(domain::LogFeature::Switch, paused ? u"Provisioner paused"_s : u"Provisioner resumed"_s,
            {{u"operator"_s, who.name}, {u"reason"_s, reason}});
    });
    return {};
}

} // namespace touchline::operations
