// SPDX-License-Identifier: GPL-3.0-only
#include "core/scheduler/scheduler.h"

#include "core/scheduler/when_done.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::scheduler {

using domain::LogFeature;
using domain::Result;
using store::DueJobRow;
using store::DueJobs;

namespace {
constexpr qint64 longestSleepMs = 30'000;
constexpr int mostAtOnce = 32;
constexpr qint64 firstRetryMs = 5'000;
constexpr qint64 longestRetryMs = 60 * 60 * 1000;
/// Clocks are corrected by small steps all the time.
constexpr qint64 clockToleranceMs = 2'000;

qint64 retryDelayMs(int attempts)
{
    return std::min(longestRetryMs, firstRetryMs << std::min(attempts - 1, 20));
}
} // namespace

Scheduler::Scheduler(Needs needs)
    : m_needs(std::move(needs))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        planAgainWhereNeeded();
        look();
    });
    connect(&m_needs.writer, &store::Writer::committed, this, [this](const QList<domain::Event> &events) {
        const bool scheduled = std::any_of(events.begin(), events.end(),
            [](const domain::Event &event) { return event.kind == domain::Event::Kind::JobScheduled; });
        if (scheduled)
            look();
    });
}

Scheduler::~Scheduler()
{
    stop();
}

void Scheduler::add(JobKind kind)
{
    m_kinds.insert(kind.name, std::move(kind));
}

void Scheduler::drop(const QString &kind)
{
    m_dropped.append(kind);
}

void Scheduler::start()
{
    m_stopped = false;
    m_lastWallMs = m_needs.clock.nowMs();
    m_lastSteadyMs = m_needs.clock.steadyMs();
    planAll();
}

void Scheduler::planAll()
{
    const auto planned = m_needs.writer.run([this](store::Transaction &transaction) -> Result<void> {
        DueJobs jobs(transaction);
        for (const QString &kind : m_dropped) {
            for (const DueJobRow &job : jobs.pending(kind))
                jobs.remove(job.name);
        }
        plan(transaction);
        return {};
    });
    m_planning = QFuture<void>(planned);
    whenDone(this, planned, [this](const Result<void> &outcome) {
        m_planned = outcome.has_value();
        look();
    });
}

void Scheduler::stop()
{
    m_stopped = true;
    m_timer.stop();
    m_planning.waitForFinished();
    for (QFuture<void> &future : m_underWay)
        future.waitForFinished();
}

/// On the writer's thread, like all that takes a transaction here; the kinds do not change once it has started.
void Scheduler::plan(store::Transaction &transaction) const
{
    for (const JobKind &kind : m_kinds) {
        if (kind.schedule)
            planRepeated(transaction, kind);
        else if (kind.standing)
            planStanding(transaction, kind);
    }
}

/// Sees to it that the kind's next occurrence that has not been done yet is there. One that waits for later than that
/// was planned by a clock that has been set back since.
void Scheduler::planRepeated(store::Transaction &transaction, const JobKind &kind) const
{
    DueJobs jobs(transaction);
    const auto nameOf = [&kind](const Occurrence &occurrence) { return kind.name + u':' + occurrence.name; };
    Occurrence next = kind.schedule->nextAfter(m_needs.clock.nowMs());
    for (auto known = jobs.find(nameOf(next)); known && known->doneAtMs != 0; known = jobs.find(nameOf(next)))
        next = kind.schedule->nextAfter(next.dueAtMs);
    bool isPlanned = false;
    for (const DueJobRow &job : jobs.pending(kind.name)) {
        if (!isPlanned && (job.dueAtMs <= next.dueAtMs || job.name == nameOf(next)))
            isPlanned = true;
        else
            jobs.remove(job.name);
    }
    if (!isPlanned)
        jobs.add({.name = nameOf(next), .kind = kind.name, .dueAtMs = next.dueAtMs});
}

void Scheduler::planStanding(store::Transaction &transaction, const JobKind &kind) const
{
    DueJobs jobs(transaction);
    const qint64 now = m_needs.clock.nowMs();
    const auto job = jobs.find(kind.name);
    if (!job || job->doneAtMs != 0)
        jobs.put({.name = kind.name, .kind = kind.name, .dueAtMs = now});
    else if (job->dueAtMs > now + longestRetryMs)
        jobs.setDueAgain(kind.name, now, job->payload);
}

/// After a clock was set back, and where the disk was full at the last plan.
void Scheduler::planAgainWhereNeeded()
{
    const qint64 wall = m_needs.clock.nowMs();
    const qint64 steady = m_needs.clock.steadyMs();
    const qint64 jump = (wall - m_lastWallMs) - (steady - m_lastSteadyMs);
    m_lastWallMs = wall;
    m_lastSteadyMs = steady;
    if (jump < -clockToleranceMs)
        m_planned = false;
    if (!m_planned && m_planning.isFinished())
        planAll();
}

