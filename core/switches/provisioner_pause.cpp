// SPDX-License-Identifier: GPL-3.0-only
#include "core/switches/provisioner_pause.h"

#include "core/store/feature_flags.h"

using namespace Qt::StringLiterals;

namespace touchline::switches {

namespace {
const QString flagName = u"provisioner"_s;
}

void ProvisionerPause::restore(store::Session &session)
{
    const PauseState state = stored(session);
    if (!session.failure())
        m_paused = state.paused;
}

void ProvisionerPause::save(store::Transaction &transaction, const PauseState &state)
{
    store::FeatureFlags(transaction)
        .save({flagName, !state.paused, state.reason, state.by, state.sinceMs, std::nullopt, false});
    transaction.announce({domain::Event::Kind::PauseChanged});
    transaction.afterCommit([this, paused = state.paused] { m_paused = paused; });
}

PauseState ProvisionerPause::stored(store::Session &session)
{
    const auto flag = store::FeatureFlags(session).find(flagName);
    if (!flag)
        return {};
    return {!flag->enabled, flag->changedBy, flag->reason, flag->changedAtMs};
}

} // namespace touchline::switches
