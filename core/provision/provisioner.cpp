// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/provisioner.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QThread>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::provision {

using domain::LogFeature;
using domain::Result;

namespace {
/// Claiming more than this in one transaction would make signups behind it wait.
constexpr int claimLimit = 32;
} // namespace

Provisioner::Provisioner(store::Writer &writer, const RunAdvance &advance, const StepCatalogue &steps,
    const switches::ProvisionerPause &pause, const domain::Clock &clock, telemetry::Log &log, Rules rules,
    QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_advance(advance)
    , m_steps(steps)
    , m_pause(pause)
    , m_clock(clock)
    , m_log(log)
    , m_rules(std::move(rules))
    , m_pollTimer(this)
    , m_leaseTimer(this)
{
    m_pollTimer.setInterval(m_rules.pollEvery);
    m_leaseTimer.setInterval(m_rules.lease / 3);
    connect(&m_pollTimer, &QTimer::timeout, this, &Provisioner::poll);
    connect(&m_leaseTimer, &QTimer::timeout, this, &Provisioner::renewLeases);
}

void Provisioner::start()
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_lastBeat = m_clock.steadyMs();
    m_pollTimer.start();
    m_leaseTimer.start();
    rescueAndWork();
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
    m_lastBeat = m_clock.steadyMs();
    if (m_rescued)
        claimDue();
    else
        rescueAndWork();
}

// Jobs are handed over in plain functions: GCC 12 destroys a lambda that stands inside a co_await expression twice.

QFuture<Result<qsizetype>> Provisioner::rescue()
{
    return m_writer.run([this](store::Transaction &transaction) -> Result<qsizetype> {
        const auto runs = store::ProvisionQueue(transaction).abandoned(m_rules.ownerPrefix, m_clock.nowMs());
        for (const store::RunRow &run : runs)
            m_advance.rescue(transaction, run);
        return runs.size();
    });
}

QFuture<Result<Provisioner::Claimed>> Provisioner::claim(int limit)
{
    return m_writer.run([this, limit](store::Transaction &transaction) -> Result<Claimed> {
        const qint64 now = m_clock.nowMs();
        const auto runs
            = store::ProvisionQueue(transaction).claim(m_rules.owner, now, now + m_rules.lease.count(), limit);
        Claimed claimed{.runs = runs.size(), .steps = {}};
        for (const store::RunRow &run : runs) {
            if (auto next = m_advance.begin(transaction, run))
                claimed.steps.append(*next);
        }
        claimed.suspectWaits = store::ProvisionQueue(transaction).suspectWaits(now);
        return claimed;
    });
}

QFuture<Result<std::optional<NextStep>>> Provisioner::checkpoint(const NextStep &step, const StepOutcome &outcome)
{
    return m_writer.run([this, step, outcome](store::Transaction &transaction) -> Result<std::optional<NextStep>> {
        return m_advance.settle(transaction, step, outcome);
    });
}

QFuture<Result<bool>> Provisioner::writeProgress(const NextStep &step, const QJsonObject &state)
{
    return m_writer.run([this, step, state](store::Transaction &transaction) -> Result<bool> {
        return m_advance.saveCheckpoint(transaction, step, state);
    });
}

QFuture<Result<void>> Provisioner::giveBack(const QList<NextStep> &steps)
{
    return m_writer.run([this, steps](store::Transaction &transaction) -> Result<void> {
        for (const NextStep &step : steps)
            m_advance.interrupt(transaction, step);
        return {};
    });
}

QFuture<Result<void>> Provisioner::barrier()
{
    return m_writer.run([](store::Transaction &) -> Result<void> { return {}; });
}

void Provisioner::renewLeases()
{
    if (m_inWork.isEmpty())
        return;
    m_writer.run([this](store::Transaction &transaction) -> Result<void> {
        store::ProvisionQueue(transaction).renewLeases(m_rules.owner, m_clock.nowMs() + m_rules.lease.count());
        return {};
    });
}

