// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/brand.h"
#include "core/http/router.h"
#include "core/settings/config.h"
#include "core/store/club_content.h"
#include "core/store/reader.h"

namespace touchline::http {

/// What stands on a club's public page.
struct ClubPage
{
    QString name;
    domain::Brand brand{};
    QList<store::FeedPostRow> posts{};
    QList<store::FixtureRow> fixtures{};
};

/// Lists as they stand on a club's pages; `none`, HTML, where there is nothing to list.
QString postsHtml(const QList<store::FeedPostRow> &posts, const QString &none);
QString fixturesHtml(
    const QList<store::FixtureRow> &fixtures, const QString &none, const QString &language = QStringLiteral("en"));

/// The page in the club's colours, with a Content-Security-Policy that lets exactly its own style in. Text of the club
/// is escaped.
Response clubPage(const ClubPage &page, const settings::Config::Site &site);

/// `GET /c/{slug}`: 404 until the club's routing is configured, and for suspended and cancelled clubs. `reader` belongs
/// to the http thread and outlives the router.
void addClubPageRoute(Router &router, store::Reader &reader, const settings::Config::Site &site);

} // namespace touchline::http
