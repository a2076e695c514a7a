// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/provision_figures.h"

#include "core/store/statement.h"

#include <algorithm>

namespace touchline::store {

// `ended` finds the failed ones along the index alone; what is not in it is looked up for these few.
// `club.test + 0`: the walk is to go along the runs that ended lately, not along all clubs that are no tests.

QList<FailedClub> ProvisionFigures::failedBetween(qint64 afterMs, qint64 untilMs, int limit)
{
    Statement row(m_session,
        "SELECT run.tenant_id, club.slug, club.name, run.reason, run.finished_at FROM provision_runs AS ended "
        "CROSS JOIN provision_runs AS run CROSS JOIN tenants AS club "
        "WHERE ended.finished_at > 0 AND ended.finished_at > :after AND ended.finished_at <= :until "
        "AND ended.state = 'failed' AND ended.dry_run = 0 AND run.tenant_id = ended.tenant_id "
        "AND run.number = ended.number AND run.cancelled_by = '' AND club.id = run.tenant_id "
        "AND club.test + 0 = 0 ORDER BY ended.finished_at LIMIT :limit");
    row.bind(":after", afterMs).bind(":until", untilMs).bind(":limit", limit);
    QList<FailedClub> found;
    while (row.next())
        found.append({row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4)});
    return found;
}

RunEnds ProvisionFigures::endsBetween(qint64 afterMs, qint64 untilMs)
{
    RunEnds ends;
    {
        Statement row(m_session,
            "SELECT count(*) FROM provision_runs WHERE finished_at > 0 AND finished_at > :after "
            "AND finished_at <= :until AND state = 'complete' AND dry_run = 0");
        row.bind(":after", afterMs).bind(":until", untilMs);
        if (row.next())
            ends.complete = row.integer(0);
    }
    {
        // Taken off afterwards: there are a handful of test clubs, and what did not fail need not be looked up.
        Statement row(m_session,
            "SELECT count(*) FROM tenants AS club JOIN provision_runs AS run ON run.tenant_id = club.id "
            "WHERE club.test = 1 AND run.finished_at > :after AND run.finished_at <= :until "
            "AND run.state = 'complete' AND run.dry_run = 0");
        row.bind(":after", afterMs).bind(":until", untilMs);
        if (row.next())
            ends.complete -= row.integer(0);
    }
    Statement row(m_session,
        "SELECT count(*) FROM provision_runs AS ended CROSS JOIN provision_runs AS run CROSS JOIN tenants AS club "
        "WHERE ended.finished_at > 0 AND ended.finished_at > :after AND ended.finished_at <= :until "
        "AND ended.state = 'failed' AND ended.dry_run = 0 AND run.tenant_id = ended.tenant_id "
        "AND run.number = ended.number AND run.cancelled_by = '' AND club.id = run.tenant_id AND club.test + 0 = 0");
    row.bind(":after", afterMs).bind(":until", untilMs);
    if (row.next())
        ends.failed = row.integer(0);
    return ends;
}

QList<qint64> ProvisionFigures::durationsSince(qint64 sinceMs, int limit)
{
    Statement row(m_session,
        "SELECT run.queued_at, club.email_verified_at, run.finished_at FROM provision_runs AS run "
        "JOIN tenants AS club ON club.id = run.tenant_id "
        "WHERE run.finished_at > 0 AND run.finished_at > :since AND run.state = 'complete' AND run.dry_run = 0 AND "
        "club.test + 0 = 0 "
        "ORDER BY run.finished_at DESC LIMIT :limit");
    row.bind(":since", sinceMs).bind(":limit", limit);
    QList<qint64> durations;
    while (row.next())
        durations.append(row.integer(2) - std::max(row.integer(0), row.integer(1)));
    return durations;
}

QList<EndedRun> ProvisionFigures::newestEnds(int limit)
{
    Statement row(m_session,
        "SELECT run.tenant_id, club.slug, club.name, run.state, run.reason, run.queued_at, club.email_verified_at, "
        "run.finished_at FROM provision_runs AS run JOIN tenants AS club ON club.id = run.tenant_id "
        "WHERE run.finished_at > 0 AND club.test + 0 = 0 ORDER BY run.finished_at DESC LIMIT :limit");
    row.bind(":limit", limit);
    QList<EndedRun> ends;
    while (row.next()) {
        const qint64 since = std::max(row.integer(5), row.integer(6));
        ends.append({row.text(0), row.text(1), row.text(2), row.text(3) == QLatin1StringView("complete"), row.text(4),
            std::max<qint64>(0, row.integer(7) - since), row.integer(7)});
    }
    return ends;
}

} // namespace touchline::store
