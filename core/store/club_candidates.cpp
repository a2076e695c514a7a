// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/club_candidates.h"

#include "core/store/statement.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace touchline::store {

namespace {
using Candidates = std::optional<std::vector<ClubCandidate>>;

#define TOUCHLINE_CANDIDATES                                                                                           \
    "SELECT club.id, club.created_at, lower(club.name), club.provision_state, club.run_took_ms, club.plan FROM "
#define TOUCHLINE_AT_MOST(rows) "SELECT count(*) FROM (SELECT 1 FROM " rows " LIMIT :limit)"
#define TOUCHLINE_SOURCE(rows) {TOUCHLINE_AT_MOST(rows), TOUCHLINE_CANDIDATES rows}

/// One way to the clubs: how many there are at least, and which.
struct Source
{
    Sql count;
    Sql clubs;
};

const Source ofSlug TOUCHLINE_SOURCE("tenants AS club WHERE club.slug = :value AND club.test = 0");
const Source ofHost TOUCHLINE_SOURCE(
    "make_connections AS webhook CROSS JOIN tenants AS club "
    "ON club.id = webhook.tenant_id WHERE webhook.webhook_host = :value AND club.test = 0");
const Source ofPromo TOUCHLINE_SOURCE(
    "tenants AS club INDEXED BY idx_tenants_promo WHERE club.promo_code_used = :value AND club.test = 0");
const Source ofStatus TOUCHLINE_SOURCE("tenants AS club INDEXED BY idx_tenants_resting "
                                       "WHERE club.status IN ('suspended', 'cancelled') AND club.status = :value "
                                       "AND club.test = 0");
const Source ofTime TOUCHLINE_SOURCE("tenants AS club INDEXED BY idx_tenants_created "
                                     "WHERE club.created_at >= :since AND club.created_at < :until AND club.test = 0");

#undef TOUCHLINE_SOURCE
#undef TOUCHLINE_AT_MOST
#undef TOUCHLINE_CANDIDATES

/// So many times more may be read out of an index that holds all they are put in order by.
constexpr int covered = 10;

template <class Bind>
Candidates few(Session &session, const Source &source, int most, Bind bind)
{
    {
        Statement count(session, source.count);
        bind(count);
        count.bind(":limit", most + 1);
        if (!count.next() || count.integer(0) > most)
            return std::nullopt;
    }
    Statement row(session, source.clubs);
    bind(row);
    std::vector<ClubCandidate> found;
    while (row.next())
        found.push_back(readCandidate(row));
    return found;
}

Candidates withValue(Session &session, const Source &source, int most, const QString &value)
{
    return few(session, source, most, [&value](Statement &row) { row.bind(":value", value); });
}

bool isResting(domain::TenantStatus status)
{
    return status == domain::TenantStatus::Suspended || status == domain::TenantStatus::Cancelled;
}
} // namespace

Candidates clubCandidates(Session &session, const domain::ClubFilter &filter, ClubOrder order, int most)
{
    if (!filter.slug.isEmpty())
        return withValue(session, ofSlug, most, filter.slug);
    if (!filter.words.isEmpty()) {
        if (auto found = SqliteClubSearch(session).candidates(filter.words, most))
            return found;
    }
    if (!filter.promo.isEmpty()) {
        if (auto found = withValue(session, ofPromo, covered * most, filter.promo))
            return found;
    }
    if (!filter.host.isEmpty()) {
        if (auto found = withValue(session, ofHost, most, filter.host))
            return found;
    }
    if (filter.status && isResting(*filter.status)) {
        if (auto found = withValue(session, ofStatus, covered * most, domain::tenantStatusName(*filter.status)))
            return found;
    }
    // Along the time itself the walk begins and ends where it is told.
    const bool alongTime = order == ClubOrder::Created || order == ClubOrder::State;
    if (!alongTime && (filter.sinceMs > 0 || filter.untilMs > 0)) {
        const qint64 since = (filter.sinceMs + 999) / 1000;
        const qint64 until = filter.untilMs > 0 ? (filter.untilMs + 999) / 1000 : std::numeric_limits<qint64>::max();
        return few(
            session, ofTime, most, [since, until](Statement &row) { row.bind(":since", since).bind(":until", until); });
    }
    return std::nullopt;
}

} // namespace touchline::store
