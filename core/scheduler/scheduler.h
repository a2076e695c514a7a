// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/scheduler/schedule.h"
#include "core/store/due_jobs.h"
#include "core/store/reader_pool.h"
#include "core/store/writer.h"
#include "core/telemetry/log.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

namespace touchline::scheduler {

/// How a try at a job ended well.
struct JobEnd
{
    std::optional<qint64> dueAgainAtMs{}; ///< nothing: the job is done
    QJsonObject payload{}; ///< what a job that is due again has to remember
    QString note{}; ///< for the log; empty: not worth a record
};

/// One kind of job.
struct JobKind
{
    /// Whatever needs time or reaches outside the database; what it finds is handed to `work`. May happen more often
    /// than once, so it is made harmless by the job's name. The future must finish, soon after `stop` was announced.
    using Prepare = std::function<QFuture<domain::Result<QJsonObject>>(const store::DueJobRow &job)>;
    /// Part of the very transaction that marks the job done: happens exactly once.
    using Work = std::function<domain::Result<JobEnd>(
        store::Transaction &transaction, const store::DueJobRow &job, const QJsonObject &prepared)>;

    QString name;
    std::optional<Schedule> schedule{}; ///< repeated then, each occurrence a job of its own
    bool standing = false; ///< one job named like the kind, for ever; it says each time when it is due again
    Prepare prepare{};
    Work work{};
};

/// Carries out due jobs: one table, one timer. Each job happens once, however often the program or the clock is set
/// back; what was missed while the program was off happens once at the next start; what fails is tried again, less and
/// less often, with its error kept beside it. Lives on one thread and never waits there.
class Scheduler final : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        store::Writer &writer;
        store::ReaderPool &readers;
        const domain::Clock &clock;
        telemetry::Log &log;
        /// Kind, `done` or `failed`, seconds it took.
        std::function<void(const QString &, const QString &, double)> jobEnded{};
    };

    explicit Scheduler(Needs needs);
    ~Scheduler() override;
    Q_DISABLE_COPY_MOVE(Scheduler)

    /// Before `start`.
    void add(JobKind kind);
    /// Forgets what of a kind is still to be done: its feature is switched off. Before `start`.
    void drop(const QString &kind);
    /// Plans what is repeated and looks for what is due.
    void start();
    /// Begins nothing any more and waits for what is under way. Safe to call twice.
    void stop();
    /// Looks for due jobs now. It does so by itself when the next one is due, and at least every 30 s, because clocks
    /// jump.
    void look();

private:
    struct Found
    {
        QList<store::DueJobRow> due;
        std::optional<qint64> nextAtMs{};
    };

    void plan(store::Transaction &transaction) const;
    void planRepeated(store::Transaction &transaction, const JobKind &kind) const;
    void planStanding(store::Transaction &transaction, const JobKind &kind) const;
    void planAll();
    void planAgainWhereNeeded();
    void beginAll(const Found &found);
    void begin(const store::DueJobRow &job);
    void carryOut(const store::DueJobRow &job, const QJsonObject &prepared);
    domain::Result<QString> carryOutIn(
        store::Transaction &transaction, const QString &name, const QJsonObject &prepared) const;
    void succeeded(const store::DueJobRow &job, const QString &note);
    void failed(const store::DueJobRow &job, const domain::Error &error);
    void ended(const store::DueJobRow &job, const QString &outcome);
    void arm(std::optional<qint64> nextAtMs);

    const Needs m_needs;
    QHash<QString, JobKind> m_kinds;
    QStringList m_dropped;
    QTimer m_timer;
    QHash<QString, QFuture<void>> m_underWay; ///< by the job's name
    QHash<QString, qint64> m_begunAt; ///< steady milliseconds
    QHash<QString, qint64> m_notBefore; ///< steady milliseconds, where not even the failure could be written down
    QFuture<void> m_planning;
    qint64 m_lastWallMs = 0;
    qint64 m_lastSteadyMs = 0;
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_planned = false;
    bool m_stopped = true;
};

} // namespace touchline::scheduler
