// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/slug.h"

#include <QSet>

namespace touchline::domain {

namespace {
constexpr qsizetype minimumLength = 3;
constexpr qsizetype maximumLength = 63;

bool isSlugCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

/// German and Nordic letters are written out, as clubs do in their own addresses; others lose their accents below.
QString transliterated(QChar c)
{
    switch (c.unicode()) {
    case u'ä':
        return QStringLiteral("ae");
    case u'ö':
    case u'ø':
        return QStringLiteral("oe");
    case u'ü':
        return QStringLiteral("ue");
    case u'ß':
        return QStringLiteral("ss");
    case u'æ':
        return QStringLiteral("ae");
    case u'å':
        return QStringLiteral("aa");
    case u'ł':
        return QStringLiteral("l");
    case u'&':
        return QStringLiteral("-and-");
    default:
        return QString(c);
    }
}
} // namespace

std::optional<SlugFault> slugFault(const QString &slug)
{
    if (slug.size() < minimumLength)
        return SlugFault::TooShort;
    if (slug.size() > maximumLength)
        return SlugFault::TooLong;
    for (const QChar c : slug) {
        if (!isSlugCharacter(c))
            return SlugFault::BadCharacter;
    }
    if (slug.startsWith(u'-') || slug.endsWith(u'-'))
        return SlugFault::HyphenAtEdge;
    if (isReservedSlug(slug))
        return SlugFault::Reserved;
    return std::nullopt;
}

bool isReservedSlug(const QString &slug)
{
    static const QSet<QString> reserved{
        QStringLiteral("about"),
        QStringLiteral("admin"),
        QStringLiteral("api"),
        QStringLiteral("app"),
        QStringLiteral("assets"),
        QStringLiteral("auth"),
        QStringLiteral("billing"),
        QStringLiteral("blog"),
        QStringLiteral("cdn"),
        QStringLiteral("contact"),
        QStringLiteral("dashboard"),
        QStringLiteral("demo"),
        QStringLiteral("docs"),
        QStringLiteral("ftp"),
        QStringLiteral("health"),
        QStringLiteral("help"),
        QStringLiteral("internal"),
        QStringLiteral("localhost"),
        QStringLiteral("login"),
        QStringLiteral("logout"),
        QStringLiteral("magic"),
        QStringLiteral("mail"),
        QStringLiteral("metrics"),
        QStringLiteral("onboarding"),
        QStringLiteral("owner"),
        QStringLiteral("postmaster"),
        QStringLiteral("public"),
        QStringLiteral("ready"),
        QStringLiteral("root"),
        QStringLiteral("signup"),
        QStringLiteral("smtp"),
        QStringLiteral("static"),
        QStringLiteral("status"),
        QStringLiteral("support"),
        QStringLiteral("system"),
        QStringLiteral("test"),
        QStringLiteral("touchline"),
        QStringLiteral("webhook"),
        QStringLiteral("www"),
    };
    return reserved.contains(slug);
}

QString slugFromName(const QString &clubName)
{
    QString spelled;
    for (const QChar c : clubName.toLower())
        spelled += transliterated(c);
    QString slug;
    for (const QChar c : spelled.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (isSlugCharacter(c) && c != u'-')
            slug += c;
        else if (c != u'\'' && c != u'’' && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(maximumLength);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

} // namespace touchline::domain
