// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/async_condition.h"
#include "core/domain/event.h"
#include "core/provision/run_advance.h"
#include "core/store/writer.h"
#include "core/switches/provisioner_pause.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <atomic>

namespace touchline::provision {

/// Claims due runs and works on many at once, each as a coroutine of its own, so that one club's slow webhook holds
/// nobody else up. Lives on the provisioner's thread; must outlive its tasks, so `drain` comes before destruction.
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
    };

    Provisioner(store::Writer &writer, const RunAdvance &advance, const StepCatalogue &steps,
        const switches::ProvisionerPause &pause, const domain::Clock &clock, telemetry::Log &log, Rules rules,
        QObject *parent = nullptr);

    /// Takes over what a dead predecessor held, then begins to work.
    void start();
    /// Claims nothing more, waits at most `limit` for what is under way, gives the rest back.
    QCoro::Task<void> drain(std::chrono::milliseconds limit);

    /// Clubs in work; any thread.
    int inWork() const { return m_inWorkCount; }
    /// When the engine last looked for work, on the steady clock; any thread.
    qint64 lastBeatSteadyMs() const { return m_lastBeat; }

    /// Wakes at queued runs and at the end of a pause. Connected to the writer's commits.
    void onCommitted(const QList<touchline::domain::Event> &events);

    /// Finishes when nothing is in work any more, after `limit` at the latest. On the provisioner's thread.
    QFuture<void> idle(std::chrono::milliseconds limit);

private:
    /// How many runs were claimed, and those of them that go on outside.
    struct Claimed
    {
        qsizetype runs = 0;
        QList<NextStep> steps;
        bool suspectWaits = false; ///< see ProvisionQueue::claim
    };

    QFuture<domain::Result<qsizetype>> rescue();
    QFuture<domain::Result<Claimed>> claim(int limit);
    QFuture<domain::Result<std::optional<NextStep>>> checkpoint(const NextStep &step, const StepOutcome &outcome);
    QFuture<domain::Result<bool>> writeProgress(const NextStep &step, const QJsonObject &state);
    QFuture<domain::Result<void>> giveBack(const QList<NextStep> &steps);
    /// Ends when all that was handed to the writer before has ended.
    QFuture<domain::Result<void>> barrier();
    QCoro::Task<void> rescueAndWork();
    QCoro::Task<void> claimDue();
    QCoro::Task<void> work(NextStep step);
    QCoro::Task<StepOutcome> perform(NextStep step);
    QCoro::Task<bool> saveProgress(NextStep step, QJsonObject state);
    QCoro::Task<std::optional<NextStep>> settle(NextStep step, StepOutcome outcome);
    void renewLeases();
    void poll();

    store::Writer &m_writer;
    const RunAdvance &m_advance;
    const StepCatalogue &m_steps;
    const switches::ProvisionerPause &m_pause;
    const domain::Clock &m_clock;
    telemetry::Log &m_log;
    const Rules m_rules;
    QTimer m_pollTimer;
    QTimer m_leaseTimer;
    QHash<QString, NextStep> m_inWork; ///< by tenant: one run at a time
    domain::AsyncCondition m_idle;
    std::atomic<int> m_inWorkCount = 0;
    std::atomic<qint64> m_lastBeat = 0;
    bool m_rescuing = false;
    bool m_rescued = false; ///< before, a claim could be taken for a dead predecessor's
    bool m_claiming = false;
    bool m_claimAgain = false;
    bool m_moreDue = false; ///< the last claim left due runs behind
    bool m_stopping = false;
};

} // namespace touchline::provision
