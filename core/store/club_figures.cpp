// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/club_figures.h"

#include "core/store/statement.h"

namespace touchline::store {

namespace {
ClubMention mention(const Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4)};
}

qint64 only(Statement &row)
{
    return row.next() ? row.integer(0) : 0;
}
} // namespace

// Naming all states lets the counts go along the list's own index, which has the time behind the state.

qint64 ClubFigures::startedBetween(qint64 fromSeconds, qint64 untilSeconds)
{
    Statement row(m_session,
        "SELECT count(*) FROM tenants WHERE test = 0 AND created_at >= :from AND created_at < :until "
        "AND provision_state IN ('pending', 'processing', 'complete', 'failed')");
    row.bind(":from", fromSeconds).bind(":until", untilSeconds);
    return only(row);
}

SignupFunnel ClubFigures::funnel(qint64 started, qint64 fromSeconds, qint64 untilSeconds)
{
    SignupFunnel funnel{.started = started};
    {
        Statement row(m_session,
            "SELECT count(*) FROM tenants WHERE test = 0 AND run_number = 0 AND branded = 0 "
            "AND created_at >= :from AND created_at < :until");
        row.bind(":from", fromSeconds).bind(":until", untilSeconds);
        funnel.branded = started - only(row);
    }
    {
        Statement row(m_session,
            "SELECT count(*) FROM tenants WHERE test = 0 AND run_number = 0 AND branded = 1 "
            "AND created_at >= :from AND created_at < :until");
        row.bind(":from", fromSeconds).bind(":until", untilSeconds);
        funnel.confirmed = funnel.branded - only(row);
    }
    Statement row(m_session,
        "SELECT count(*) FROM tenants WHERE test = 0 AND provision_state IN ('pending', 'processing', 'failed') "
        "AND created_at >= :from AND created_at < :until");
    row.bind(":from", fromSeconds).bind(":until", untilSeconds);
    funnel.complete = started - only(row);
    return funnel;
}

QList<ClubMention> ClubFigures::newestStarted(int limit)
{
    // `+test`: along the times, not along all clubs that are no tests.
    Statement row(m_session,
        "SELECT id, slug, name, plan, created_at * 1000 FROM tenants WHERE +test = 0 "
        "ORDER BY created_at DESC, id DESC LIMIT :limit");
    row.bind(":limit", limit);
    QList<ClubMention> found;
    while (row.next())
        found.append(mention(row));
    return found;
}

std::optional<ClubMention> ClubFigures::longestInWork()
{
    // In that order: along the runs that are in work, of which there are few.
    Statement row(m_session,
        "SELECT club.id, club.slug, club.name, run.reason, run.queued_at FROM provision_runs AS run "
        "CROSS JOIN tenants AS club WHERE run.finished_at = 0 AND run.lease_owner IS NOT NULL "
        "AND run.state = 'processing' AND club.id = run.tenant_id AND club.test + 0 = 0 "
        "ORDER BY run.queued_at LIMIT 1");
    return row.next() ? std::optional(mention(row)) : std::nullopt;
}

std::optional<ClubMention> ClubFigures::longestWaiting()
{
    // In that order: along the runs that wait, of which there are few, the first one first.
    Statement row(m_session,
        "SELECT club.id, club.slug, club.name, run.reason, run.queued_at FROM provision_runs AS run "
        "CROSS JOIN tenants AS club WHERE run.finished_at = 0 AND run.hold = '' AND run.lease_owner IS NULL "
        "AND club.id = run.tenant_id AND club.test + 0 = 0 AND club.status IN ('trial', 'active') "
        "ORDER BY run.queued_at LIMIT 1");
    return row.next() ? std::optional(mention(row)) : std::nullopt;
}

QList<ClubMention> ClubFigures::newestFailed(int limit)
{
    Statement row(m_session,
        "SELECT id, slug, name, provision_reason, run_finished_at FROM tenants "
        "WHERE test = 0 AND provision_state = 'failed' ORDER BY run_finished_at DESC, id DESC LIMIT :limit");
    row.bind(":limit", limit);
    QList<ClubMention> found;
    while (row.next())
        found.append(mention(row));
    return found;
}

std::optional<qint64> ClubFigures::oldestFailureMs()
{
    Statement row(m_session,
        "SELECT run_finished_at FROM tenants WHERE test = 0 AND provision_state = 'failed' "
        "ORDER BY run_finished_at, id LIMIT 1");
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

} // namespace touchline::store
