// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace touchline::store {

/// A row of `due_jobs`. The name is what may happen only once. Times in milliseconds.
struct DueJobRow
{
    QString name; ///< `backup:2026-11-24`
    QString kind; ///< `backup`
    qint64 dueAtMs = 0;
    QJsonObject payload{};
    qint64 doneAtMs = 0; ///< 0: still to be done
    int attempts = 0; ///< tries that failed since it last went well
    QString error{}; ///< of the last try, empty when it went well
};

/// The table of due jobs. Who puts a job there announces `JobScheduled`, so that the scheduler looks at once.
class DueJobs final
{
public:
    explicit DueJobs(Session &session)
        : m_session(session)
    { }

    std::optional<DueJobRow> find(const QString &name);
    /// Jobs whose time has come, the longest waiting first.
    QList<DueJobRow> due(qint64 nowMs, int limit);
    /// When the first job behind `nowMs` is due.
    std::optional<qint64> nextAfter(qint64 nowMs);
    /// What of a kind is still to be done, the first due first.
    QList<DueJobRow> pending(const QString &kind);
    /// Jobs that failed at their last try and will be tried again.
    QList<DueJobRow> failing();

    /// When a job of that kind was last done; 0: none is remembered.
    qint64 lastDoneMs(const QString &kind);

    /// Adds the job, or makes the one of that name due again then, whatever became of it.
    void put(const DueJobRow &job);
    /// Adds the job unless one of that name is there, done or not.
    void add(const DueJobRow &job);
    void remove(const QString &name);
    void setDone(const QString &name, qint64 nowMs);
    /// Due again then, with what it has to remember; no failure any more.
    void setDueAgain(const QString &name, qint64 dueAtMs, const QJsonObject &payload);
    void setFailed(const QString &name, qint64 nextAttemptAtMs, int attempts, const QString &error);

private:
    Session &m_session;
};

} // namespace touchline::store
