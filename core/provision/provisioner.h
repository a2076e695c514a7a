// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/async_condition.h"
#include "core/domain/event.h"
#include "core/provision/run_jobs.h"
#include "core/switches/provisioner_pause.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <atomic>

namespace touchline::provision {

/// Claims due runs and works on many at once, each as a coroutine of its own. One that waits long for an answer gives
/// up its place among the `concurrency` ones, and only so many ask one host at once, so that one club's slow webhook
/// holds nobody else up. Lives on the provisioner's thread; must outlive its tasks, so `drain` comes before
/// destruction.
class Provisioner final : public QObject
{
    Q_OBJECT

public:
    struct Rules
    {
        int concurrency = 64;
        QString owner; ///< unique to this process
        QString ownerPrefix; ///< shared with its dead predecessors on the same data directory
        std::chrono::milliseconds lease = std::chrono::seconds(30);
        std::chrono::milliseconds pollEvery = std::chrono::seconds(1);
        bool dryRunsOnly = false; ///< this process is in a dry run: real ones wait for another
    };

    Provisioner(store::Writer &writer, const RunAdvance &advance, const StepCatalogue &steps,
        switches::ProvisionerPause &pause, const domain::Clock &clock, telemetry::Log &log, Rules rules,
        QObject *parent = nullptr);

    /// Takes over what a dead predecessor held, then begins to work.
    void start();
    /// Claims nothing more, waits at most `limit` for what is under way, gives the rest back.
    QCoro::Task<void> drain(std::chrono::milliseconds limit);

    /// Clubs in work; any thread.
    int inWork() const { return m_inWorkCount; }
    /// When the engine last looked for work and was able to, on the steady clock; any thread.
    qint64 lastBeatSteadyMs() const { return m_lastBeat; }

    /// Wakes at queued runs and at the end of a pause. Connected to the writer's commits.
    void onCommitted(const QList<touchline::domain::Event> &events);

    /// Finishes when nothing is in work any more, after `limit` at the latest. On the provisioner's thread.
    QFuture<void> idle(std::chrono::milliseconds limit);
    /// Once it is finished, no job of the writer's that was queued before knows this object any more.
    QFuture<domain::Result<void>> barrier() { return m_jobs.barrier(); }

private:
    /// A club in work.
    struct Task
    {
        NextStep step;
        bool slow = false; ///< waits for an answer, and takes no place meanwhile
    };

    void poll();
    void watchClock();
    void renewLeases();
    void makeWayForOthers();
    QCoro::Task<void> takeOverAndWork();
    QCoro::Task<void> lookAround();
    QCoro::Task<void> setDueTimesRight();
    void claimDue();
    void claimIfWorthwhile(const QString &hostWithPlace);
    QCoro::Task<void> claimAll();
    ClaimWish nextWish() const;
    QCoro::Task<bool> claim(ClaimWish wish);
    QCoro::Task<void> work(NextStep step);
    QCoro::Task<StepOutcome> perform(NextStep step);
    QCoro::Task<bool> saveProgress(NextStep step, QJsonObject state);
    QCoro::Task<std::optional<NextStep>> settle(NextStep step, StepOutcome outcome);
    void enter(quint64 task, const NextStep &step);
    void leave(quint64 task);
    int freePlaces() const { return m_rules.concurrency - (static_cast<int>(m_inWork.size()) - m_slow); }
    QList<NextStep> stepsInWork() const;

    RunJobs m_jobs;
    const StepCatalogue &m_steps;
    switches::ProvisionerPause &m_pause;
    const domain::Clock &m_clock;
    telemetry::Log &m_log;
    const Rules m_rules;
    QTimer m_pollTimer;
    QTimer m_leaseTimer;
    QTimer m_wayTimer;
    HostPlaces m_places;
    QHash<quint64, Task> m_inWork; ///< by number of the task
    domain::AsyncCondition m_idle;
    quint64 m_lastTask = 0;
    int m_slow = 0; ///< of them
    QSet<QString> m_hostsWaitedFor;
    QList<store::RunRow> m_leased; ///< and not begun yet
    std::atomic<int> m_inWorkCount = 0;
    std::atomic<qint64> m_lastBeat = 0;
    qint64 m_wallAhead = 0; ///< the wall clock's lead over the steady one, when last looked at
    qint64 m_lookedAroundSteadyMs = 0;
    bool m_takingOver = false;
    bool m_tookOver = false; ///< before, a claim could be taken for a dead predecessor's
    bool m_claiming = false;
    bool m_claimAgain = false;
    bool m_moreDue = false; ///< the last claim left due runs behind
    bool m_lookingAround = false;
    bool m_dueTimesRight = false; ///< no run's time was set by a clock that ran ahead
    bool m_settingDueTimes = false;
    bool m_stopping = false;
};

} // namespace touchline::provision
