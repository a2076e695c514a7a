// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/local_club_records.h"

#include "core/store/audit_log.h"
#include "core/store/club_content.h"
#include "core/store/idempotency_keys.h"
#include "core/store/owner_sessions.h"

#include <algorithm>

namespace touchline::console {

using domain::Result;

namespace {
constexpr int mostPosts = 20;
constexpr int mostFixtures = 20;
constexpr int mostTokens = 20;
constexpr int mostRecords = 500;
} // namespace

LocalClubRecords::LocalClubRecords(store::ReaderPool &readers, const domain::Clock &clock, QObject *parent)
    : ClubRecords(parent)
    , m_readers(readers)
    , m_clock(clock)
{ }

Reply<ClubPageContent> LocalClubRecords::content(QString tenantId)
{
    return m_readers.run([tenantId](store::Session &session) -> Result<ClubPageContent> {
        store::ClubContent stored(session);
        ClubPageContent content;
        for (const store::FeedPostRow &post : stored.posts(tenantId, mostPosts))
            content.posts.append({post.title, post.content, post.author});
        for (const store::FixtureRow &fixture : stored.fixtures(tenantId, mostFixtures))
            content.fixtures.append(
                {fixture.fixtureDate, fixture.homeTeam, fixture.awayTeam, fixture.venue, fixture.status});
        return content;
    });
}

Reply<ClubAccessRecord> LocalClubRecords::access(QString tenantId)
{
    return m_readers.run([tenantId, now = m_clock.nowMs()](store::Session &session) -> Result<ClubAccessRecord> {
        store::RevokedTokens tokens(session);
        const store::OpenSessions open = store::OwnerSessions(session).open(tenantId, now);
        ClubAccessRecord access{.allRevokedUntilMs = tokens.allRevokedUntil(tenantId) * 1000,
            .openSessions = open.count,
            .newestSessionAtMs = open.newestAtMs};
        for (const store::RevokedTokenRow &token : tokens.newest(tenantId, mostTokens))
            access.revoked.append({token.tokenId, token.revokedAtMs, token.reason});
        return access;
    });
}

Reply<ClubAuditTrail> LocalClubRecords::audit(QString tenantId, int limit)
{
    const int wanted = std::clamp(limit, 1, mostRecords);
    return m_readers.run([tenantId, wanted](store::Session &session) -> Result<ClubAuditTrail> {
        ClubAuditTrail trail;
        for (const store::AuditRow &row : store::AuditLog(session).ofTenant(tenantId, wanted + 1))
            trail.entries.append({row.atMs, row.who.name, row.who.origin, row.action, row.reason, row.details});
        trail.more = trail.entries.size() > wanted;
        trail.entries.resize(std::min<qsizetype>(trail.entries.size(), wanted));
        return trail;
    });
}

} // namespace touchline::console
