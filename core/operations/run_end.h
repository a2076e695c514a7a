// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/provision_runs.h"
#include "core/store/tenants.h"
#include "core/store/writer.h"
#include "core/telemetry/log.h"

#include <functional>

namespace touchline::operations {

/// Told of a run that an operator ended, after the commit, on the writer's thread.
using RunEnded = std::function<void(const QString &outcome, qint64 durationMs)>;

/// Cancels the club's present run. Where nobody works on it, it has ended: the log and `ended` are told after the
/// commit what the engine would tell them.
store::Cancelling cancelPresentRun(store::Transaction &transaction, const store::TenantRow &tenant, const QString &by,
    qint64 nowMs, telemetry::Log &log, const RunEnded &ended);

} // namespace touchline::operations
