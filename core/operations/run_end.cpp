// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/run_end.h"

namespace touchline::operations {

store::Cancelling cancelPresentRun(store::Transaction &transaction, const store::TenantRow &tenant, const QString &by,
    qint64 nowMs, telemetry::Log &log, const provision::RunEnded &ended)
{
    store::ProvisionRuns runs(transaction);
    const auto cancelling = runs.requestCancel(tenant.id, tenant.runNumber, by, nowMs);
    const auto run = cancelling == store::Cancelling::Ended ? runs.run(tenant.id, tenant.runNumber) : std::nullopt;
    if (run) {
        const provision::RunNews news(transaction, log, tenant);
        news.stateChanged(tenant.provisionState, run->state, run->reason);
        news.ended(*run, ended);
    }
    return cancelling;
}

} // namespace touchline::operations
