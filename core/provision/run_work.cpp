// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/run_work.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::provision {

using domain::LogFeature;
using domain::LogLevel;
using domain::ProvisionState;

std::optional<RunWork> RunWork::open(
    store::Transaction &transaction, const RunTools &tools, const QString &tenantId, int number)
{
    store::ProvisionRuns runs(transaction);
    auto tenant = store::Tenants(transaction).byId(tenantId);
    auto run = runs.run(tenantId, number);
    if (!tenant || !run)
        return std::nullopt;
    return RunWork{
        transaction, tools, *std::move(tenant), *std::move(run), runs.steps(tenantId, number), tools.clock.nowMs()};
}

void RunWork::set(const store::StepRow &step) const
{
    store::ProvisionRuns(transaction).setStep(tenant.id, run.number, step);
}

void RunWork::endAttempt(const store::StepRow &step, int number, domain::AttemptOutcome outcome, qint64 startedAtMs,
    qint64 tookMs, const QString &error, const QStringList &evidence) const
{
    // The end is told by the time it took: the clock may have been set meanwhile.
    store::ProvisionRuns(transaction)
        .endAttempt(tenant.id, run.number,
            {step.position, number, outcome, startedAtMs, startedAtMs + tookMs, error, evidence});
}

void RunWork::save(bool keepLease)
{
    store::ProvisionRuns(transaction).setState(run, steps, nowMs, keepLease);
    transaction.announce({domain::Event::Kind::TenantChanged, tenant.id});
    if (tenant.provisionState == run.state)
        return;
    QJsonObject fields{{u"from"_s, domain::provisionStateName(tenant.provisionState)},
        {u"state"_s, domain::provisionStateName(run.state)}};
    if (!run.reason.isEmpty())
        fields.insert(u"reason"_s, run.reason);
    logLater(u"State transition"_s, fields);
    tenant.provisionState = run.state;
}

void RunWork::wait(const QString &reason, qint64 dueAtMs)
{
    run.state = ProvisionState::Pending;
    run.reason = reason;
    run.dueAtMs = dueAtMs;
    save(false);
}

void RunWork::end(ProvisionState state, const QString &reason)
{
    run.state = state;
    run.reason = reason;
    run.finishedAtMs = nowMs;
    save(false);
    const bool complete = state == ProvisionState::Complete;
    const qint64 took = std::max<qint64>(0, nowMs - run.queuedAtMs);
    QJsonObject fields{{u"duration_ms"_s, took}, {u"run"_s, run.number}};
    if (!complete)
        fields.insert(u"reason"_s, reason);
    logLater(complete ? u"Provision complete"_s : u"Provision failed"_s, fields,
        complete ? LogLevel::Info : LogLevel::Error);
    // The club as it was read: before its last step marked it.
    if (complete && tenant.provisionedAt.isEmpty() && !tenant.test && tools.observers.clubCompleted)
        transaction.afterCommit([&tools = tools] { tools.observers.clubCompleted(); });
    // Test clubs are in no statistic.
    if (!tools.observers.runEnded || tenant.test)
        return;
    transaction.afterCommit(
        [&tools = tools, state, took] { tools.observers.runEnded(domain::provisionStateName(state), took); });
}

void RunWork::logLater(const QString &msg, QJsonObject fields, LogLevel level) const
{
    fields.insert(u"tenantId"_s, tenant.id);
    fields.insert(u"plan"_s, domain::planName(tenant.plan));
    transaction.afterCommit([&log = tools.log, msg, fields, level] {
        if (level == LogLevel::Error)
            log.error(LogFeature::Provision, msg, fields);
        else if (level == LogLevel::Warn)
            log.warn(LogFeature::Provision, msg, fields);
        else
            log.info(LogFeature::Provision, msg, fields);
    });
}

} // namespace touchline::provision
