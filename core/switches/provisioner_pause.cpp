// SPDX-License-Identifier: GPL-3.0-only
#include "core/switches/provisioner_pause.h"

#include "core/store/due_jobs.h"
#include "core/store/feature_flags.h"
#include "core/switches/steady_time.h"

using namespace Qt::StringLiterals;

namespace touchline::switches {

namespace {
const QString flagName = u"provisioner"_s;

void scheduleEnd(store::Transaction &transaction, const PauseState &state)
{
    store::DueJobs jobs(transaction);
    if (!state.paused || !state.untilMs) {
        jobs.remove(ProvisionerPause::endJobKind());
        return;
    }
    jobs.put(
        {.name = ProvisionerPause::endJobKind(), .kind = ProvisionerPause::endJobKind(), .dueAtMs = *state.untilMs});
    transaction.announce({domain::Event::Kind::JobScheduled});
}
} // namespace

void ProvisionerPause::restore(store::Session &session)
{
    const PauseState state = stored(session);
    if (!session.failure())
        m_paused = state.paused;
}

QString ProvisionerPause::endJobKind()
{
    return u"provisioner_on"_s;
}

void ProvisionerPause::save(store::Transaction &transaction, const PauseState &state)
{
    store::FeatureFlags(transaction)
        .save({flagName, !state.paused, state.reason, state.by, state.sinceMs, state.untilMs, false});
    scheduleEnd(transaction, state);
    transaction.announce({domain::Event::Kind::PauseChanged});
    transaction.afterCommit([this, paused = state.paused] { apply(paused); });
}

PauseState ProvisionerPause::stored(store::Session &session)
{
    const auto flag = store::FeatureFlags(session).find(flagName);
    if (!flag)
        return {};
    return {!flag->enabled, flag->changedBy, flag->reason, flag->changedAtMs, flag->untilMs};
}

void ProvisionerPause::noteStill()
{
    if (m_paused && m_pausedAtNs != 0 && m_stillAtNs == 0)
        m_stillAtNs = steadyNs();
}

std::optional<double> ProvisionerPause::stillAfterMs() const
{
    const qint64 still = m_stillAtNs;
    if (still == 0)
        return std::nullopt;
    return static_cast<double>(still - m_pausedAtNs) / 1e6;
}

void ProvisionerPause::apply(bool paused)
{
    // Another reason or end is not another pause.
    if (paused && !m_paused) {
        m_stillAtNs = 0;
        m_pausedAtNs = steadyNs();
    }
    m_paused = paused;
}

} // namespace touchline::switches
