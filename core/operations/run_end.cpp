// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/run_end.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ProvisionState;

store::Cancelling cancelPresentRun(store::Transaction &transaction, const store::TenantRow &tenant, const QString &by,
    qint64 nowMs, telemetry::Log &log, const RunEnded &ended)
{
    store::ProvisionRuns runs(transaction);
    const auto cancelling = runs.requestCancel(tenant.id, tenant.runNumber, by, nowMs);
    const auto run = cancelling == store::Cancelling::Ended ? runs.run(tenant.id, tenant.runNumber) : std::nullopt;
    if (!run)
        return cancelling;
    const qint64 took = std::max<qint64>(0, nowMs - run->queuedAtMs);
    const QJsonObject club{
        {u"tenantId"_s, tenant.id}, {u"plan"_s, domain::planName(tenant.plan)}, {u"reason"_s, run->reason}};
    QJsonObject transition = club;
    transition.insert(u"from"_s, domain::provisionStateName(tenant.provisionState));
    transition.insert(u"state"_s, domain::provisionStateName(ProvisionState::Failed));
    QJsonObject end = club;
    end.insert(u"duration_ms"_s, took);
    end.insert(u"run"_s, run->number);
    transaction.afterCommit([&log, transition, end, took, counted = tenant.test ? RunEnded() : ended] {
        log.info(domain::LogFeature::Provision, u"State transition"_s, transition);
        log.error(domain::LogFeature::Provision, u"Provision failed"_s, end);
        if (counted)
            counted(domain::provisionStateName(ProvisionState::Failed), took);
    });
    return cancelling;
}

} // namespace touchline::operations
