// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/switch_state.h"

namespace touchline::domain {

bool admits(const SwitchState &state, SignupPhase phase, qint64 nowMs)
{
    if (state.on || (state.untilMs && *state.untilMs <= nowMs))
        return true;
    return phase == SignupPhase::Later && state.letStartedFinish;
}

} // namespace touchline::domain
