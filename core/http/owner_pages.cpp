// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/owner_pages.h"

#include "core/http/club_page.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace touchline::http {

using owner::LinkState;

namespace {
QString renewForm(const PageTexts::In &texts)
{
    return u"<form class=\"stack\" method=\"post\" action=\"/magic/renew\">"
           "<p class=\"field\"><label for=\"renew-email\">%1</label><input id=\"renew-email\" type=\"email\" "
           "name=\"email\" autocomplete=\"email\" maxlength=\"254\" required></p>"
           "<p class=\"field\"><label for=\"renew-slug\">%2</label><input id=\"renew-slug\" name=\"clubSlug\" "
           "autocapitalize=\"none\" spellcheck=\"false\" autocomplete=\"off\" maxlength=\"63\" required "
           "aria-describedby=\"renew-hint\"><small id=\"renew-hint\">%3</small></p>"
           "<p class=\"actions\"><button class=\"primary\">%4</button></p></form>"_s.arg(texts.html(u"renew.email"_s),
               texts.html(u"renew.slug"_s), texts.html(u"renew.slugHint"_s), texts.html(u"renew.button"_s));
}

/// The page with the one button. Its form has no address of its own: it goes to the page's, so that the token stands
/// in no markup.
Response buttonPage(
    const QString &name, const store::TenantRow &club, const domain::Brand &brand, const PageContext &context)
{
    const QString title = name + u".valid.title"_s;
    const QString main
        = u"<section class=\"card narrow\"><p>%1</p><form method=\"post\"><p class=\"actions\">"
          "<button class=\"primary\">%2</button></p></form></section>"_s.arg(
              context.texts.html(name + u".valid.text"_s, {club.name}), context.texts.html(name + u".valid.button"_s));
    return webPage({.title = context.texts.plain(title, {club.name}),
                       .main = main,
                       .heading = context.texts.html(title, {club.name}),
                       .brand = brand},
        context);
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
    return u"<div><dt>%1</dt><dd>%2</dd></div>"_s.arg(nameHtml, valueHtml);
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

QString stateHtml(domain::ProvisionState state, const PageTexts::In &texts)
{
    const QString name = domain::provisionStateName(state);
    return u"<span class=\"chip %1\">%2</span>"_s.arg(name, texts.html(u"owner.state."_s + name));
}

QString factsHtml(const store::TenantRow &club, qint64 nowSeconds, const PageTexts::In &texts)
{
    const QString page = club.routeReady
        ? u"<a href=\"/c/%1\">%2</a>"_s.arg(htmlText(club.slug), texts.html(u"owner.page.open"_s))
        : texts.html(u"owner.page.later"_s);
    return u"<dl class=\"facts\">%1%2%3%4</dl>"_s.arg(
        fact(texts.html(u"owner.state"_s), stateHtml(club.provisionState, texts)),
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
    return u"<ul class=\"next\">%1</ul>"_s.arg(html);
}

QString brandHtml(const domain::Brand &brand, const PageTexts::In &texts)
{
    const auto swatch = [&](const QString &name, const QString &color) {
        return fact(texts.html(u"owner.brand."_s + name),
            u"<span class=\"swatch %1\" aria-hidden=\"true\"></span><code>%2</code>"_s.arg(name, htmlText(color)));
    };
    return u"<dl class=\"facts\">%1%2</dl>"_s.arg(
        swatch(u"primary"_s, brand.primaryColor), swatch(u"secondary"_s, brand.secondaryColor));
}

/// A new link to the address on file, for instance for another device.
QString newLinkHtml(const store::TenantRow &club, const PageTexts::In &texts)
{
    return u"<p>%1</p><form method=\"post\" action=\"/magic/renew\"><input type=\"hidden\" name=\"email\" value=\"%2\">"
           "<input type=\"hidden\" name=\"clubSlug\" value=\"%3\"><p class=\"actions\"><button>%4</button></p></form>"_s
               .arg(texts.html(u"owner.link.text"_s, {club.email}), htmlText(club.email), htmlText(club.slug),
                   texts.html(u"renew.title"_s));
}
} // namespace

Response ownerLinkPage(const owner::LinkLook &look, const domain::Brand &brand, const PageContext &context)
{
    return look.club ? buttonPage(u"link"_s, *look.club, brand, context) : deadLinkPage(look.state, context);
}

Response verifyLinkPage(const owner::LinkLook &look, const domain::Brand &brand, const PageContext &context)
{
    return look.club ? buttonPage(u"verify"_s, *look.club, brand, context) : deadLinkPage(look.state, context);
}

Response deadLinkPage(LinkState state, const PageContext &context)
{
    const auto [name, status] = wordsOf(state);
    const AskForLink ask = state == LinkState::Resting ? AskForLink::No : AskForLink::Yes;
    return noticePage(u"link."_s + name, status, ask, context);
}

Response verifiedPage(bool signupFinished, const PageContext &context)
{
    const QString title = u"verify.done.title"_s;
    const QString text = signupFinished ? u"verify.done.running"_s : u"verify.done.unfinished"_s;
    return webPage({.title = context.texts.plain(title),
                       .main = u"<section class=\"card narrow\"><p>%1</p></section>"_s.arg(context.texts.html(text)),
                       .heading = context.texts.html(title)},
        context);
}

Response ownerPage(const owner::OwnerView &view, qint64 nowSeconds, const PageContext &context)
{
    const PageTexts::In &texts = context.texts;
    const QString signOut
        = u"<form method=\"post\" action=\"/owner/logout\"><p class=\"actions\"><button>%1</button></p></form>"_s.arg(
            texts.html(u"owner.signOut"_s));
    const QString main = u"<div class=\"columns\">%1%2%3%4%5%6</div>%7"_s.arg(
        sectionHtml(texts.html(u"owner.club"_s), factsHtml(view.club, nowSeconds, texts)),
        sectionHtml(texts.html(u"owner.next"_s), nextStepsHtml(view.club, texts)),
        sectionHtml(texts.html(u"owner.posts"_s), postsHtml(view.posts, texts)),
        sectionHtml(texts.html(u"owner.fixtures"_s), fixturesHtml(view.fixtures, texts)),
        sectionHtml(texts.html(u"owner.brand"_s), brandHtml(view.brand, texts)),
        sectionHtml(texts.html(u"owner.link"_s), newLinkHtml(view.club, texts)), signOut);
    return webPage({.title = texts.plain(u"owner.title"_s, {view.club.name}),
                       .main = main,
                       .heading = u"<span dir=\"auto\">%1</span>"_s.arg(htmlText(view.club.name)),
                       .brand = view.brand},
        context);
}

Response noticePage(const QString &name, int status, AskForLink ask, const PageContext &context)
{
    const QString title = name + u".title"_s;
    QString main = u"<section class=\"card narrow\"><p>%1</p></section>"_s.arg(context.texts.html(name + u".text"_s));
    if (ask == AskForLink::Yes) {
        main += u"<section class=\"card narrow\"><h2>%1</h2>%2</section>"_s.arg(
            context.texts.html(u"renew.title"_s), renewForm(context.texts));
    }
    return webPage(
        {.title = context.texts.plain(title), .main = main, .heading = context.texts.html(title), .status = status},
        context);
}

} // namespace touchline::http
