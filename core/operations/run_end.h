// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/provision/run_news.h"

namespace touchline::operations {

/// Cancels the club's present run. Where nobody works on it, it has ended: the log and `ended` are told after the
/// commit what the engine would tell them.
store::Cancelling cancelPresentRun(store::Transaction &transaction, const store::TenantRow &tenant, const QString &by,
    qint64 nowMs, telemetry::Log &log, const provision::RunEnded &ended);

} // namespace touchline::operations