QCoro::Task<void> Provisioner::rescueAndWork()
{
    if (m_rescuing)
        co_return;
    m_rescuing = true;
    const auto rescuing = rescue();
    const auto rescued = co_await rescuing;
    m_rescuing = false;
    if (!rescued) {
        // The next poll tries again.
        m_log.error(LogFeature::Provision, u"Rescue failed"_s, {{u"reason"_s, rescued.error().detail}});
        co_return;
    }
    m_rescued = true;
    if (*rescued > 0)
        m_log.warn(LogFeature::Provision, u"Took over runs of a process that ended"_s, {{u"runs"_s, qint64(*rescued)}});
    claimDue();
}

QCoro::Task<void> Provisioner::claimDue()
{
    if (!m_rescued)
        co_return;
    if (m_claiming) {
        m_claimAgain = true;
        co_return;
    }
    m_claiming = true;
    do {
        m_claimAgain = false;
        const int limit = std::min(m_rules.concurrency - static_cast<int>(m_inWork.size()), claimLimit);
        m_moreDue = limit <= 0;
        if (m_stopping || m_pause.isPaused() || limit <= 0)
            break;
        const auto claiming = claim(limit);
        const auto claimed = co_await claiming;
        if (!claimed)
            break;
        if (m_stopping) {
            const auto giving = giveBack(claimed->steps);
            co_await giving;
            break;
        }
        m_claimAgain = m_claimAgain || claimed->runs == limit;
        m_moreDue = claimed->runs == limit || claimed->suspectWaits;
        for (const NextStep &step : claimed->steps)
            work(step);
    } while (m_claimAgain);
    m_claiming = false;
}

QCoro::Task<void> Provisioner::work(NextStep step)
{
    const QString tenantId = step.context.tenant.id;
    std::optional<NextStep> next = step;
    while (next) {
        m_inWork.insert(tenantId, *next);
        m_inWorkCount = static_cast<int>(m_inWork.size());
        auto performing = perform(*next);
        const StepOutcome outcome = co_await performing;
        auto settling = settle(*next, outcome);
        next = co_await settling;
        if (!next)
            m_inWork.remove(tenantId);
        m_inWorkCount = static_cast<int>(m_inWork.size());
        if (m_moreDue)
            claimDue();
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
        const auto writing = writeProgress(step, state);
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
        const auto writing = checkpoint(step, outcome);
        const auto next = co_await writing;
        if (next && *next && m_stopping) {
            const auto giving = giveBack(QList<NextStep>(1, **next));
            co_await giving;
            co_return std::nullopt;
        }
        if (next)
            co_return *next;
        m_log.error(LogFeature::Provision, u"A checkpoint could not be written"_s,
            {{u"tenantId"_s, step.context.tenant.id}, {u"reason"_s, next.error().detail}});
        if (m_stopping)
            co_return std::nullopt;
        co_await QCoro::sleepFor(m_rules.pollEvery);
    }
}

QFuture<void> Provisioner::idle(std::chrono::milliseconds limit)
{
    return m_inWork.isEmpty() ? QtFuture::makeReadyFuture() : m_idle.next(limit);
}

QCoro::Task<void> Provisioner::drain(std::chrono::milliseconds limit)
{
    m_stopping = true;
    m_pollTimer.stop();
    // A rescue or a claim on its way is not left behind: it would hold what nobody works on.
    while (m_rescuing || m_claiming) {
        const auto written = barrier();
        co_await written;
    }
    const auto atRest = idle(limit);
    co_await atRest;
    m_leaseTimer.stop();
    if (!m_inWork.isEmpty()) {
        const auto giving = giveBack(m_inWork.values());
        const auto given = co_await giving;
        if (!given)
            m_log.error(
                LogFeature::Provision, u"Leases could not be given back"_s, {{u"reason"_s, given.error().detail}});
    }
    // The writer's jobs know this object.
    const auto written = barrier();
    co_await written;
}

} // namespace touchline::provision
