// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QString>

namespace touchline::store {

struct FeedPostRow
{
    QString id;
    QString title;
    QString content;
    QString author;
};

struct FixtureRow
{
    QString id;
    QString fixtureDate; ///< ISO 8601 date
    QString opponent;
    QString homeTeam;
    QString awayTeam;
    QString venue{};
    QString status = QStringLiteral("scheduled");
};

/// What stands on a club's page: `feed_posts` and `fixtures`.
class ClubContent final
{
public:
    explicit ClubContent(Session &session)
        : m_session(session)
    { }

    void addPost(const QString &tenantId, const FeedPostRow &post, qint64 nowSeconds);
    /// The same fixture a second time changes nothing.
    void addFixture(const QString &tenantId, const FixtureRow &fixture, qint64 nowSeconds);
    int countPosts(const QString &tenantId);
    int countFixtures(const QString &tenantId);
    /// The newest posts, at most `limit`.
    QList<FeedPostRow> posts(const QString &tenantId, int limit);
    /// The next fixtures by date, at most `limit`.
    QList<FixtureRow> fixtures(const QString &tenantId, int limit);

private:
    Session &m_session;
};

/// The table `auth_users`.
class AuthUsers final
{
public:
    explicit AuthUsers(Session &session)
        : m_session(session)
    { }

    /// Adds the club's owner with the roles `tenant_admin` and `owner`; an existing one stays as it is.
    void addOwner(const QString &tenantId, const QString &userId, const QString &email, qint64 nowSeconds);
    /// The address of the club's owner, corrected.
    void setOwnerEmail(const QString &tenantId, const QString &email);
    int count(const QString &tenantId);

private:
    Session &m_session;
};

} // namespace touchline::store
