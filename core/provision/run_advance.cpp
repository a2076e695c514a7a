// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/run_advance.h"

#include "core/domain/backoff.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::provision {

using domain::AttemptOutcome;
using domain::LogLevel;
using domain::ProvisionState;
using domain::StepKind;
using domain::StepStatus;

namespace {
QString outsideKey(const QString &tenantId, int run, StepKind kind)
{
    const QByteArray text = u"%1/%2/%3"_s.arg(tenantId).arg(run).arg(domain::stepName(kind)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}
} // namespace

RunAdvance::RunAdvance(
    const StepCatalogue &steps, const domain::Clock &clock, telemetry::Log &log, Rules rules, Observers observers)
    : m_steps(steps)
    , m_tools{clock, log, std::move(observers)}
    , m_rules(std::move(rules))
{ }

std::optional<RunWork> RunAdvance::open(store::Transaction &transaction, const QString &tenantId, int number) const
{
    auto work = RunWork::open(transaction, m_tools, tenantId, number);
    if (!work || work->run.leaseOwner != m_rules.owner || work->run.finishedAtMs > 0)
        return std::nullopt;
    return work;
}

Advance RunAdvance::begin(store::Transaction &transaction, const store::RunRow &run, PlaceOffer &offer) const
{
    auto work = open(transaction, run.tenantId, run.number);
    if (!work)
        return {};
    work->news().say(u"Provision start"_s, {{u"run"_s, run.number}, {u"dryRun"_s, run.dryRun}});
    return goOn(*work, offer);
}

Advance RunAdvance::settle(store::Transaction &transaction, const NextStep &step, const StepOutcome &outcome) const
{
    auto work = open(transaction, step.context.tenant.id, step.context.runNumber);
    if (!work || !record(*work, step, outcome))
        return {};
    PlaceOffer none;
    return goOn(*work, none);
}

Advance RunAdvance::goOn(RunWork &work, PlaceOffer &offer) const
{
    for (store::StepRow &row : work.steps) {
        if (domain::isFinished(row.status))
            continue;
        if (stopsHere(work))
            return {};
        const auto kind = domain::stepFromName(row.name);
        if (kind && m_steps.databaseStep(*kind)) {
            applyDatabaseStep(work, row, *kind);
            continue;
        }
        const OutsideStep *const outside = kind ? m_steps.outsideStep(*kind) : nullptr;
        if (outside == nullptr) {
            work.end(ProvisionState::Failed, u"this program does not know the step %1"_s.arg(row.name));
            return {};
        }
        NextStep next = nextStep(work, row, context(work, row, *kind), *kind);
        if (const auto outcome = outside->foregone(next.context)) {
            // Begun and ended in one transaction: only the end is written.
            beginAttempt(work, row, *kind);
            next.attempt = row.attempts;
            if (!record(work, next, *outcome))
                return {};
            continue;
        }
        next.prepared = outside->prepare(work.transaction, next.context);
        next.host = outside->host(next.context, next.prepared);
        // A suspect goes by itself, so it need not wait.
        if (row.crashes == 0 && !offer.take(next.host)) {
            work.run.waitsFor = next.host;
            work.wait(u"waiting for its turn at %1"_s.arg(next.host), work.run.dueAtMs);
            return {.waitsFor = next.host};
        }
        startAttempt(work, row, *kind);
        next.attempt = row.attempts;
        work.run.state = ProvisionState::Processing;
        work.run.reason.clear();
        work.save(true);
        return {.next = next};
    }
    work.end(ProvisionState::Complete, {});
    return {};
}

bool RunAdvance::stopsHere(RunWork &work) const
{
    if (!work.run.cancelledBy.isEmpty()) {
        work.end(ProvisionState::Failed, work.run.cancelledReason());
        return true;
    }
    const domain::TenantStatus status = work.tenant.status;
    if (status == domain::TenantStatus::Suspended || status == domain::TenantStatus::Cancelled) {
        // It stays due; nobody claims it until the club is reinstated.
        work.wait(u"the club is %1"_s.arg(domain::tenantStatusName(status)), work.nowMs);
        return true;
    }
    return false;
}

void RunAdvance::applyDatabaseStep(RunWork &work, store::StepRow &row, StepKind kind) const
{
    row.status = StepStatus::Done;
    ++row.attempts;
    row.startedAtMs = row.completedAtMs = work.nowMs;
    row.note = m_steps.databaseStep(kind)->apply(work.transaction, context(work, row, kind));
    row.error.clear();
    work.endAttempt(row, row.attempts, AttemptOutcome::Done, work.nowMs, 0, {});
    work.set(row);
    work.news().say(stepMessage(kind), {{u"step"_s, row.name}, {u"attempt"_s, row.attempts}});
}

void RunAdvance::beginAttempt(const RunWork &work, store::StepRow &row, StepKind kind) const
{
    row.status = StepStatus::Running;
    ++row.attempts;
    row.nextAttemptAtMs = 0;
    if (row.startedAtMs == 0)
        row.startedAtMs = work.nowMs;
    if (row.retrySinceMs == 0)
        row.retrySinceMs = work.nowMs;
    if (row.retries > 0) {
        // What it waited for its turn counts as well, but no more than its pause may have been: the clock may have
        // been set forward.
        const qint64 longest = domain::backoffDelay(row.retries, 1, {}).count();
        row.retryWaitedMs += std::clamp<qint64>(work.nowMs - work.run.dueAtMs, 0, longest);
    }
    work.news().say(stepMessage(kind), {{u"step"_s, row.name}, {u"attempt"_s, row.attempts}});
}

void RunAdvance::startAttempt(RunWork &work, store::StepRow &row, StepKind kind) const
{
    beginAttempt(work, row, kind);
    work.set(row);
    store::ProvisionRuns(work.transaction).startAttempt(work.tenant.id, work.run.number, row, work.nowMs);
}

NextStep RunAdvance::nextStep(const RunWork &work, const store::StepRow &row, StepContext context, StepKind kind) const
{
    return {.context = std::move(context),
        .kind = kind,
        .position = row.position,
        .startedAtMs = work.nowMs,
        .startedSteadyMs = m_tools.clock.steadyMs()};
}

bool RunAdvance::record(RunWork &work, const NextStep &step, const StepOutcome &outcome) const
{
    store::StepRow &row = work.steps[step.position];
    const bool finished = outcome.kind == AttemptOutcome::Done || outcome.kind == AttemptOutcome::Skipped;
    const qint64 took = m_tools.clock.steadyMs() - step.startedSteadyMs;
    work.endAttempt(
        row, step.attempt, outcome.kind, step.startedAtMs, took, finished ? QString() : outcome.note, outcome.evidence);
    if (m_tools.observers.attemptEnded) {
        work.transaction.afterCommit([this, name = row.name, kind = outcome.kind, took] {
            m_tools.observers.attemptEnded(name, domain::attemptOutcomeName(kind), took);
        });
    }
    if (finished) {
        finishStep(work, row, step, outcome);
        return true;
    }
    row.error = outcome.note;
    row.retryWaitedMs += took;
    if (outcome.kind == AttemptOutcome::Retry && retryLater(work, row, outcome))
        return false;
    row.status = StepStatus::Failed;
    row.completedAtMs = work.nowMs;
    work.set(row);
    work.end(ProvisionState::Failed, outcome.note);
    return false;
}

void RunAdvance::finishStep(RunWork &work, store::StepRow &row, const NextStep &step, const StepOutcome &outcome) const
{
    row.status = outcome.kind == AttemptOutcome::Done ? StepStatus::Done : StepStatus::Skipped;
    row.completedAtMs = work.nowMs;
    row.retrySinceMs = row.retryWaitedMs = row.retries = 0;
    row.note = outcome.note;
    row.error.clear();
    work.set(row);
    m_steps.outsideStep(step.kind)->settle(work.transaction, step.context, step.prepared, outcome);
    if (outcome.kind == AttemptOutcome::Skipped)
        work.news().say(u"Step skipped"_s, {{u"step"_s, row.name}, {u"reason"_s, outcome.note}});
}

bool RunAdvance::retryLater(RunWork &work, store::StepRow &row, const StepOutcome &outcome) const
{
    if (!work.run.cancelledBy.isEmpty()) {
        row.status = StepStatus::Pending;
        work.set(row);
        work.end(ProvisionState::Failed, work.run.cancelledReason());
        return true;
    }
    if (row.retryWaitedMs >= m_rules.retryFor.count())
        return false;
    ++row.retries;
    row.crashes = 0; // the process has outlived it
    row.status = StepStatus::Retrying;
    const qint64 delay
        = domain::backoffDelay(row.retries, QRandomGenerator::global()->generateDouble(), outcome.retryAfter).count();
    row.retryWaitedMs += delay;
    row.nextAttemptAtMs = work.nowMs + delay;
    work.set(row);
    work.wait(u"retry at %1: %2"_s.arg(store::isoUtc(row.nextAttemptAtMs), outcome.note), row.nextAttemptAtMs);
    work.news().say(u"Step will be retried"_s,
        {{u"step"_s, row.name}, {u"attempt"_s, row.attempts}, {u"reason"_s, outcome.note}}, LogLevel::Warn);
    return true;
}

bool RunAdvance::saveCheckpoint(store::Transaction &transaction, const NextStep &step, const QJsonObject &state) const
{
    const QString tenantId = step.context.tenant.id;
    const int run = step.context.runNumber;
    if (!store::ProvisionQueue(transaction).isHeld(tenantId, run, m_rules.owner))
        return false;
    store::ProvisionRuns(transaction).setCheckpoint(tenantId, run, step.position, state);
    return true;
}

StepContext RunAdvance::context(const RunWork &work, const store::StepRow &row, StepKind kind) const
{
    return {work.tenant, work.run.number, work.run.dryRun, work.nowMs,
        outsideKey(work.tenant.id, work.run.number, kind), Checkpoint(row.checkpoint)};
}

} // namespace touchline::provision
