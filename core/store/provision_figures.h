// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QList>
#include <QString>

namespace touchline::store {

/// A club whose run failed, as operators are told.
struct FailedClub
{
    QString tenantId;
    QString slug;
    QString name;
    QString reason;
    qint64 failedAtMs = 0;
};

/// A run that ended.
struct EndedRun
{
    QString tenantId;
    QString slug;
    QString name;
    bool complete = false;
    QString reason{};
    qint64 tookMs = 0; ///< from queueing, or from the owner's confirmation where that came later
    qint64 endedAtMs = 0;
};

/// Runs that ended within a time.
struct RunEnds
{
    qint64 complete = 0;
    qint64 failed = 0;
};

/// How provisioning went, over all clubs but tests, dry runs and what operators cancelled. Times in milliseconds.
class ProvisionFigures final
{
public:
    explicit ProvisionFigures(Session &session)
        : m_session(session)
    { }

    /// Runs that failed behind `afterMs` and not behind `untilMs`, oldest first.
    QList<FailedClub> failedBetween(qint64 afterMs, qint64 untilMs, int limit);
    RunEnds endsBetween(qint64 afterMs, qint64 untilMs);
    /// The latest ones, newest first.
    QList<EndedRun> newestEnds(int limit);
    /// How long the newest complete runs took, in no order; time spent waiting for the owner's confirmation of the mail
    /// address does not count.
    QList<qint64> durationsSince(qint64 sinceMs, int limit);

private:
    Session &m_session;
};

} // namespace touchline::store
