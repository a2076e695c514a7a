// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/owner_pages.h"

#include "core/http/club_page.h"
#include "core/http/web_page.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace touchline::http {

using owner::LinkState;
using settings::Config;

namespace {
QString section(const QString &titleHtml, const QString &bodyHtml)
{
    return u"<section><h2>%1</h2>%2</section>"_s.arg(titleHtml, bodyHtml);
}

QString renewForm(const PageTexts::In &texts)
{
    return u"<form method=\"post\" action=\"/magic/renew\">"
           "<label>%1<input type=\"email\" name=\"email\" autocomplete=\"email\" maxlength=\"254\" required></label>"
           "<label>%2 <small>(%3)</small><input name=\"clubSlug\" autocapitalize=\"none\" spellcheck=\"false\" "
           "maxlength=\"63\" required></label><button>%4</button></form>"_s.arg(texts.html(u"renew.email"_s),
               texts.html(u"renew.slug"_s), texts.html(u"renew.slugHint"_s), texts.html(u"renew.button"_s));
}

/// A page with a heading, its parts and the footer.
Response assembled(WebPage page, const QString &headingHtml, const QString &mainHtml, const PageTexts::In &texts,
    const Config::Site &site)
{
    const FooterLabels labels{
        texts.html(u"footer.terms"_s), texts.html(u"footer.privacy"_s), texts.html(u"footer.contact"_s)};
    page.language = texts.language();
    page.body = u"<header><h1>%1</h1></header><main>%2</main>%3"_s.arg(headingHtml, mainHtml, footerHtml(site, labels));
    return webPage(page);
}

/// The page with the one button. Its form has no address of its own: it goes to the page's, so that the token stands
/// in no markup.
Response buttonPage(const QString &name, const store::TenantRow &club, const domain::Brand &brand,
    const PageTexts::In &texts, const Config::Site &site)
{
    const QString title = name + u".valid.title"_s;
    const QString body = u"<section><p>%1</p><form method=\"post\"><button>%2</button></form></section>"_s.arg(
        texts.html(name + u".valid.text"_s, {club.name}), texts.html(name + u".valid.button"_s));
    return assembled({.title = texts.plain(title, {club.name}), .brand = brand, .hasForms = true},
        texts.html(title, {club.name}), body, texts, site);
}

/// The part of the texts' keys that stands for a state, and the status a page about it has.
std::pair<QString, int> wordsOf(LinkState state)
{
    switch (state) {
    case LinkState::Used:
        return {u"used"_s, 410};
    case LinkState::Expired:
        return {u"expired"_s, 410};
    case LinkState::Replaced:
        return {u"replaced"_s, 410};
    case LinkState::Resting:
        return {u"resting"_s, 409};
    case LinkState::Valid:
    case LinkState::Unknown:
        break;
    }
    return {u"unknown"_s, 404};
}

QString fact(const QString &nameHtml, const QString &valueHtml)
{
    return u"<dt>%1</dt><dd>%2</dd>"_s.arg(nameHtml, valueHtml);
}

QString trialFact(const store::TenantRow &club, qint64 nowSeconds, const PageTexts::In &texts)
{
    if (club.comped)
        return fact(texts.html(u"owner.price"_s), texts.html(u"owner.comped"_s));
    if (!club.trialEndsAt)
        return {};
    const QDate day = QDateTime::fromSecsSinceEpoch(*club.trialEndsAt, Qt::UTC).date();
    const QString name = *club.trialEndsAt > nowSeconds ? u"owner.trial"_s : u"owner.trial.over"_s;
    return fact(texts.html(name), htmlText(dayText(day, texts.language())));
}

QString factsHtml(const store::TenantRow &club, qint64 nowSeconds, const PageTexts::In &texts)
{
    const QString page = club.routeReady
        ? u"<a href=\"/c/%1\">%2</a>"_s.arg(htmlText(club.slug), texts.html(u"owner.page.open"_s))
        : texts.html(u"owner.page.later"_s);
    return u"<dl>%1%2%3%4</dl>"_s.arg(
        fact(texts.html(u"owner.state"_s),
            texts.html(u"owner.state."_s + domain::provisionStateName(club.provisionState))),
        fact(texts.html(u"owner.plan"_s), texts.html(u"owner.plan."_s + domain::planName(club.plan))),
        trialFact(club, nowSeconds, texts), fact(texts.html(u"owner.page"_s), page));
}

QString nextStepsHtml(const store::TenantRow &club, const PageTexts::In &texts)
{
    QStringList steps;
    switch (club.provisionState) {
    case domain::ProvisionState::Complete:
        steps = {u"look"_s, u"content"_s};
        break;
    case domain::ProvisionState::Failed:
        steps = {u"failed"_s};
        break;
    case domain::ProvisionState::Pending:
    case domain::ProvisionState::Processing:
        steps = {u"wait"_s};
        break;
    }
    QString html;
    for (const QString &step : steps)
        html += u"<li>%1</li>"_s.arg(texts.html(u"owner.next."_s + step));
    return u"<ul>%1</ul>"_s.arg(html);
}
} // namespace

