// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/run_advance.h"

#include "core/domain/backoff.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace touchline::provision {

using domain::AttemptOutcome;
using domain::LogFeature;
using domain::LogLevel;
using domain::ProvisionState;
using domain::StepKind;
using domain::StepStatus;

namespace {
constexpr int crashLimit = 5;

QString outsideKey(const QString &tenantId, int run, StepKind kind)
{
    const QByteArray text = u"%1/%2/%3"_s.arg(tenantId).arg(run).arg(domain::stepName(kind)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}
} // namespace

/// One run with its steps as this transaction sees and changes them.
struct RunAdvance::Work
{
    store::Transaction &transaction;
    store::TenantRow tenant;
    store::RunRow run;
    QList<store::StepRow> steps;
    qint64 nowMs;
};

RunAdvance::RunAdvance(
    const StepCatalogue &steps, const domain::Clock &clock, telemetry::Log &log, Rules rules, Observers observers)
    : m_steps(steps)
    , m_clock(clock)
    , m_log(log)
    , m_rules(std::move(rules))
    , m_observers(std::move(observers))
{ }

std::optional<RunAdvance::Work> RunAdvance::open(
    store::Transaction &transaction, const QString &tenantId, int number) const
{
    store::ProvisionRuns runs(transaction);
    auto tenant = store::Tenants(transaction).byId(tenantId);
    auto run = runs.run(tenantId, number);
    if (!tenant || !run)
        return std::nullopt;
    return Work{transaction, *tenant, *run, runs.steps(tenantId, number), m_clock.nowMs()};
}

std::optional<NextStep> RunAdvance::begin(store::Transaction &transaction, const store::RunRow &run) const
{
    auto work = open(transaction, run.tenantId, run.number);
    if (!work)
        return std::nullopt;
    logLater(*work, u"Provision start"_s, {{u"run"_s, run.number}, {u"dryRun"_s, run.dryRun}});
    return goOn(*work);
}

std::optional<NextStep> RunAdvance::settle(
    store::Transaction &transaction, const NextStep &step, const StepOutcome &outcome) const
{
    const QString tenantId = step.context.tenant.id;
    if (!store::ProvisionQueue(transaction).isHeld(tenantId, step.context.runNumber, m_rules.owner))
        return std::nullopt;
    auto work = open(transaction, tenantId, step.context.runNumber);
    if (!work || !record(*work, step, outcome))
        return std::nullopt;
    return goOn(*work);
}

std::optional<NextStep> RunAdvance::goOn(Work &work) const
{
    for (store::StepRow &row : work.steps) {
        if (domain::isFinished(row.status))
            continue;
        if (stopsHere(work))
            return std::nullopt;
        const auto kind = domain::stepFromName(row.name);
        if (kind && m_steps.databaseStep(*kind)) {
            applyDatabaseStep(work, row, *kind);
        } else if (kind && m_steps.outsideStep(*kind)) {
            if (const auto outcome = m_steps.outsideStep(*kind)->foregone(context(work, row, *kind))) {
                const NextStep step = startOutsideStep(work, row, *kind);
                if (!record(work, step, *outcome))
                    return std::nullopt;
                continue;
            }
            NextStep next = startOutsideStep(work, row, *kind);
            work.run.state = ProvisionState::Processing;
            work.run.reason.clear();
            save(work, true);
            return next;
        } else {
            end(work, ProvisionState::Failed, u"this program does not know the step %1"_s.arg(row.name));
            return std::nullopt;
        }
    }
    end(work, ProvisionState::Complete, {});
    return std::nullopt;
}

bool RunAdvance::stopsHere(Work &work) const
{
    if (!work.run.cancelledBy.isEmpty()) {
        end(work, ProvisionState::Failed, work.run.cancelledReason());
        return true;
    }
    if (work.tenant.status == domain::TenantStatus::Suspended
        || work.tenant.status == domain::TenantStatus::Cancelled) {
        // It stays due; nobody claims it until the club is reinstated.
        work.run.state = ProvisionState::Pending;
        work.run.reason = u"the club is %1"_s.arg(domain::tenantStatusName(work.tenant.status));
        work.run.dueAtMs = work.nowMs;
        save(work, false);
        return true;
    }
    return false;
}

void RunAdvance::applyDatabaseStep(Work &work, store::StepRow &row, StepKind kind) const
{
    store::ProvisionRuns runs(work.transaction);
    row.status = StepStatus::Done;
    ++row.attempts;
    row.startedAtMs = row.completedAtMs = work.nowMs;
    row.note = m_steps.databaseStep(kind)->apply(work.transaction, context(work, row, kind));
    row.error.clear();
    runs.endAttempt(work.tenant.id, work.run.number,
        {row.position, row.attempts, AttemptOutcome::Done, work.nowMs, work.nowMs, {}, {}});
    runs.setStep(work.tenant.id, work.run.number, row);
    logLater(work, stepMessage(kind), {{u"step"_s, row.name}, {u"attempt"_s, row.attempts}});
}

NextStep RunAdvance::startOutsideStep(Work &work, store::StepRow &row, StepKind kind) const
{
    store::ProvisionRuns runs(work.transaction);
    row.status = StepStatus::Running;
    ++row.attempts;
    row.nextAttemptAtMs = 0;
    if (row.startedAtMs == 0)
        row.startedAtMs = work.nowMs;
    if (row.retrySinceMs == 0)
        row.retrySinceMs = work.nowMs;
    runs.setStep(work.tenant.id, work.run.number, row);
    runs.startAttempt(work.tenant.id, work.run.number, row, work.nowMs);
    const StepContext stepContext = context(work, row, kind);
    logLater(work, stepMessage(kind), {{u"step"_s, row.name}, {u"attempt"_s, row.attempts}});
    return {stepContext, kind, row.position, row.attempts, work.nowMs,
        m_steps.outsideStep(kind)->prepare(work.transaction, stepContext)};
}

bool RunAdvance::record(Work &work, const NextStep &step, const StepOutcome &outcome) const
{
    store::ProvisionRuns runs(work.transaction);
    store::StepRow &row = work.steps[step.position];
    const bool finished = outcome.kind == AttemptOutcome::Done || outcome.kind == AttemptOutcome::Skipped;
    runs.endAttempt(work.tenant.id, work.run.number,
        {row.position, step.attempt, outcome.kind, step.startedAtMs, work.nowMs, finished ? QString() : outcome.note,
            outcome.evidence});
    if (m_observers.attemptEnded) {
        work.transaction.afterCommit(
            [this, name = row.name, kind = outcome.kind, took = work.nowMs - step.startedAtMs] {
                m_observers.attemptEnded(name, domain::attemptOutcomeName(kind), took);
            });
    }
    if (finished) {
        row.status = outcome.kind == AttemptOutcome::Done ? StepStatus::Done : StepStatus::Skipped;
        row.completedAtMs = work.nowMs;
        row.retrySinceMs = row.retries = 0;
        row.note = outcome.note;
        row.error.clear();
        runs.setStep(work.tenant.id, work.run.number, row);
        m_steps.outsideStep(step.kind)->settle(work.transaction, step.context, step.prepared, outcome);
        if (outcome.kind == AttemptOutcome::Skipped)
            logLater(work, u"Step skipped"_s, {{u"step"_s, row.name}, {u"reason"_s, outcome.note}});
        return true;
    }
    row.error = outcome.note;
    const bool givenUp = work.nowMs - row.retrySinceMs >= m_rules.retryFor.count();
    if (outcome.kind == AttemptOutcome::Retry && !givenUp) {
        ++row.retries;
        row.crashes = 0; // the process has outlived it
        row.status = StepStatus::Retrying;
        if (!work.run.cancelledBy.isEmpty()) {
            row.status = StepStatus::Pending;
            runs.setStep(work.tenant.id, work.run.number, row);
            end(work, ProvisionState::Failed, work.run.cancelledReason());
            return false;
        }
        row.nextAttemptAtMs = work.nowMs
            + domain::backoffDelay(row.retries, QRandomGenerator::global()->generateDouble(), outcome.retryAfter)
                  .count();
        runs.setStep(work.tenant.id, work.run.number, row);
        work.run.state = ProvisionState::Pending;
        work.run.dueAtMs = row.nextAttemptAtMs;
        work.run.reason = u"retry at %1: %2"_s.arg(store::isoUtc(row.nextAttemptAtMs), outcome.note);
        save(work, false);
        logLater(work, u"Step will be retried"_s,
            {{u"step"_s, row.name}, {u"attempt"_s, step.attempt}, {u"reason"_s, outcome.note}}, LogLevel::Warn);
        return false;
    }
    row.status = StepStatus::Failed;
    row.completedAtMs = work.nowMs;
    runs.setStep(work.tenant.id, work.run.number, row);
    end(work, ProvisionState::Failed, outcome.note);
    return false;
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

void RunAdvance::rescue(store::Transaction &transaction, const store::RunRow &run) const
{
    auto work = open(transaction, run.tenantId, run.number);
    if (!work)
        return;
    store::ProvisionRuns runs(transaction);
    for (store::StepRow &row : work->steps) {
        if (row.status != StepStatus::Running)
            continue;
        ++row.crashes;
        row.status = row.crashes >= crashLimit ? StepStatus::Failed : StepStatus::Pending;
        const QString error
            = u"the program ended while this was under way (crash %1 of %2)"_s.arg(row.crashes).arg(crashLimit);
        row.error = error;
        runs.setStep(run.tenantId, run.number, row);
        runs.endAttempt(run.tenantId, run.number,
            {row.position, row.attempts, AttemptOutcome::Crashed, row.startedAtMs, work->nowMs, error, {}});
        if (row.status == StepStatus::Failed) {
            end(*work, ProvisionState::Failed, u"%1: %2"_s.arg(row.name, error));
            return;
        }
    }
    work->run.state = ProvisionState::Pending;
    work->run.reason = u"queued again after a restart"_s;
    work->run.dueAtMs = std::min(work->run.dueAtMs, work->nowMs);
    save(*work, false);
}

void RunAdvance::interrupt(store::Transaction &transaction, const NextStep &step) const
{
    store::ProvisionRuns runs(transaction);
    if (!store::ProvisionQueue(transaction).isHeld(step.context.tenant.id, step.context.runNumber, m_rules.owner))
        return;
    auto work = open(transaction, step.context.tenant.id, step.context.runNumber);
    if (!work)
        return;
    store::StepRow &row = work->steps[step.position];
    row.status = StepStatus::Pending;
    runs.setStep(work->tenant.id, work->run.number, row);
    runs.endAttempt(work->tenant.id, work->run.number,
        {row.position, step.attempt, AttemptOutcome::Retry, step.startedAtMs, work->nowMs, u"the program was stopped"_s,
            {}});
    work->run.state = ProvisionState::Pending;
    work->run.reason = u"queued again after a restart"_s;
    work->run.dueAtMs = work->nowMs;
    save(*work, false);
}

void RunAdvance::end(Work &work, ProvisionState state, const QString &reason) const
{
    work.run.state = state;
    work.run.reason = reason;
    work.run.finishedAtMs = work.nowMs;
    save(work, false);
    const bool complete = state == ProvisionState::Complete;
    const qint64 took = work.nowMs - work.run.queuedAtMs;
    QJsonObject fields{{u"duration_ms"_s, took}, {u"run"_s, work.run.number}};
    if (!complete)
        fields.insert(u"reason"_s, reason);
    logLater(work, complete ? u"Provision complete"_s : u"Provision failed"_s, fields,
        complete ? LogLevel::Info : LogLevel::Error);
    if (m_observers.runEnded) {
        work.transaction.afterCommit(
            [this, state, took] { m_observers.runEnded(domain::provisionStateName(state), took); });
    }
}

void RunAdvance::save(Work &work, bool keepLease) const
{
    store::ProvisionRuns(work.transaction).setState(work.run, work.steps, work.nowMs, keepLease);
    work.transaction.announce({domain::Event::Kind::TenantChanged, work.tenant.id});
    if (work.tenant.provisionState != work.run.state) {
        QJsonObject fields{{u"from"_s, domain::provisionStateName(work.tenant.provisionState)},
            {u"state"_s, domain::provisionStateName(work.run.state)}};
        if (!work.run.reason.isEmpty())
            fields.insert(u"reason"_s, work.run.reason);
        logLater(work, u"State transition"_s, fields);
        work.tenant.provisionState = work.run.state;
    }
}

StepContext RunAdvance::context(const Work &work, const store::StepRow &row, StepKind kind) const
{
    return {work.tenant, work.run.number, work.run.dryRun, work.nowMs,
        outsideKey(work.tenant.id, work.run.number, kind), Checkpoint(row.checkpoint)};
}

void RunAdvance::logLater(Work &work, const QString &msg, QJsonObject fields, LogLevel level) const
{
    fields.insert(u"tenantId"_s, work.tenant.id);
    fields.insert(u"plan"_s, domain::planName(work.tenant.plan));
    work.transaction.afterCommit([this, msg, fields, level] {
        if (level == LogLevel::Error)
            m_log.error(LogFeature::Provision, msg, fields);
        else if (level == LogLevel::Warn)
            m_log.warn(LogFeature::Provision, msg, fields);
        else
            m_log.info(LogFeature::Provision, msg, fields);
    });
}

} // namespace touchline::provision
