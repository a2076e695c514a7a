// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/web_page.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::http {

namespace {
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
    return u":root{color-scheme:light dark;--primary:%1;--on-primary:%2;--secondary:%3;"
           "--page:#f6f7f9;--card:#fff;--text:#1c2530;--muted:#5a6675;--edge:#e1e5ea;--field:#76808c}"
           "@media (prefers-color-scheme:dark){:root{--page:#14181d;--card:#1d232a;--text:#e8ecf1;--muted:#a3afbd;"
           "--edge:#333c46;--field:#8a96a3}}"
           "*{box-sizing:border-box}"
           "body{margin:0;font:16px/1.5 system-ui,sans-serif;background:var(--page);color:var(--text)}"
           "header{background:var(--primary);color:var(--on-primary);border-bottom:6px solid var(--secondary);"
           "padding:48px 24px}"
           "header>*{margin:0 auto;max-width:760px}"
           "h1{font-size:2.2rem;line-height:1.2;overflow-wrap:anywhere}"
           "main{max-width:760px;margin:0 auto;padding:24px}"
           "section{background:var(--card);border:1px solid var(--edge);border-radius:12px;padding:20px 24px;"
           "margin:0 0 20px;overflow-wrap:anywhere}"
           "h2{margin:0 0 12px;font-size:1.1rem}h3{margin:16px 0 4px;font-size:1rem}p{margin:0 0 8px}"
           "a{color:inherit}"
           "ul{list-style:none;margin:0;padding:0}li{display:flex;gap:16px;padding:8px 0;"
           "border-top:1px solid var(--edge)}li:first-child{border-top:0}time{color:var(--muted);min-width:7.5rem}"
           "dl{display:grid;grid-template-columns:max-content 1fr;gap:8px 24px;margin:0}dt{color:var(--muted)}"
           "dd{margin:0}"
           "label{display:block;margin:0 0 16px}label small{color:var(--muted)}"
           "input{display:block;width:100%;margin:4px 0 0;padding:10px 12px;font:inherit;color:inherit;"
           "background:var(--page);border:1px solid var(--field);border-radius:8px}"
           "button{font:inherit;font-weight:600;min-height:44px;padding:10px 20px;border-radius:8px;"
           "border:1px solid var(--field);background:var(--primary);color:var(--on-primary);cursor:pointer}"
           "button.quiet{background:transparent;color:inherit;font-weight:400}"
           ":focus-visible{outline:3px solid var(--text);outline-offset:2px}"
           "footer{max-width:760px;margin:0 auto;padding:0 24px 32px;color:var(--muted);font-size:.9rem}"
           "footer a{margin-right:16px}"_s.arg(primary, domain::readableTextColor(primary), secondary);
}

QByteArray policyOf(const WebPage &page, const QString &style)
{
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    QByteArray policy = "default-src 'none'; style-src 'sha256-" + hash + "'; ";
    if (!page.script.isEmpty())
        policy += "script-src 'self'; connect-src 'self'; ";
    return policy + "base-uri 'none'; form-action " + (page.hasForms ? "'self'" : "'none'")
        + "; frame-ancestors 'none'";
}
} // namespace

Response webPage(const WebPage &page)
{
    const QString style = styleOf(page.brand);
    const QString robots = page.forSearchEngines ? QString() : u"<meta name=\"robots\" content=\"noindex\">"_s;
    const QString script = page.script.isEmpty()
        ? QString()
        : u"<script type=\"module\" src=\"%1\"></script>"_s.arg(htmlText(page.script));
    Response response = Response::html(u"<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\">"
                                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">%2"
                                       "<title>%3</title><style>%4</style>%5</head><body>%6</body></html>"_s.arg(
                                           page.language, robots, htmlText(page.title), style, script, page.body),
        page.status);
    response.headers.add("Content-Security-Policy", policyOf(page, style));
    response.headers.add("Vary", "Accept-Language");
    return response;
}

QString htmlText(const QString &plain)
{
    return plain.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

QString htmlLink(const QString &url, const QString &label)
{
    const QString scheme = QUrl(url).scheme();
    if (scheme != u"https" && scheme != u"http" && scheme != u"mailto")
        return {};
    return u"<a href=\"%1\">%2</a>"_s.arg(htmlText(url), label);
}

QString dayText(const QDate &day, const QString &language)
{
    const QLocale locale = language == u"en" ? QLocale::c() : QLocale(language);
    return locale.toString(day, u"d MMM yyyy"_s);
}

QString footerHtml(const settings::Config::Site &site, const FooterLabels &labels)
{
    const QString mail = site.supportEmail.isEmpty() ? QString() : u"mailto:"_s + site.supportEmail;
    return u"<footer>%1%2%3</footer>"_s.arg(htmlLink(site.termsUrl, labels.terms),
        htmlLink(site.privacyUrl, labels.privacy), htmlLink(mail, labels.contact));
}

} // namespace touchline::http