void Scheduler::look()
{
    if (m_stopped)
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    m_lookAgain = false;
    const qint64 now = m_needs.clock.nowMs();
    whenDone(this, m_needs.readers.run([now](store::Session &session) -> Result<Found> {
        DueJobs jobs(session);
        return Found{jobs.due(now, mostAtOnce), jobs.nextAfter(now)};
    }),
        [this](const Result<Found> &found) {
            m_looking = false;
            if (m_stopped)
                return;
            if (found)
                beginAll(*found);
            arm(found ? found->nextAtMs : std::nullopt);
            if (m_lookAgain)
                look();
        });
}

void Scheduler::arm(std::optional<qint64> nextAtMs)
{
    const qint64 wait = nextAtMs ? *nextAtMs - m_needs.clock.nowMs() : longestSleepMs;
    m_timer.start(static_cast<int>(std::clamp<qint64>(wait, 0, longestSleepMs)));
}

void Scheduler::beginAll(const Found &found)
{
    const qint64 steady = m_needs.clock.steadyMs();
    for (const DueJobRow &job : found.due) {
        if (m_kinds.contains(job.kind) && !m_underWay.contains(job.name) && m_notBefore.value(job.name) <= steady)
            begin(job);
    }
}

void Scheduler::begin(const DueJobRow &job)
{
    const JobKind &kind = *m_kinds.constFind(job.kind);
    m_begunAt.insert(job.name, m_needs.clock.steadyMs());
    if (!kind.prepare) {
        carryOut(job, {});
        return;
    }
    const auto preparing = kind.prepare(job);
    m_underWay.insert(job.name, QFuture<void>(preparing));
    whenDone(this, preparing, [this, job](const Result<QJsonObject> &prepared) {
        if (m_stopped)
            return;
        if (prepared)
            carryOut(job, *prepared);
        else
            failed(job, prepared.error());
    });
}

void Scheduler::carryOut(const DueJobRow &job, const QJsonObject &prepared)
{
    const auto done = m_needs.writer.run([this, name = job.name, prepared](store::Transaction &transaction) {
        return carryOutIn(transaction, name, prepared);
    });
    m_underWay.insert(job.name, QFuture<void>(done));
    whenDone(this, done, [this, job](const Result<QString> &outcome) {
        if (m_stopped)
            return;
        if (outcome)
            succeeded(job, *outcome);
        else
            failed(job, outcome.error());
    });
}

/// Asks once more whether the job is still to be done: only what the transaction itself sees counts.
Result<QString> Scheduler::carryOutIn(
    store::Transaction &transaction, const QString &name, const QJsonObject &prepared) const
{
    DueJobs jobs(transaction);
    const auto job = jobs.find(name);
    const qint64 now = m_needs.clock.nowMs();
    if (!job || job->doneAtMs != 0)
        return QString();
    const JobKind &kind = *m_kinds.constFind(job->kind);
    // What was prepared has happened, whatever the clock says by now.
    if (job->dueAtMs > now && !kind.prepare)
        return QString();
    const auto end = kind.work(transaction, *job, prepared);
    if (!end)
        return domain::fail(end.error());
    if (end->dueAgainAtMs) {
        jobs.setDueAgain(name, *end->dueAgainAtMs, end->payload);
    } else {
        jobs.setDone(name, now);
        if (kind.schedule)
            planRepeated(transaction, kind);
    }
    return end->note;
}

void Scheduler::succeeded(const DueJobRow &job, const QString &note)
{
    const qint64 tookMs = m_needs.clock.steadyMs() - m_begunAt.value(job.name);
    if (!note.isEmpty())
        m_needs.log.info(LogFeature::Ops, u"Scheduled job done"_s,
            {{u"job"_s, job.name}, {u"reason"_s, note}, {u"duration_ms"_s, tookMs}});
    m_notBefore.remove(job.name);
    ended(job, u"done"_s);
}

void Scheduler::failed(const DueJobRow &job, const domain::Error &error)
{
    const int attempts = job.attempts + 1;
    const qint64 delay = retryDelayMs(attempts);
    m_needs.log.error(LogFeature::Ops, u"Scheduled job failed"_s,
        {{u"job"_s, job.name}, {u"attempt"_s, attempts}, {u"reason"_s, error.detail},
            {u"retryInSeconds"_s, delay / 1000}});
    m_notBefore.insert(job.name, m_needs.clock.steadyMs() + std::min(delay, longestSleepMs));
    const auto noted = m_needs.writer.run(
        [name = job.name, attempts, delay, text = error.detail, this](store::Transaction &transaction) -> Result<void> {
            DueJobs(transaction).setFailed(name, m_needs.clock.nowMs() + delay, attempts, text);
            return {};
        });
    m_underWay.insert(job.name, QFuture<void>(noted));
    whenDone(this, noted, [this, job](const Result<void> &) {
        if (!m_stopped)
            ended(job, u"failed"_s);
    });
}

void Scheduler::ended(const DueJobRow &job, const QString &outcome)
{
    m_underWay.remove(job.name);
    const qint64 tookMs = m_needs.clock.steadyMs() - m_begunAt.take(job.name);
    if (m_needs.jobEnded)
        m_needs.jobEnded(job.kind, outcome, static_cast<double>(tookMs) / 1000);
    look();
}

} // namespace touchline::scheduler
