// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/onboarding_page.h"

#include "core/http/compression.h"
#include "core/http/conditional.h"
#include "core/http/web_page.h"
#include "core/mail/template.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touchline::http {

namespace {
constexpr qint64 withoutKnownEndSeconds = 3600;

QString pageSource()
{
    QFile file(u":/touchline/web/onboarding.html"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the page of the wizard is missing from the program");
    return QString::fromUtf8(file.readAll());
}

/// Until signups open again; nothing while they are open.
std::optional<qint64> closedForSeconds(const switches::KillSwitch &killSwitch, const domain::Clock &clock)
{
    if (killSwitch.isOn())
        return std::nullopt;
    const auto endsAtMs = killSwitch.endsAtMs();
    return endsAtMs ? std::max<qint64>(1, (*endsAtMs - clock.nowMs() + 999) / 1000) : withoutKnownEndSeconds;
}

/// Whom to ask when the page cannot work.
QString helpHtml(const PageContext &context)
{
    const QString address = context.site.links.supportEmail;
    if (address.isEmpty())
        return context.texts.html(u"onboarding.noScript.ask"_s);
    return context.texts.html(u"onboarding.noScript.write"_s) + u' '
        + htmlLink(u"mailto:"_s + address, htmlText(address));
}

domain::Result<QString> mainHtml(const QString &source, const PageContext &context)
{
    QHash<QString, QString> values = context.texts.all();
    values.insert(u"support"_s, context.site.links.supportEmail);
    values.insert(u"messages"_s,
        QString::fromUtf8(QJsonDocument(context.texts.beginningWith(u"wizard."_s)).toJson(QJsonDocument::Compact)));
    return mail::fillTemplate(source, values, mail::Escaping::Html);
}

Response onboarding(
    const QString &source, const WebSite &site, std::optional<qint64> closedSeconds, const Request &request)
{
    const PageContext context(site, request);
    const auto main = mainHtml(source, context);
    if (!main)
        return Response::problem(main.error(), request.requestId);
    const QString noScript
        = u"<noscript><section class=\"card\"><h2>%1</h2><p>%2</p><p>%3</p></section></noscript>"_s.arg(
            context.texts.html(u"onboarding.noScript.title"_s), context.texts.html(u"onboarding.noScript.text"_s),
            helpHtml(context));
    Response response
        = webPage({.title = context.texts.plain(u"onboarding.title"_s),
                      .main = noScript + *main,
                      .heading = context.texts.html(u"onboarding.title"_s),
                      .status = closedSeconds ? 503 : 200,
                      .scripted = true,
                      .mainAttributes = closedSeconds ? u" data-closed-for=\"%1\""_s.arg(*closedSeconds) : QString(),
                      .forSearchEngines = true},
            context);
    response = compressed(std::move(response), request);
    if (!closedSeconds)
        return withETag(std::move(response), request);
    response.headers.add("Retry-After", QByteArray::number(*closedSeconds));
    return response;
}

Response toTheWizard(const Request &)
{
    Response response = Response::empty(303);
    response.headers.add("Location", "/onboarding");
    return response;
}
} // namespace

void addOnboardingRoutes(
    Router &router, const WebSite &site, const switches::KillSwitch &killSwitch, const domain::Clock &clock)
{
    router.add({Method::Get, u"/onboarding"_s,
        immediate([&site, &killSwitch, &clock, source = pageSource()](const Request &request) {
            return onboarding(source, site, closedForSeconds(killSwitch, clock), request);
        })});
    router.add({Method::Get, u"/"_s, immediate(toTheWizard)});
    addAssetRoutes(router, site.assets);
}

} // namespace touchline::http
