// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/web_page.h"

#include "core/domain/language.h"

#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::http {

namespace {
/// What a language calls itself.
QString ownName(const QString &language)
{
    static const QHash<QString, QString> names{
        {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s}, {u"fr"_s, u"Français"_s}};
    return names.value(language, language);
}

QString languagesHtml(const PageContext &context)
{
    if (!context.offersLanguages)
        return {};
    QString items;
    for (const QString &language : domain::spokenLanguages()) {
        const QString current = language == context.texts.language() ? u" aria-current=\"true\""_s : QString();
        items += u"<li><a href=\"?lang=%1\" hreflang=\"%1\" lang=\"%1\"%2><span class=\"long\">%3</span>"
                 "<span class=\"short\">%4</span></a></li>"_s.arg(
                     language, current, htmlText(ownName(language)), language.toUpper());
    }
    return u"<nav class=\"languages\" aria-label=\"%1\"><ul>%2</ul></nav>"_s.arg(
        context.texts.html(u"page.languages"_s), items);
}

QString footerHtml(const PageContext &context)
{
    const settings::Config::Site &links = context.site.links;
    const QString mail = links.supportEmail.isEmpty() ? QString() : u"mailto:"_s + links.supportEmail;
    QString items;
    for (const QString &link : {htmlLink(links.termsUrl, context.texts.html(u"footer.terms"_s)),
             htmlLink(links.privacyUrl, context.texts.html(u"footer.privacy"_s)),
             htmlLink(mail, context.texts.html(u"footer.contact"_s))}) {
        if (!link.isEmpty())
            items += u"<li>%1</li>"_s.arg(link);
    }
    const QString list = items.isEmpty() ? QString() : u"<ul>%1</ul>"_s.arg(items);
    return u"<footer class=\"wrap\">%1<p>%2</p></footer>"_s.arg(list, context.texts.html(u"page.madeWith"_s));
}

QString headHtml(const WebPage &page, const PageContext &context)
{
    const WebAssets &assets = context.site.assets;
    QString head = u"<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                   "<meta name=\"color-scheme\" content=\"light dark\"><title>%1</title>"
                   "<link rel=\"icon\" type=\"image/svg+xml\" href=\"%2\"><link rel=\"stylesheet\" href=\"%3\">"_s.arg(
                       htmlText(page.title), assets.path(u"icon.svg"_s), assets.path(u"touchline.css"_s));
    if (page.brand)
        head += u"<link rel=\"stylesheet\" href=\"%1\">"_s.arg(colorsPath(*page.brand));
    if (!page.forSearchEngines)
        head += u"<meta name=\"robots\" content=\"noindex\">"_s;
    if (!page.scripted)
        return head;
    // All modules at once: on a slow connection one after the other would be felt.
    for (const QString &module : assets.modules())
        head += u"<link rel=\"modulepreload\" href=\"%1\">"_s.arg(assets.path(module));
    return head + u"<script type=\"module\" src=\"%1\"></script>"_s.arg(assets.path(u"wizard.js"_s));
}
} // namespace

Response webPage(const WebPage &page, const PageContext &context)
{
    const QString heading = page.heading.isEmpty()
        ? QString()
        : u"<div class=\"banner\"><div class=\"wrap\"><h1>%1</h1></div></div>"_s.arg(page.heading);
    const QString body
        = u"<a class=\"skip\" href=\"#main\">%1</a><header class=\"bar\"><div class=\"wrap\"><p class=\"mark\">"
          "<img src=\"%2\" alt=\"\" width=\"22\" height=\"22\">Touchline</p>%3</div></header>"_s.arg(
              context.texts.html(u"page.skip"_s), context.site.assets.path(u"icon.svg"_s), languagesHtml(context))
        + u"<main id=\"main\" tabindex=\"-1\"%1>%2<div class=\"wrap\">%3</div></main>%4"_s.arg(
            page.mainAttributes, heading, page.main, footerHtml(context));
    Response response = Response::html(
        u"<!DOCTYPE html><html lang=\"%1\"><head>%2</head><body class=\"%3\">%4</body></html>"_s.arg(
            context.texts.language(), headHtml(page, context), page.brand ? u"club"_s : u"plain"_s, body),
        page.status);
    const QByteArray scripts = page.scripted ? "script-src 'self'; connect-src 'self'; " : "";
    response.headers.add("Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; " + scripts
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    response.headers.add("Vary", "Accept-Language");
    return response;
}

QString htmlText(const QString &plain)
{
    return plain.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

QString htmlLink(const QString &url, const QString &labelHtml)
{
    const QString scheme = QUrl(url).scheme();
    if (scheme != u"https" && scheme != u"http" && scheme != u"mailto")
        return {};
    return u"<a href=\"%1\">%2</a>"_s.arg(htmlText(url), labelHtml);
}

QString sectionHtml(const QString &titleHtml, const QString &bodyHtml)
{
    return u"<section class=\"card\"><h2>%1</h2>%2</section>"_s.arg(titleHtml, bodyHtml);
}

QString dayText(const QDate &day, const QString &language)
{
    const QLocale locale = language == u"en" ? QLocale::c() : QLocale(language);
    return locale.toString(day, u"d MMM yyyy"_s);
}

} // namespace touchline::http
