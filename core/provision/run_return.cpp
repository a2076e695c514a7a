// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/run_return.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::provision {

using domain::AttemptOutcome;
using domain::LogLevel;
using domain::ProvisionState;
using domain::StepStatus;

namespace {
constexpr int crashLimit = 5;
constexpr qint64 shortestRestMs = 5000;
constexpr qint64 longestRestMs = 10LL * 60 * 1000;

/// The step that was under way, else the one that would have been next; null: all are finished.
store::StepRow *presentStep(QList<store::StepRow> &steps)
{
    const auto underWay
        = std::find_if(steps.begin(), steps.end(), [](const auto &step) { return step.status == StepStatus::Running; });
    if (underWay != steps.end())
        return &*underWay;
    const auto next
        = std::find_if(steps.begin(), steps.end(), [](const auto &step) { return !domain::isFinished(step.status); });
    return next == steps.end() ? nullptr : &*next;
}
} // namespace

RunReturn::RunReturn(const RunTools &tools, QString owner)
    : m_tools(tools)
    , m_owner(std::move(owner))
{ }

void RunReturn::rescue(store::Transaction &transaction, const store::RunRow &run) const
{
    auto work = RunWork::open(transaction, m_tools, run.tenantId, run.number);
    if (!work)
        return;
    if (store::StepRow *const step = presentStep(work->steps)) {
        // An attempt at a step of the database is recorded when it ends: this one never got there.
        const bool recorded = step->status == StepStatus::Running;
        if (!recorded)
            ++step->attempts;
        ++step->crashes;
        step->status = step->crashes >= crashLimit ? StepStatus::Failed : StepStatus::Pending;
        step->error
            = u"the program ended while this was under way (crash %1 of %2)"_s.arg(step->crashes).arg(crashLimit);
        work->set(*step);
        const qint64 began = recorded ? step->startedAtMs : work->nowMs;
        work->endAttempt(*step, step->attempts, AttemptOutcome::Crashed, began,
            std::max<qint64>(0, work->nowMs - began), step->error);
        if (step->status == StepStatus::Failed) {
            work->end(ProvisionState::Failed, u"%1: %2"_s.arg(step->name, step->error));
            return;
        }
    }
    work->wait(u"queued again after a restart"_s, std::min(work->run.dueAtMs, work->nowMs));
}

void RunReturn::interrupt(store::Transaction &transaction, const NextStep &step) const
{
    auto work = RunWork::open(transaction, m_tools, step.context.tenant.id, step.context.runNumber);
    if (!work || work->run.leaseOwner != m_owner || work->run.finishedAtMs > 0)
        return;
    store::StepRow &row = work->steps[step.position];
    // Its checkpoint may have been written meanwhile: then it is the next step that is given back.
    if (row.status != StepStatus::Running || row.attempts != step.attempt)
        return;
    row.status = StepStatus::Pending;
    work->set(row);
    work->endAttempt(row, step.attempt, AttemptOutcome::Retry, step.startedAtMs,
        m_tools.clock.steadyMs() - step.startedSteadyMs, u"the program was stopped"_s);
    work->wait(u"queued again after a restart"_s, work->nowMs);
}

void RunReturn::putAside(store::Transaction &transaction, const QString &tenantId, int number) const
{
    auto work = RunWork::open(transaction, m_tools, tenantId, number);
    if (!work || work->run.leaseOwner != m_owner || work->run.finishedAtMs > 0)
        return;
    const QString fault = u"a fault inside the program; its log says more"_s;
    if (!work->run.cancelledBy.isEmpty()) {
        work->end(ProvisionState::Failed, work->run.cancelledReason());
        return;
    }
    // As long as it has been about already: twice as long each time.
    const qint64 rest = std::clamp(work->nowMs - work->run.queuedAtMs, shortestRestMs, longestRestMs);
    const qint64 dueAtMs = work->nowMs + rest;
    if (store::StepRow *const step = presentStep(work->steps)) {
        if (step->status == StepStatus::Running) {
            work->endAttempt(*step, step->attempts, AttemptOutcome::Retry, step->startedAtMs,
                std::max<qint64>(0, work->nowMs - step->startedAtMs), fault);
        }
        step->status = StepStatus::Retrying;
        step->nextAttemptAtMs = dueAtMs;
        step->error = fault;
        work->set(*step);
    }
    work->wait(u"retry at %1: %2"_s.arg(store::isoUtc(dueAtMs), fault), dueAtMs);
    work->news().say(u"Run put aside"_s, {{u"run"_s, number}, {u"reason"_s, fault}}, LogLevel::Error);
}

void RunReturn::reschedule(store::Transaction &transaction, const store::RunRow &run) const
{
    auto work = RunWork::open(transaction, m_tools, run.tenantId, run.number);
    if (!work)
        return;
    const qint64 dueAtMs = work->nowMs + std::max<qint64>(0, run.dueAtMs - run.dueSetAtMs);
    store::StepRow *const step = presentStep(work->steps);
    if (step == nullptr || step->nextAttemptAtMs == 0) {
        work->wait(run.reason, dueAtMs);
        return;
    }
    step->nextAttemptAtMs = dueAtMs;
    work->set(*step);
    work->wait(u"retry at %1: %2"_s.arg(store::isoUtc(dueAtMs), step->error), dueAtMs);
}

} // namespace touchline::provision
