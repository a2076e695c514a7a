// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/provisioner.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QThread>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::provision {

using domain::LogFeature;

namespace {
/// Claiming more than this in one transaction would make signups behind it wait.
constexpr int claimLimit = 32;
/// An attempt that takes longer is waiting for somebody, and costs next to nothing itself.
constexpr qint64 slowAfterMs = 250;
/// How many may wait like that, for each one that may be at work.
constexpr int slowForEach = 4;
/// The share of the places that is free before more is claimed while others are in work: fewer, larger transactions.
constexpr int worthwhileShare = 8;
/// A clock is corrected by less than this all the time.
constexpr qint64 clockJumpMs = 1500;
constexpr int rescheduleLimit = 200;
} // namespace

Provisioner::Provisioner(store::Writer &writer, const RunAdvance &advance, const StepCatalogue &steps,
    switches::ProvisionerPause &pause, const domain::Clock &clock, telemetry::Log &log, Rules rules, QObject *parent)
    : QObject(parent)
    , m_jobs(writer, advance, {rules.owner, rules.ownerPrefix, rules.lease, rules.dryRunsOnly})
    , m_steps(steps)
    , m_pause(pause)
    , m_clock(clock)
    , m_log(log)
    , m_rules(std::move(rules))
    , m_pollTimer(this)
    , m_leaseTimer(this)
    , m_wayTimer(this)
    , m_places({.most = std::max(2 * m_rules.concurrency, 8)})
{
    m_pollTimer.setInterval(m_rules.pollEvery);
    m_leaseTimer.setInterval(m_rules.lease / 3);
    m_wayTimer.setInterval(std::chrono::milliseconds(slowAfterMs / 2));
    connect(&m_pollTimer, &QTimer::timeout, this, &Provisioner::poll);
    connect(&m_leaseTimer, &QTimer::timeout, this, &Provisioner::renewLeases);
    connect(&m_wayTimer, &QTimer::timeout, this, &Provisioner::makeWayForOthers);
}

void Provisioner::start()
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_lastBeat = m_lookedAroundSteadyMs = m_clock.steadyMs();
    m_wallAhead = m_clock.nowMs() - m_clock.steadyMs();
    m_pollTimer.start();
    m_leaseTimer.start();
    takeOverAndWork();
}

void Provisioner::onCommitted(const QList<domain::Event> &events)
{
    const bool wake = std::any_of(events.begin(), events.end(), [](const domain::Event &event) {
        return event.kind == domain::Event::Kind::RunQueued || event.kind == domain::Event::Kind::PauseChanged;
    });
    if (wake)
        claimDue();
}

void Provisioner::poll()
{
    watchClock();
    if (!m_tookOver) {
        takeOverAndWork();
        return;
    }
    if (!m_dueTimesRight)
        setDueTimesRight();
    if (m_clock.steadyMs() - m_lookedAroundSteadyMs >= m_rules.lease.count() / 3)
        lookAround();
    claimDue();
}

void Provisioner::watchClock()
{
    const qint64 ahead = m_clock.nowMs() - m_clock.steadyMs();
    const qint64 jump = ahead - std::exchange(m_wallAhead, ahead);
    if (std::abs(jump) < clockJumpMs)
        return;
    m_log.warn(LogFeature::Provision, jump < 0 ? u"The clock was set back"_s : u"The clock was set forward"_s,
        {{u"duration_ms"_s, std::abs(jump)}});
    if (jump < 0)
        m_dueTimesRight = false;
}

void Provisioner::renewLeases()
{
    if (!m_inWork.isEmpty() || !m_leased.isEmpty())
        m_jobs.renewLeases();
}

void Provisioner::makeWayForOthers()
{
    const qint64 before = m_clock.steadyMs() - slowAfterMs;
    for (Task &task : m_inWork) {
        if (m_slow >= slowForEach * m_rules.concurrency)
            break;
        if (!task.slow && task.step.startedSteadyMs <= before) {
            task.slow = true;
            ++m_slow;
        }
    }
    claimIfWorthwhile({});
}

QCoro::Task<void> Provisioner::takeOverAndWork()
{
    if (m_takingOver)
        co_return;
    m_takingOver = true;
    const auto takingOver = m_jobs.takeOver();
    const auto taken = co_await takingOver;
    m_takingOver = false;
    if (!taken) {
        // The next poll tries again.
        m_log.error(LogFeature::Provision, u"Rescue failed"_s, {{u"reason"_s, taken.error().detail}});
        co_return;
    }
    if (*taken > 0)
        m_log.warn(LogFeature::Provision, u"Took over runs of a process that ended"_s, {{u"runs"_s, qint64(*taken)}});
    m_tookOver = true;
    setDueTimesRight();
    lookAround();
    claimDue();
}

