// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

/// What is on record about one club. Plain data; times in milliseconds since the epoch, UTC, 0 for "not yet".
namespace touchline::console {

/// A post on the club's page.
struct ClubPost
{
    QString title;
    QString content;
    QString author;
    bool operator==(const ClubPost &) const = default;
};

struct ClubFixture
{
    QString date; ///< ISO 8601
    QString homeTeam;
    QString awayTeam;
    QString venue{};
    QString status{}; ///< `scheduled`, …
    bool operator==(const ClubFixture &) const = default;
};

/// What stands on the club's page: the newest posts, the fixtures by date.
struct ClubPageContent
{
    QList<ClubPost> posts{};
    QList<ClubFixture> fixtures{};
    bool operator==(const ClubPageContent &) const = default;
};

/// A signup token that is refused.
struct RevokedTokenEntry
{
    QString tokenId; ///< `jti`
    qint64 revokedAtMs = 0;
    QString reason{};
    bool operator==(const RevokedTokenEntry &) const = default;
};

/// What still lets somebody in, as far as the core knows: tokens themselves are stored nowhere.
struct ClubAccessRecord
{
    qint64 allRevokedUntilMs = 0; ///< every token issued until then is refused
    QList<RevokedTokenEntry> revoked{}; ///< newest first
    qint64 openSessions = 0; ///< browsers the owner is signed in with
    qint64 newestSessionAtMs = 0;
    bool operator==(const ClubAccessRecord &) const = default;
};

/// One record of the audit trail about the club.
struct ClubAuditEntry
{
    qint64 atMs = 0;
    QString by;
    QString origin{}; ///< where the operator sat: `console`, `command line`, …
    QString action; ///< wire name: `club.retry`, `link.copy`, …
    QString reason{};
    QJsonObject details{};
    bool operator==(const ClubAuditEntry &) const = default;
};

struct ClubAuditTrail
{
    QList<ClubAuditEntry> entries{}; ///< newest first
    bool more = false; ///< there are older ones
};

} // namespace touchline::console