Response ownerLinkPage(
    const owner::LinkLook &look, const domain::Brand &brand, const PageTexts::In &texts, const Config::Site &site)
{
    return look.club ? buttonPage(u"link"_s, *look.club, brand, texts, site) : deadLinkPage(look.state, texts, site);
}

Response verifyLinkPage(
    const owner::LinkLook &look, const domain::Brand &brand, const PageTexts::In &texts, const Config::Site &site)
{
    return look.club ? buttonPage(u"verify"_s, *look.club, brand, texts, site) : deadLinkPage(look.state, texts, site);
}

Response deadLinkPage(LinkState state, const PageTexts::In &texts, const Config::Site &site)
{
    const auto [name, status] = wordsOf(state);
    const AskForLink ask = state == LinkState::Resting ? AskForLink::No : AskForLink::Yes;
    return noticePage(u"link."_s + name, status, ask, texts, site);
}

Response verifiedPage(bool signupFinished, const PageTexts::In &texts, const Config::Site &site)
{
    const QString title = u"verify.done.title"_s;
    const QString text = signupFinished ? u"verify.done.running"_s : u"verify.done.unfinished"_s;
    return assembled({.title = texts.plain(title)}, texts.html(title),
        u"<section><p>%1</p></section>"_s.arg(texts.html(text)), texts, site);
}

Response ownerPage(
    const owner::OwnerView &view, qint64 nowSeconds, const PageTexts::In &texts, const Config::Site &site)
{
    const QString signOut
        = u"<form method=\"post\" action=\"/owner/logout\"><button class=\"quiet\">%1</button></form>"_s.arg(
            texts.html(u"owner.signOut"_s));
    const QString body = section(texts.html(u"owner.state"_s), factsHtml(view.club, nowSeconds, texts))
        + section(texts.html(u"owner.next"_s), nextStepsHtml(view.club, texts))
        + section(texts.html(u"owner.posts"_s), postsHtml(view.posts, texts.html(u"owner.posts.none"_s)))
        + section(texts.html(u"owner.fixtures"_s),
            fixturesHtml(view.fixtures, texts.html(u"owner.fixtures.none"_s), texts.language()))
        + signOut;
    return assembled({.title = texts.plain(u"owner.title"_s, {view.club.name}), .brand = view.brand, .hasForms = true},
        htmlText(view.club.name), body, texts, site);
}

Response noticePage(
    const QString &name, int status, AskForLink ask, const PageTexts::In &texts, const Config::Site &site)
{
    const QString title = name + u".title"_s;
    QString body = u"<section><p>%1</p></section>"_s.arg(texts.html(name + u".text"_s));
    if (ask == AskForLink::Yes)
        body += section(texts.html(u"renew.title"_s), renewForm(texts));
    return assembled({.title = texts.plain(title), .status = status, .hasForms = ask == AskForLink::Yes},
        texts.html(title), body, texts, site);
}

} // namespace touchline::http