QCoro::Task<void> Provisioner::lookAround()
{
    if (m_lookingAround || m_stopping)
        co_return;
    m_lookingAround = true;
    m_lookedAroundSteadyMs = m_clock.steadyMs();
    const auto taking = m_jobs.takeExpired();
    const auto taken = co_await taking;
    if (taken && *taken > 0)
        m_log.warn(LogFeature::Provision, u"Took over runs of a process that ended"_s, {{u"runs"_s, qint64(*taken)}});
    const auto looking = m_jobs.hostsWaitedFor();
    const auto hosts = co_await looking;
    if (hosts)
        m_hostsWaitedFor.unite(QSet<QString>(hosts->begin(), hosts->end()));
    m_lookingAround = false;
    if ((taken && *taken > 0) || !m_hostsWaitedFor.isEmpty())
        claimDue();
}

QCoro::Task<void> Provisioner::setDueTimesRight()
{
    if (m_settingDueTimes || m_stopping)
        co_return;
    m_settingDueTimes = m_dueTimesRight = true;
    qsizetype changed = rescheduleLimit;
    while (changed >= rescheduleLimit && !m_stopping) {
        const auto setting = m_jobs.reschedule(rescheduleLimit);
        const auto done = co_await setting;
        if (!done)
            m_dueTimesRight = false;
        changed = done.value_or(0);
    }
    m_settingDueTimes = false;
    claimDue();
}

void Provisioner::claimDue()
{
    if (!m_tookOver)
        return;
    m_claimAgain = true;
    if (!m_claiming)
        claimAll();
}

void Provisioner::claimIfWorthwhile(const QString &hostWithPlace)
{
    const bool wanted = m_moreDue || (!hostWithPlace.isEmpty() && m_hostsWaitedFor.contains(hostWithPlace));
    if (wanted && freePlaces() >= std::max(1, m_rules.concurrency / worthwhileShare))
        claimDue();
}

QCoro::Task<void> Provisioner::claimAll()
{
    m_claiming = true;
    while ((m_claimAgain || !m_leased.isEmpty()) && !m_stopping) {
        m_claimAgain = false;
        const ClaimWish wish = nextWish();
        m_moreDue = wish.limit <= 0;
        if (wish.limit <= 0 && wish.leased.isEmpty()) {
            m_lastBeat = m_clock.steadyMs();
            m_pause.noteStill();
            break;
        }
        auto claiming = claim(wish);
        if (!co_await claiming)
            break;
    }
    m_claiming = false;
}

ClaimWish Provisioner::nextWish() const
{
    ClaimWish wish{.leased = m_leased, .offer = m_places.offer()};
    if (!m_pause.isPaused())
        wish.limit = std::clamp(freePlaces() - static_cast<int>(m_leased.size()), 0, claimLimit);
    for (const QString &host : m_hostsWaitedFor) {
        if (m_places.free(host) > 0)
            wish.hosts.append(host);
    }
    return wish;
}

QCoro::Task<bool> Provisioner::claim(ClaimWish wish)
{
    const auto claiming = m_jobs.claim(wish);
    auto claimed = co_await claiming;
    if (!claimed && claimed.error().code != domain::ErrorCode::StorageUnavailable && !wish.leased.isEmpty()) {
        // Not the disk: one of them cannot be begun. It is found out, and the others go on.
        wish.carefully = true;
        const auto again = m_jobs.claim(wish);
        claimed = co_await again;
    }
    if (!claimed)
        co_return false;
    m_lastBeat = m_clock.steadyMs();
    m_leased = claimed->leased;
    m_claimAgain = m_claimAgain || claimed->moreDue;
    m_moreDue = m_moreDue || claimed->moreDue || claimed->suspectWaits;
    for (const QString &host : claimed->hostsAtRest)
        m_hostsWaitedFor.remove(host);
    QList<NextStep> next;
    for (const Advance &advance : claimed->begun) {
        if (!advance.waitsFor.isEmpty())
            m_hostsWaitedFor.insert(advance.waitsFor);
        if (advance.next)
            next.append(*advance.next);
    }
    if (m_stopping) {
        const auto giving = m_jobs.giveBack(next, {});
        co_await giving;
        co_return true;
    }
    for (const NextStep &step : std::as_const(next))
        work(step);
    co_return true;
}

void Provisioner::enter(quint64 task, const NextStep &step)
{
    m_inWork.insert(task, {step});
    m_inWorkCount = static_cast<int>(m_inWork.size());
    m_places.enter(step.host);
    if (!m_wayTimer.isActive())
        m_wayTimer.start();
}

