// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/club_page.h"

#include "core/store/tenants.h"

using namespace Qt::StringLiterals;

namespace touchline::http {

using domain::ErrorCode;
using domain::Result;

namespace {
constexpr int mostPosts = 20;
constexpr int mostFixtures = 20;

Response notThere(const PageContext &context)
{
    return webPage(
        {.title = context.texts.plain(u"club.none.title"_s),
            .main = u"<section class=\"card\"><p>%1</p></section>"_s.arg(context.texts.html(u"club.none.text"_s)),
            .heading = context.texts.html(u"club.none.title"_s),
            .status = 404},
        context);
}

Response showClub(store::Reader &reader, const WebSite &site, const Request &request)
{
    const auto found = reader.run([&](store::Session &session) -> Result<ClubPage> {
        store::Tenants tenants(session);
        const auto tenant = tenants.bySlug(request.parameter(u"slug"));
        const bool open = tenant && tenant->routeReady && tenant->status != domain::TenantStatus::Suspended
            && tenant->status != domain::TenantStatus::Cancelled;
        if (!open)
            return domain::fail(ErrorCode::NotFound, {});
        store::ClubContent content(session);
        return ClubPage{tenant->name, tenants.brand(tenant->id), tenant->locale, content.posts(tenant->id, mostPosts),
            content.fixtures(tenant->id, mostFixtures)};
    });
    if (found)
        return clubPage(*found, {site, request, found->locale});
    if (found.error().code == ErrorCode::NotFound)
        return notThere({site, request});
    return Response::problem(found.error(), request.requestId);
}

QString teamsHtml(const store::FixtureRow &fixture)
{
    return u"%1 – %2"_s.arg(htmlText(fixture.homeTeam), htmlText(fixture.awayTeam));
}
} // namespace

QString postsHtml(const QList<store::FeedPostRow> &posts, const PageTexts::In &texts)
{
    QString html;
    for (const store::FeedPostRow &post : posts) {
        html += u"<article dir=\"auto\"><h3>%1</h3><p>%2</p></article>"_s.arg(
            htmlText(post.title), htmlText(post.content));
    }
    return html.isEmpty() ? u"<p class=\"muted\">%1</p>"_s.arg(texts.html(u"owner.posts.none"_s)) : html;
}

QString fixturesHtml(const QList<store::FixtureRow> &fixtures, const PageTexts::In &texts)
{
    QString html;
    for (const store::FixtureRow &fixture : fixtures) {
        const QString day = dayText(QDate::fromString(fixture.fixtureDate, Qt::ISODate), texts.language());
        const QString venue = fixture.venue.isEmpty()
            ? QString()
            : u"<span class=\"muted\" dir=\"auto\">%1</span>"_s.arg(htmlText(fixture.venue));
        html += u"<li><time datetime=\"%1\">%2</time><strong dir=\"auto\">%3</strong>%4</li>"_s.arg(
            htmlText(fixture.fixtureDate), htmlText(day), teamsHtml(fixture), venue);
    }
    return html.isEmpty() ? u"<p class=\"muted\">%1</p>"_s.arg(texts.html(u"owner.fixtures.none"_s))
                          : u"<ul class=\"fixtures\">%1</ul>"_s.arg(html);
}

Response clubPage(const ClubPage &club, const PageContext &context)
{
    const QString main = u"<div class=\"columns\">%1%2</div>"_s.arg(
        sectionHtml(context.texts.html(u"owner.posts"_s), postsHtml(club.posts, context.texts)),
        sectionHtml(context.texts.html(u"owner.fixtures"_s), fixturesHtml(club.fixtures, context.texts)));
    return webPage({.title = club.name,
                       .main = main,
                       .heading = u"<span dir=\"auto\">%1</span>"_s.arg(htmlText(club.name)),
                       .brand = club.brand,
                       .forSearchEngines = true},
        context);
}

void addClubPageRoute(Router &router, store::Reader &reader, const WebSite &site)
{
    router.add({Method::Get, u"/c/{slug}"_s,
        immediate([&reader, &site](const Request &request) { return showClub(reader, site, request); })});
}

} // namespace touchline::http
