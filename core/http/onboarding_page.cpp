// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/onboarding_page.h"

#include "core/http/page_texts.h"
#include "core/http/web_page.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace touchline::http {

namespace {
/// A part of the page that its script shows when the signup stands there.
QString part(const QString &state, const QString &bodyHtml)
{
    return u"<section data-state=\"%1\" hidden>%2</section>"_s.arg(state, bodyHtml);
}

QString paragraph(const QString &textHtml)
{
    return u"<p>%1</p>"_s.arg(textHtml);
}

QString clubHtml(const PageTexts::In &texts)
{
    return u"<dl><dt>%1</dt><dd data-fill=\"club\"></dd><dt>%2</dt><dd data-fill=\"plan\"></dd></dl>"_s.arg(
        texts.html(u"onboarding.club"_s), texts.html(u"onboarding.plan"_s));
}

QString progressHtml(const PageTexts::In &texts)
{
    QString labels;
    for (const QString &state : {u"pending"_s, u"processing"_s, u"complete"_s, u"failed"_s})
        labels += u" data-%1=\"%2\""_s.arg(state, texts.html(u"owner.state."_s + state));
    return paragraph(texts.html(u"onboarding.progress"_s))
        + u"<p data-labels%1><strong data-fill=\"status\"></strong></p>"_s.arg(labels) + clubHtml(texts);
}

Response onboarding(const PageTexts &allTexts, const settings::Config::Site &site, const Request &request)
{
    const PageTexts::In texts = allTexts.forReader(request);
    const QString unfinished = paragraph(texts.html(u"onboarding.unfinished"_s));
    const QString body
        = part(u"none"_s, paragraph(texts.html(u"onboarding.none"_s)) + paragraph(texts.html(u"onboarding.api"_s)))
        + part(u"working"_s, paragraph(texts.html(u"onboarding.working"_s)))
        + part(u"brand"_s, paragraph(texts.html(u"onboarding.brand"_s)) + clubHtml(texts) + unfinished)
        + part(u"plan"_s, paragraph(texts.html(u"onboarding.planNext"_s)) + clubHtml(texts) + unfinished)
        + part(u"progress"_s, progressHtml(texts)) + part(u"failed"_s, paragraph(texts.html(u"onboarding.failed"_s)))
        + part(u"trouble"_s, paragraph(texts.html(u"onboarding.trouble"_s)))
        + u"<noscript><section><p>%1</p></section></noscript>"_s.arg(texts.html(u"onboarding.script"_s));
    const FooterLabels labels{
        texts.html(u"footer.terms"_s), texts.html(u"footer.privacy"_s), texts.html(u"footer.contact"_s)};
    WebPage page{.title = texts.plain(u"onboarding.title"_s),
        .language = texts.language(),
        .script = u"/assets/onboarding.js"_s,
        .forSearchEngines = true};
    page.body = u"<header><h1>%1</h1></header><main aria-live=\"polite\">%2</main>%3"_s.arg(
        texts.html(u"onboarding.title"_s), body, footerHtml(site, labels));
    return webPage(page);
}

Response script(const Request &request)
{
    QFile file(u":/touchline/web/onboarding.js"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Response::problem({domain::ErrorCode::Internal, u"The script is missing."_s}, request.requestId);
    Response response = Response::empty(200);
    response.headers.add("Content-Type", "text/javascript; charset=utf-8");
    response.headers.add("Cache-Control", "public, max-age=300");
    response.body = file.readAll();
    return response;
}
} // namespace

void addOnboardingRoutes(Router &router, const settings::Config::Site &site)
{
    const auto texts = std::make_shared<const PageTexts>();
    router.add({Method::Get, u"/onboarding"_s,
        immediate([texts, site](const Request &request) { return onboarding(*texts, site, request); })});
    router.add({Method::Get, u"/assets/onboarding.js"_s, immediate(script)});
}

} // namespace touchline::http
