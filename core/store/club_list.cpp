// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/club_list.h"

#include "core/store/club_candidates.h"
#include "core/store/club_cursor.h"
#include "core/store/statement.h"

#include <QElapsedTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::store {

using domain::ProvisionState;
using domain::Result;

namespace {
/// More than so many clubs that a search or an index names are better found along the order they are to come in.
constexpr int mostCandidates = 3000;
/// How many clubs one look along an order goes on for before the time is asked.
constexpr int clubsALook = 20'000;
constexpr qint64 pageTimeMs = 80;

ClubListRow readRow(const Statement &row)
{
    ClubListRow club;
    club.id = row.text(0);
    club.slug = row.text(1);
    club.name = row.text(2);
    club.email = row.text(3);
    club.plan = domain::planFromName(row.text(4)).value_or(domain::Plan::Starter);
    club.status = domain::tenantStatusFromName(row.text(5)).value_or(domain::TenantStatus::Suspended);
    club.state = domain::provisionStateFromName(row.text(6)).value_or(ProvisionState::Pending);
    club.reason = row.text(7);
    club.createdAt = row.integer(8);
    club.runNumber = static_cast<int>(row.integer(9));
    club.dryRun = row.flag(10);
    club.queuedAtMs = row.integer(11);
    club.finishedAtMs = row.integer(12);
    club.stepsDone = static_cast<int>(row.integer(13));
    club.stepsTotal = static_cast<int>(row.integer(14));
    club.step = row.text(15);
    club.nextAttemptAtMs = row.integer(16);
    club.test = row.flag(17);
    club.promo = row.text(18);
    club.host = row.text(19);
    return club;
}

/// Where the looks of one page stop: each state's own bound, and the nearest of them.
struct Bounds
{
    ClubPosition last;
    bool reached = false; ///< there is more behind it
};

/// The first clubs of several walks side by side.
std::vector<ClubCursor> merged(
    const ClubListWalk &walk, const ClubListQuery &query, const ClubPosition &from, const Bounds &bounds, int limit)
{
    std::vector<ClubCursor> found;
    for (const ProvisionState state : ClubCursor::states(query)) {
        for (ClubPosition &position : walk.behind(from, bounds.last, state, limit))
            found.push_back({state, std::move(position)});
    }
    ClubCursor::sort(found, query);
    if (found.size() > static_cast<std::size_t>(limit))
        found.resize(static_cast<std::size_t>(limit));
    return found;
}

/// How far to look this time, so that no state is looked along for long.
Bounds boundsOf(const ClubListWalk &walk, const ClubListQuery &query, const ClubPosition &from)
{
    Bounds bounds{walk.end()};
    if (!ClubCursor::looksThrough(query.filter))
        return bounds;
    const std::vector<ProvisionState> states = ClubCursor::states(query);
    for (const ProvisionState state : states) {
        auto ahead = walk.ahead(from, state, clubsALook / static_cast<int>(states.size()));
        if (!ahead)
            continue;
        const bool nearer = query.descending ? *ahead > bounds.last : *ahead < bounds.last;
        if (nearer) {
            bounds.last = *std::move(ahead);
            bounds.reached = true;
        }
    }
    return bounds;
}

} // namespace

domain::ClubFacts ClubListRow::facts() const
{
    return {.name = name,
        .slug = slug,
        .email = email,
        .plan = plan,
        .status = status,
        .state = state,
        .host = host,
        .promo = promo,
        .step = step,
        .dryRun = dryRun,
        .createdAtMs = createdAt * 1000};
}

Result<ClubListPage> ClubList::page(const ClubListQuery &query)
{
    const ClubListWalk walk(m_session, query.order, query.descending, query.filter);
    ClubCursor from = ClubCursor::beforeAll(query, walk);
    if (!query.after.isEmpty()) {
        const auto cursor = ClubCursor::read(query, walk);
        if (!cursor)
            return domain::fail(domain::ErrorCode::InvalidRequest, u"That page does not belong to this list."_s);
        from = *cursor;
    }
    if (const auto candidates = clubCandidates(m_session, query.filter, query.order, mostCandidates))
        return picked(query, *candidates, from);
    return walked(query, walk, from);
}

void ClubList::take(const QStringList &tenantIds, const domain::ClubFilter &filter, ClubListPage *page)
{
    for (ClubListRow &row : rows(tenantIds)) {
        if (filter.matches(row.facts()))
            page->rows.append(std::move(row));
    }
}

