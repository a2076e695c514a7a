// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QList>
#include <QString>
#include <optional>

namespace touchline::store {

/// How far the clubs went that began to sign up within a time.
struct SignupFunnel
{
    qint64 started = 0;
    qint64 branded = 0; ///< step 2 done, or gone past it: it may be left out
    qint64 confirmed = 0; ///< step 3 done
    qint64 complete = 0;
};

/// A club as a line of a figure names it.
struct ClubMention
{
    QString tenantId;
    QString slug;
    QString name;
    QString reason{}; ///< why it failed or waits
    qint64 atMs = 0; ///< when what is told of it happened
};

/// Figures over the clubs, test clubs left out. Times in seconds where so named, as the clubs keep them.
class ClubFigures final
{
public:
    explicit ClubFigures(Session &session)
        : m_session(session)
    { }

    /// Clubs that began to sign up at `fromSeconds` or later and before `untilSeconds`.
    qint64 startedBetween(qint64 fromSeconds, qint64 untilSeconds);
    /// How far the `started` clubs of that time went. What did not get through is counted: there is less of it.
    SignupFunnel funnel(qint64 started, qint64 fromSeconds, qint64 untilSeconds);
    QList<ClubMention> newestStarted(int limit);

    /// The club in work whose run was queued first.
    std::optional<ClubMention> longestInWork();
    /// The club whose run was queued first among those nobody works on; what waits for its owner does not count.
    std::optional<ClubMention> longestWaiting();

    QList<ClubMention> newestFailed(int limit);
    /// When the club failed that has waited longest for an operator; nothing when none has.
    std::optional<qint64> oldestFailureMs();

private:
    Session &m_session;
};

} // namespace touchline::store
