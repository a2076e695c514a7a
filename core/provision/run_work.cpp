// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/run_work.h"

using namespace Qt::StringLiterals;

namespace touchline::provision {

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
    news().stateChanged(tenant.provisionState, run.state, run.reason);
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
    news().ended(run, tools.observers.runEnded);
    // The club as it was read: before its last step marked it.
    if (state == ProvisionState::Complete && tenant.provisionedAt.isEmpty() && !tenant.test
        && tools.observers.clubCompleted)
        transaction.afterCommit([&tools = tools] { tools.observers.clubCompleted(); });
}

} // namespace touchline::provision
