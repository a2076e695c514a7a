// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/club_page.h"

#include "core/http/web_page.h"
#include "core/store/tenants.h"

using namespace Qt::StringLiterals;

namespace touchline::http {

using domain::ErrorCode;
using domain::Result;

namespace {
constexpr int mostPosts = 20;
constexpr int mostFixtures = 20;

Response notThere()
{
    WebPage page{.title = u"Not found"_s, .status = 404};
    page.body
        = u"<main><section><h2>There is no club here</h2><p>It may not have been set up yet.</p></section></main>"_s;
    return webPage(page);
}

Response showClub(store::Reader &reader, const settings::Config::Site &site, const Request &request)
{
    const auto found = reader.run([&](store::Session &session) -> Result<ClubPage> {
        store::Tenants tenants(session);
        const auto tenant = tenants.bySlug(request.parameter(u"slug"));
        const bool open = tenant && tenant->routeReady && tenant->status != domain::TenantStatus::Suspended
            && tenant->status != domain::TenantStatus::Cancelled;
        if (!open)
            return domain::fail(ErrorCode::NotFound, {});
        store::ClubContent content(session);
        return ClubPage{tenant->name, tenants.brand(tenant->id), content.posts(tenant->id, mostPosts),
            content.fixtures(tenant->id, mostFixtures)};
    });
    if (found)
        return clubPage(*found, site);
    if (found.error().code == ErrorCode::NotFound)
        return notThere();
    return Response::problem(found.error(), request.requestId);
}
} // namespace

QString postsHtml(const QList<store::FeedPostRow> &posts, const QString &none)
{
    QString html;
    for (const store::FeedPostRow &post : posts)
        html += u"<article><h3>%1</h3><p>%2</p></article>"_s.arg(htmlText(post.title), htmlText(post.content));
    return html.isEmpty() ? u"<p>%1</p>"_s.arg(none) : html;
}

QString fixturesHtml(const QList<store::FixtureRow> &fixtures, const QString &none, const QString &language)
{
    QString html;
    for (const store::FixtureRow &fixture : fixtures) {
        const QString day = dayText(QDate::fromString(fixture.fixtureDate, Qt::ISODate), language);
        const QString venue = fixture.venue.isEmpty() ? QString() : u", %1"_s.arg(fixture.venue);
        html += u"<li><time datetime=\"%1\">%2</time><span>%3 – %4%5</span></li>"_s.arg(htmlText(fixture.fixtureDate),
            htmlText(day), htmlText(fixture.homeTeam), htmlText(fixture.awayTeam), htmlText(venue));
    }
    return html.isEmpty() ? u"<p>%1</p>"_s.arg(none) : u"<ul>%1</ul>"_s.arg(html);
}

Response clubPage(const ClubPage &club, const settings::Config::Site &site)
{
    WebPage page{.title = club.name, .brand = club.brand, .forSearchEngines = true};
    page.body = u"<header><h1>%1</h1></header><main><section><h2>News</h2>%2</section>"
                "<section><h2>Fixtures</h2>%3</section></main>%4"_s.arg(htmlText(club.name),
                    postsHtml(club.posts, u"No news yet."_s), fixturesHtml(club.fixtures, u"No fixtures yet."_s),
                    footerHtml(site));
    return webPage(page);
}

void addClubPageRoute(Router &router, store::Reader &reader, const settings::Config::Site &site)
{
    router.add({Method::Get, u"/c/{slug}"_s,
        immediate([&reader, site](const Request &request) { return showClub(reader, site, request); })});
}

} // namespace touchline::http
