// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/magic_link_mail.h"

#include "core/mail/template.h"

#include <QDateTime>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::mail {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {
bool isWebLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

Result<QString> filledFile(const QString &name, const QHash<QString, QString> &values, Escaping escaping)
{
    const auto source = loadTemplate(name);
    return source ? fillTemplate(*source, values, escaping) : source;
}
} // namespace

Result<Message> magicLinkMail(
    const MagicLinkContent &content, const Mailbox &from, const QString &to, const QString &messageId, qint64 dateMs)
{
    if (!isWebLink(content.link))
        return fail(ErrorCode::InvalidRequest, u"The link is not a web address."_s);
    if (!domain::isHexColor(content.brand.primaryColor) || !domain::isHexColor(content.brand.secondaryColor))
        return fail(ErrorCode::InvalidRequest, u"The club's colours are not #RRGGBB."_s);

    const QDateTime expires = QDateTime::fromMSecsSinceEpoch(content.expiresAtMs, Qt::UTC);
    const QHash<QString, QString> values{
        {u"clubName"_s, content.clubName},
        {u"link"_s, content.link},
        {u"expires"_s, QLocale::c().toString(expires, u"d MMMM yyyy 'at' HH:mm 'UTC'"_s)},
        {u"primary"_s, content.brand.primaryColor},
        {u"onPrimary"_s, domain::readableTextColor(content.brand.primaryColor)},
        {u"secondary"_s, content.brand.secondaryColor},
        {u"support"_s,
            content.supportEmail.isEmpty() ? QString() : u"Questions? Write to %1."_s.arg(content.supportEmail)},
    };
    auto text = filledFile(u"magic_link.txt"_s, values, Escaping::PlainText);
    if (!text)
        return fail(text.error());
    auto html = filledFile(u"magic_link.html"_s, values, Escaping::Html);
    if (!html)
        return fail(html.error());
    return Message{.from = from,
        .to = {.address = to},
        .subject = u"%1 is ready on Touchline"_s.arg(content.clubName),
        .text = text->trimmed() + u'\n',
        .html = *html,
        .messageId = messageId,
        .dateMs = dateMs};
}

} // namespace touchline::mail
