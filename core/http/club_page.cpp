// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/club_page.h"

#include "core/store/tenants.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::http {

using domain::ErrorCode;
using domain::Result;

namespace {
constexpr int mostPosts = 20;
constexpr int mostFixtures = 20;

QString text(const QString &raw)
{
    return raw.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

/// Only colours that are `#RRGGBB` reach the style; what else might stand in the database does not.
QString colorOr(const QString &color, const QString &fallback)
{
    return domain::isHexColor(color) ? color : fallback;
}

QString styleOf(const domain::Brand &brand)
{
    const domain::Brand usual;
    const QString primary = colorOr(brand.primaryColor, usual.primaryColor);
    const QString secondary = colorOr(brand.secondaryColor, usual.secondaryColor);
    return u":root{--primary:%1;--on-primary:%2;--secondary:%3}"
           "*{box-sizing:border-box}"
           "body{margin:0;font:16px/1.5 system-ui,sans-serif;background:#f6f7f9;color:#1c2530}"
           "header{background:var(--primary);color:var(--on-primary);border-bottom:6px solid var(--secondary);"
           "padding:48px 24px}"
           "h1{margin:0 auto;max-width:760px;font-size:2.2rem;line-height:1.2;overflow-wrap:anywhere}"
           "main{max-width:760px;margin:0 auto;padding:24px}"
           "section{background:#fff;border:1px solid #e1e5ea;border-radius:12px;padding:20px 24px;margin:0 0 20px}"
           "h2{margin:0 0 12px;font-size:1.1rem}h3{margin:16px 0 4px;font-size:1rem}p{margin:0 0 8px}"
           "ul{list-style:none;margin:0;padding:0}li{display:flex;gap:16px;padding:8px 0;"
           "border-top:1px solid #eef0f3}li:first-child{border-top:0}time{color:#5a6675;min-width:7.5rem}"
           "footer{max-width:760px;margin:0 auto;padding:0 24px 32px;color:#5a6675;font-size:.9rem}"
           "footer a{color:inherit;margin-right:16px}"_s.arg(primary, domain::readableTextColor(primary), secondary);
}

QString postsHtml(const QList<store::FeedPostRow> &posts)
{
    QString html;
    for (const store::FeedPostRow &post : posts)
        html += u"<article><h3>%1</h3><p>%2</p></article>"_s.arg(text(post.title), text(post.content));
    return html.isEmpty() ? u"<p>No news yet.</p>"_s : html;
}

QString fixturesHtml(const QList<store::FixtureRow> &fixtures)
{
    QString html;
    for (const store::FixtureRow &fixture : fixtures) {
        const QString day = QLocale::c().toString(QDate::fromString(fixture.fixtureDate, Qt::ISODate), u"d MMM yyyy"_s);
        const QString venue = fixture.venue.isEmpty() ? QString() : u", %1"_s.arg(fixture.venue);
        html += u"<li><time datetime=\"%1\">%2</time><span>%3 – %4%5</span></li>"_s.arg(
            text(fixture.fixtureDate), text(day), text(fixture.homeTeam), text(fixture.awayTeam), text(venue));
    }
    return html.isEmpty() ? u"<p>No fixtures yet.</p>"_s : u"<ul>%1</ul>"_s.arg(html);
}

QString linkHtml(const QString &url, const QString &label)
{
    const QString scheme = QUrl(url).scheme();
    if (scheme != u"https" && scheme != u"http" && scheme != u"mailto")
        return {};
    return u"<a href=\"%1\">%2</a>"_s.arg(text(url), label);
}

QString footerHtml(const settings::Config::Site &site)
{
    const QString mail = site.supportEmail.isEmpty() ? QString() : u"mailto:"_s + site.supportEmail;
    return linkHtml(site.termsUrl, u"Terms"_s) + linkHtml(site.privacyUrl, u"Privacy"_s) + linkHtml(mail, u"Contact"_s);
}

Response page(const QString &title, const QString &style, const QString &body, int status)
{
    Response response = Response::html(
        u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        "<title>%1</title><style>%2</style></head><body>%3</body></html>"_s.arg(text(title), style, body),
        status);
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    response.headers.add("Content-Security-Policy",
        "default-src 'none'; style-src 'sha256-" + hash
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    return response;
}

Response notThere()
{
    return page(u"Not found"_s, styleOf({}),
        u"<main><section><h2>There is no club here</h2><p>It may not have been set up yet.</p></section></main>"_s,
        404);
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

Response clubPage(const ClubPage &club, const settings::Config::Site &site)
{
    const QString body = u"<header><h1>%1</h1></header><main><section><h2>News</h2>%2</section>"
                         "<section><h2>Fixtures</h2>%3</section></main><footer>%4</footer>"_s.arg(
                             text(club.name), postsHtml(club.posts), fixturesHtml(club.fixtures), footerHtml(site));
    return page(club.name, styleOf(club.brand), body, 200);
}

void addClubPageRoute(Router &router, store::Reader &reader, const settings::Config::Site &site)
{
    router.add({Method::Get, u"/c/{slug}"_s,
        immediate([&reader, site](const Request &request) { return showClub(reader, site, request); })});
}

} // namespace touchline::http