void Provisioner::leave(quint64 task)
{
    m_slow -= m_inWork.take(task).slow ? 1 : 0;
    m_inWorkCount = static_cast<int>(m_inWork.size());
    if (m_inWork.isEmpty())
        m_wayTimer.stop();
}

QCoro::Task<void> Provisioner::work(NextStep step)
{
    const quint64 task = ++m_lastTask;
    std::optional<NextStep> next = step;
    while (next) {
        const NextStep present = *next;
        enter(task, present);
        auto performing = perform(present);
        const StepOutcome outcome = co_await performing;
        m_places.leave(present.host, outcome.kind != domain::AttemptOutcome::Retry);
        auto settling = settle(present, outcome);
        next = co_await settling;
        leave(task);
        if (!next)
            claimIfWorthwhile(present.host);
    }
    if (m_inWork.isEmpty())
        m_idle.notifyAll();
}

QCoro::Task<StepOutcome> Provisioner::perform(NextStep step)
{
    StepContext context = step.context;
    context.checkpoint = Checkpoint(
        step.context.checkpoint.saved(), [this, step](QJsonObject state) { return saveProgress(step, state); });
    auto performing = m_steps.outsideStep(step.kind)->perform(context, step.prepared);
    const StepOutcome outcome = co_await performing;
    // What was made outside and is not known here may be made twice: never take such an attempt for done.
    if (context.checkpoint.isBroken() && outcome.kind != domain::AttemptOutcome::Retry)
        co_return StepOutcome::retry(u"what the step had made so far could not be kept"_s, outcome.evidence);
    co_return outcome;
}

QCoro::Task<bool> Provisioner::saveProgress(NextStep step, QJsonObject state)
{
    while (true) {
        const auto writing = m_jobs.saveProgress(step, state);
        const auto written = co_await writing;
        if (written)
            co_return *written;
        m_log.error(LogFeature::Provision, u"A step's progress could not be written"_s,
            {{u"tenantId"_s, step.context.tenant.id}, {u"reason"_s, written.error().detail}});
        if (m_stopping)
            co_return false;
        co_await QCoro::sleepFor(m_rules.pollEvery);
    }
}

QCoro::Task<std::optional<NextStep>> Provisioner::settle(NextStep step, StepOutcome outcome)
{
    // What happened outside must not be forgotten because the disk is full: keep trying until it is written.
    while (true) {
        const auto writing = m_jobs.settle(step, outcome);
        const auto settled = co_await writing;
        if (settled && settled->next && m_stopping) {
            const auto giving = m_jobs.giveBack({*settled->next}, {});
            co_await giving;
            co_return std::nullopt;
        }
        if (settled) {
            if (!settled->waitsFor.isEmpty())
                m_hostsWaitedFor.insert(settled->waitsFor);
            co_return settled->next;
        }
        m_log.error(LogFeature::Provision, u"A checkpoint could not be written"_s,
            {{u"tenantId"_s, step.context.tenant.id}, {u"reason"_s, settled.error().detail}});
        if (settled.error().code != domain::ErrorCode::StorageUnavailable) {
            // Not the disk: this run's own rows refuse it, and would for ever.
            const auto putting = m_jobs.putAside(step);
            if (co_await putting)
                co_return std::nullopt;
        }
        if (m_stopping)
            co_return std::nullopt;
        co_await QCoro::sleepFor(m_rules.pollEvery);
    }
}

QFuture<void> Provisioner::idle(std::chrono::milliseconds limit)
{
    return m_inWork.isEmpty() ? QtFuture::makeReadyFuture() : m_idle.next(limit);
}

QList<NextStep> Provisioner::stepsInWork() const
{
    QList<NextStep> steps;
    for (const Task &task : m_inWork)
        steps.append(task.step);
    return steps;
}

QCoro::Task<void> Provisioner::drain(std::chrono::milliseconds limit)
{
    m_stopping = true;
    m_pollTimer.stop();
    // What is on its way is not left behind: it would hold what nobody works on.
    while (m_takingOver || m_claiming || m_lookingAround || m_settingDueTimes) {
        const auto written = m_jobs.barrier();
        co_await written;
    }
    const auto atRest = idle(limit);
    co_await atRest;
    m_leaseTimer.stop();
    if (!m_inWork.isEmpty() || !m_leased.isEmpty()) {
        const auto giving = m_jobs.giveBack(stepsInWork(), m_leased);
        const auto given = co_await giving;
        if (!given)
            m_log.error(
                LogFeature::Provision, u"Leases could not be given back"_s, {{u"reason"_s, given.error().detail}});
    }
    // The writer's jobs know this object.
    const auto written = m_jobs.barrier();
    co_await written;
}

} // namespace touchline::provision
