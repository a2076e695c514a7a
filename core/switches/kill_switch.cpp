// SPDX-License-Identifier: GPL-3.0-only
#include "core/switches/kill_switch.h"

#include "core/store/due_jobs.h"
#include "core/store/feature_flags.h"
#include "core/switches/steady_time.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace touchline::switches {

using domain::SwitchState;

namespace {
const QString flagName = u"signups"_s;
/// What a client is told to wait when nobody has said how long it takes.
constexpr std::chrono::seconds openEndedWait{3600};

constexpr quint64 modeOn = 0;
constexpr quint64 modeOff = 1;
constexpr quint64 modeOffForNew = 2;

quint64 packed(const SwitchState &state)
{
    if (state.on)
        return modeOn;
    return (static_cast<quint64>(state.untilMs.value_or(0)) << 2) | (state.letStartedFinish ? modeOffForNew : modeOff);
}

SwitchState unpacked(quint64 word)
{
    SwitchState state;
    state.on = (word & 3) == modeOn;
    state.letStartedFinish = (word & 3) == modeOffForNew;
    if (const auto until = static_cast<qint64>(word >> 2); until > 0)
        state.untilMs = until;
    return state;
}

void scheduleEnd(store::Transaction &transaction, const SwitchState &state)
{
    store::DueJobs jobs(transaction);
    if (state.on || !state.untilMs) {
        jobs.remove(KillSwitch::endJobKind());
        return;
    }
    jobs.put({.name = KillSwitch::endJobKind(), .kind = KillSwitch::endJobKind(), .dueAtMs = *state.untilMs});
    transaction.announce({domain::Event::Kind::JobScheduled});
}
} // namespace

KillSwitch::KillSwitch(const domain::Clock &clock)
    : m_clock(clock)
{ }

void KillSwitch::restore(store::Session &session)
{
    const SwitchState state = stored(session);
    if (!session.failure())
        apply(state);
}

domain::Result<void> KillSwitch::admit(domain::SignupPhase phase)
{
    const SwitchState state = unpacked(m_word);
    const qint64 now = m_clock.nowMs();
    if (domain::admits(state, phase, now))
        return {};
    if (m_turnedAway.fetch_add(1) == 0)
        m_firstRefusalNs = steadyNs();
    auto wait = openEndedWait;
    if (state.untilMs)
        wait = std::chrono::seconds((*state.untilMs - now + 999) / 1000);
    return domain::fail({domain::ErrorCode::SignupsDisabled,
        u"Signups are switched off at the moment. Please try again later."_s, {}, wait});
}

QString KillSwitch::endJobKind()
{
    return u"signups_on"_s;
}

void KillSwitch::ensureEndJob(store::Transaction &transaction)
{
    const SwitchState state = stored(transaction);
    if (!state.on && state.untilMs && !store::DueJobs(transaction).find(endJobKind()))
        scheduleEnd(transaction, state);
}

void KillSwitch::save(store::Transaction &transaction, const SwitchState &state)
{
    store::FeatureFlags(transaction)
        .save({flagName, state.on, state.reason, state.by, state.sinceMs, state.untilMs, state.letStartedFinish});
    scheduleEnd(transaction, state);
    transaction.announce({domain::Event::Kind::SwitchChanged});
    transaction.afterCommit([this, state] { apply(state); });
}

SwitchState KillSwitch::stored(store::Session &session)
{
    const auto flag = store::FeatureFlags(session).find(flagName);
    if (!flag)
        return {};
    return {flag->enabled, flag->reason, flag->changedBy, flag->changedAtMs, flag->untilMs, flag->letStartedFinish};
}

std::optional<qint64> KillSwitch::endsAtMs() const
{
    return unpacked(m_word).untilMs;
}

bool KillSwitch::isOn() const
{
    return domain::admits(unpacked(m_word), domain::SignupPhase::Start, m_clock.nowMs());
}

std::optional<double> KillSwitch::firstRefusalMs() const
{
    const qint64 refused = m_firstRefusalNs;
    if (refused == 0)
        return std::nullopt;
    return static_cast<double>(refused - m_offAtNs) / 1e6;
}

void KillSwitch::apply(const SwitchState &state)
{
    const bool wasOn = unpacked(m_word).on;
    if (!state.on && wasOn) {
        m_turnedAway = 0;
        m_firstRefusalNs = 0;
        m_offAtNs = steadyNs();
    }
    m_word = packed(state);
}

} // namespace touchline::switches