/// Along the order, look by look, until the page is full or its time over.
ClubListPage ClubList::walked(const ClubListQuery &query, const ClubListWalk &walk, const ClubCursor &from)
{
    const int limit = std::clamp(query.limit, 1, 1000);
    QElapsedTimer time;
    time.start();
    ClubListPage page;
    std::optional<ClubCursor> at = from;
    while (at && page.rows.size() < limit) {
        const int wanted = limit - static_cast<int>(page.rows.size());
        ClubListQuery look = query;
        std::optional<ClubCursor> behind;
        if (query.order == ClubOrder::State) {
            // One state after the other.
            look.filter.states = {at->state};
            behind = ClubCursor::nextState(query, walk, at->state);
        }
        const Bounds bounds = boundsOf(walk, look, at->position);
        std::vector<ClubCursor> found = merged(walk, look, at->position, bounds, wanted + 1);
        if (found.size() > static_cast<std::size_t>(wanted)) {
            found.pop_back();
            at = found.back();
        } else if (bounds.reached) {
            at = ClubCursor{at->state, bounds.last};
        } else {
            at = behind;
        }
        QStringList ids;
        for (const ClubCursor &cursor : found)
            ids.append(QString::fromStdString(cursor.position.id));
        take(ids, query.filter, &page);
        if (time.elapsed() >= pageTimeMs)
            break;
    }
    if (at)
        page.next = at->text(query);
    return page;
}

/// Out of the few that can match at all.
ClubListPage ClubList::picked(
    const ClubListQuery &query, const std::vector<ClubCandidate> &candidates, const ClubCursor &from)
{
    const int limit = std::clamp(query.limit, 1, 1000);
    ClubListPage page;
    const ClubCursor *last = nullptr;
    const std::vector<ClubCursor> found = ClubCursor::behind(from, query, candidates);
    for (const ClubCursor &cursor : found) {
        const auto club = row(QString::fromStdString(cursor.position.id));
        if (!club || !query.filter.matches(club->facts()))
            continue;
        // Only when there is one more is there a next page.
        if (page.rows.size() == limit) {
            page.next = last->text(query);
            break;
        }
        page.rows.append(*club);
        last = &cursor;
    }
    return page;
}

qint64 ClubList::count(const domain::ClubFilter &filter)
{
    if (const auto candidates = clubCandidates(m_session, filter, ClubOrder::Name, mostCandidates)) {
        return std::ranges::count_if(*candidates, [this, &filter](const ClubCandidate &candidate) {
            const auto club = row(QString::fromStdString(candidate.id));
            return club && filter.matches(club->facts());
        });
    }
    const ClubListWalk walk(m_session, ClubOrder::Created, true, filter);
    qint64 total = 0;
    for (const ProvisionState state : ClubCursor::states({.filter = filter}))
        total += walk.count(state);
    return total;
}

ClubStateCounts ClubList::counts()
{
    Statement row(m_session, "SELECT provision_state, clubs FROM club_counts");
    ClubStateCounts counts;
    while (row.next()) {
        switch (domain::provisionStateFromName(row.text(0)).value_or(ProvisionState::Pending)) {
        case ProvisionState::Pending:
            counts.pending = row.integer(1);
            break;
        case ProvisionState::Processing:
            counts.processing = row.integer(1);
            break;
        case ProvisionState::Complete:
            counts.complete = row.integer(1);
            break;
        case ProvisionState::Failed:
            counts.failed = row.integer(1);
            break;
        }
    }
    return counts;
}

QList<ClubListRow> ClubList::rows(const QStringList &tenantIds)
{
    QList<ClubListRow> found;
    found.reserve(tenantIds.size());
    for (const QString &id : tenantIds) {
        if (auto club = row(id); club && !club->test)
            found.append(std::move(*club));
    }
    return found;
}

std::optional<ClubListRow> ClubList::row(const QString &tenantId)
{
    Statement row(m_session,
        "SELECT id, slug, name, email, plan, status, provision_state, provision_reason, created_at, run_number, "
        "run_dry, run_queued_at, run_finished_at, run_steps_done, run_steps_total, run_step, run_next_attempt_at, "
        "test, promo_code_used, "
        "(SELECT webhook_host FROM make_connections WHERE tenant_id = :id) FROM tenants WHERE id = :id");
    row.bind(":id", tenantId);
    return row.next() ? std::optional(readRow(row)) : std::nullopt;
}

SignupImpact ClubList::impact(qint64 nowSeconds)
{
    constexpr qint64 hour = 3600;
    SignupImpact impact;
    {
        Statement row(m_session,
            "SELECT count(*) FROM tenants WHERE test = 0 AND provision_state = 'pending' AND created_at >= :since "
            "AND run_number = 0 AND status NOT IN ('suspended', 'cancelled')");
        row.bind(":since", nowSeconds - 24 * hour);
        impact.inTheMiddle = row.next() ? row.integer(0) : 0;
    }
    {
        // Naming the states lets it count along the list's own index.
        Statement row(m_session,
            "SELECT count(*) FROM tenants WHERE test = 0 AND created_at >= :since "
            "AND provision_state IN ('pending', 'processing', 'complete', 'failed')");
        row.bind(":since", nowSeconds - hour);
        impact.startedLastHour = row.next() ? row.integer(0) : 0;
    }
    // In that order: few runs are open, and there may be a million clubs.
    Statement row(m_session,
        "SELECT count(*) FROM provision_runs CROSS JOIN tenants "
        "WHERE finished_at = 0 AND tenants.id = provision_runs.tenant_id AND test = 0 "
        "AND tenants.status NOT IN ('suspended', 'cancelled')");
    impact.queuedOrInWork = row.next() ? row.integer(0) : 0;
    return impact;
}

} // namespace touchline::store
