// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/web_page.h"
#include "core/store/club_content.h"
#include "core/store/reader.h"

namespace touchline::http {

/// What stands on a club's public page.
struct ClubPage
{
    QString name;
    domain::Brand brand{};
    QString locale = QStringLiteral("en"); ///< the language for those whose browser asks for none of ours
    QList<store::FeedPostRow> posts{};
    QList<store::FixtureRow> fixtures{};
};

/// Lists as they stand on a club's pages, or a sentence where there is nothing to list.
QString postsHtml(const QList<store::FeedPostRow> &posts, const PageTexts::In &texts);
QString fixturesHtml(const QList<store::FixtureRow> &fixtures, const PageTexts::In &texts);

/// The page in the club's colours. Text of the club is escaped.
Response clubPage(const ClubPage &page, const PageContext &context);

/// `GET /c/{slug}`: 404 until the club's routing is configured, and for suspended and cancelled clubs. `reader` belongs
/// to the http thread; both outlive the router.
void addClubPageRoute(Router &router, store::Reader &reader, const WebSite &site);

} // namespace touchline::http
