// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/club_content.h"

#include "core/store/statement.h"

namespace touchline::store {

void ClubContent::addPost(const QString &tenantId, const FeedPostRow &post, qint64 nowSeconds)
{
    Statement insert(m_session,
        "INSERT INTO feed_posts (id, tenant_id, title, content, author, created_at) "
        "VALUES (:id, :tenant, :title, :content, :author, :now)");
    insert.bind(":id", post.id)
        .bind(":tenant", tenantId)
        .bind(":title", post.title)
        .bind(":content", post.content)
        .bind(":author", post.author)
        .bind(":now", nowSeconds)
        .run();
}

void ClubContent::addFixture(const QString &tenantId, const FixtureRow &fixture, qint64 nowSeconds)
{
    Statement insert(m_session,
        "INSERT INTO fixtures (id, tenant_id, fixture_date, opponent, home_team, away_team, venue, status, "
        "created_at) VALUES (:id, :tenant, :date, :opponent, :home, :away, :venue, :status, :now) "
        "ON CONFLICT (tenant_id, fixture_date, home_team, away_team) DO NOTHING");
    insert.bind(":id", fixture.id)
        .bind(":tenant", tenantId)
        .bind(":date", fixture.fixtureDate)
        .bind(":opponent", fixture.opponent)
        .bind(":home", fixture.homeTeam)
        .bind(":away", fixture.awayTeam)
        .bind(":venue", fixture.venue)
        .bind(":status", fixture.status)
        .bind(":now", nowSeconds)
        .run();
}

int ClubContent::countPosts(const QString &tenantId)
{
    Statement row(m_session, "SELECT count(*) FROM feed_posts WHERE tenant_id = :tenant");
    row.bind(":tenant", tenantId);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

int ClubContent::countFixtures(const QString &tenantId)
{
    Statement row(m_session, "SELECT count(*) FROM fixtures WHERE tenant_id = :tenant");
    row.bind(":tenant", tenantId);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

QList<FeedPostRow> ClubContent::posts(const QString &tenantId, int limit)
{
    Statement row(m_session,
        "SELECT id, title, content, author FROM feed_posts WHERE tenant_id = :tenant "
        "ORDER BY created_at DESC LIMIT :limit");
    row.bind(":tenant", tenantId).bind(":limit", limit);
    QList<FeedPostRow> found;
    while (row.next())
        found.append({row.text(0), row.text(1), row.text(2), row.text(3)});
    return found;
}

QList<FixtureRow> ClubContent::fixtures(const QString &tenantId, int limit)
{
    Statement row(m_session,
        "SELECT id, fixture_date, opponent, home_team, away_team, venue, status FROM fixtures "
        "WHERE tenant_id = :tenant ORDER BY fixture_date LIMIT :limit");
    row.bind(":tenant", tenantId).bind(":limit", limit);
    QList<FixtureRow> found;
    while (row.next()) {
        found.append({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)});
    }
    return found;
}

void AuthUsers::addOwner(const QString &tenantId, const QString &userId, const QString &email, qint64 nowSeconds)
{
    Statement insert(m_session,
        "INSERT INTO auth_users (id, tenant_id, email, roles, created_at) "
        "VALUES (:id, :tenant, :email, '[\"tenant_admin\",\"owner\"]', :now) "
        "ON CONFLICT (tenant_id, email) DO NOTHING");
    insert.bind(":id", userId).bind(":tenant", tenantId).bind(":email", email).bind(":now", nowSeconds).run();
}

void AuthUsers::setOwnerEmail(const QString &tenantId, const QString &email)
{
    Statement update(
        m_session, "UPDATE auth_users SET email = :email WHERE tenant_id = :tenant AND roles LIKE '%\"owner\"%'");
    update.bind(":email", email).bind(":tenant", tenantId).run();
}

int AuthUsers::count(const QString &tenantId)
{
    Statement row(m_session, "SELECT count(*) FROM auth_users WHERE tenant_id = :tenant");
    row.bind(":tenant", tenantId);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

} // namespace touchline::store
