// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/scheduler/scheduler.h"

namespace touchline::scheduler {

/// The hourly job that removes what has served its time: kept answers after a day, revocations once the token has
/// expired, ended sessions after a month, links, mails and webhook messages after 90 days, done jobs after a month. In
/// batches: what a batch leaves is the next one's. The log has its own pruning.
JobKind cleanUpKind(const domain::Clock &clock);

} // namespace touchline::scheduler
