// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/duration.h"
#include "core/settings/host_port.h"
#include "core/settings/settings_catalogue.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::settings {

namespace {

using Canonical = std::optional<QString>;

bool hasControlCharacter(const QString &text)
{
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            return true;
    }
    return false;
}

Canonical integer(const Setting &setting, const QString &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value < setting.minimum || value > setting.maximum)
        return std::nullopt;
    return QString::number(value);
}

Canonical boolean(const QString &text)
{
    if (text == "true"_L1 || text == "false"_L1)
        return text;
    return std::nullopt;
}

QUrl webUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool plain = url.userInfo().isEmpty() && !text.contains(u'*') && !text.contains(u' ');
    return url.isValid() && web && plain && !url.host().isEmpty() ? url : QUrl();
}

/// The origin as browsers write it (RFC 6454, section 6.2): no default port, no slash at the end.
Canonical origin(const QString &text)
{
    const QUrl url = webUrl(text);
    if (url.isEmpty() || (!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() || url.hasFragment())
        return std::nullopt;
    const QString host = url.host(QUrl::FullyEncoded);
    QString canonical
        = url.scheme() + "://"_L1 + (host.contains(u':') && !host.startsWith(u'[') ? u"[%1]"_s.arg(host) : host);
    const int defaultPort = url.scheme() == "https"_L1 ? 443 : 80;
    if (url.port(defaultPort) != defaultPort)
        canonical += u":%1"_s.arg(url.port());
    return canonical;
}

Canonical mailAddress(const QString &text)
{
    static const QRegularExpression address(uR"(^(?:[^<>@,;:"]+ <)?[^\s<>@,;:"]+@[A-Za-z0-9.\-]+>?$)"_s);
    if (!address.match(text).hasMatch() || text.contains(u'<') != text.endsWith(u'>'))
        return std::nullopt;
    return text;
}

Canonical plainMailAddress(const QString &text)
{
    return text.contains(u'<') ? std::nullopt : mailAddress(text);
}

/// The server with its port, which is 25, or 465 for smtps (RFC 8314), where none is named.
Canonical smtpUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool implicitTls = url.scheme() == "smtps"_L1;
    const QString host = url.host(QUrl::FullyEncoded);
    const bool plain = url.userInfo().isEmpty() && (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery()
        && !url.hasFragment() && !host.contains(u'%') && !host.contains(u'*');
    if (!url.isValid() || host.isEmpty() || !plain || (!implicitTls && url.scheme() != "smtp"_L1) || url.port() == 0)
        return std::nullopt;
    return u"%1://%2:%3"_s.arg(url.scheme(), host.contains(u':') && !host.startsWith(u'[') ? u"[%1]"_s.arg(host) : host)
        .arg(url.port(implicitTls ? 465 : 25));
}

Canonical timeOfDay(const QString &text)
{
    static const QRegularExpression time(u"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"_s);
    return time.match(text).hasMatch() ? Canonical(text) : std::nullopt;
}

Canonical network(const QString &text)
{
    if (text.contains(u'/')) {
        const auto [address, length] = QHostAddress::parseSubnet(text);
        if (length < 0)
            return std::nullopt;
        return u"%1/%2"_s.arg(address.toString()).arg(length);
    }
    const QHostAddress address(text);
    if (address.isNull())
        return std::nullopt;
    return address.toString();
}

Canonical hostPattern(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(?:\*\.)?[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?)*$)"_s);
    QString lower = text.toLower();
    if (!pattern.match(lower).hasMatch())
        return std::nullopt;
    return lower;
}

Canonical list(ValueKind kind, const QString &text)
{
    QStringList items;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString trimmed = part.trimmed();
        if (trimmed.isEmpty())
            continue;
        const Canonical item = kind == ValueKind::OriginList ? origin(trimmed)
            : kind == ValueKind::NetworkList                 ? network(trimmed)
            : kind == ValueKind::MailAddressList             ? plainMailAddress(trimmed)
                                                             : hostPattern(trimmed);
        if (!item)
            return std::nullopt;
        if (!items.contains(*item))
            items += *item;
    }
    return items.join(u',');
}

} // namespace

std::optional<QString> canonicalValue(const Setting &setting, const QString &text)
{
    if (hasControlCharacter(text))
        return std::nullopt;
    // An empty value takes a setting back to "none" where there is such a thing.
    if (text.isEmpty() && !isList(setting.kind))
        return setting.defaultValue.isEmpty() ? Canonical(text) : std::nullopt;

    switch (setting.kind) {
    case ValueKind::Text:
        return text;
    case ValueKind::Choice:
        return setting.choices.contains(text) ? Canonical(text) : std::nullopt;
    case ValueKind::Boolean:
        return boolean(text);
    case ValueKind::Integer:
        return integer(setting, text);
    case ValueKind::Duration:
        return parseDuration(text) ? Canonical(text) : std::nullopt;
    case ValueKind::TimeOfDay:
        return timeOfDay(text);
    case ValueKind::HostPort: {
        const auto address = parseHostPort(text);
        return address ? Canonical(hostPortText(*address)) : std::nullopt;
    }
    case ValueKind::Origin:
        return origin(text);
    case ValueKind::WebUrl:
        return webUrl(text).isEmpty() ? std::nullopt : Canonical(text);
    case ValueKind::MailAddress:
        return mailAddress(text);
    case ValueKind::SmtpUrl:
        return smtpUrl(text);
    case ValueKind::FilePath: {
        const QFileInfo file(text);
        return file.isFile() && file.isReadable() ? Canonical(file.absoluteFilePath()) : std::nullopt;
    }
    case ValueKind::OriginList:
    case ValueKind::NetworkList:
    case ValueKind::HostPatternList:
    case ValueKind::MailAddressList:
        return list(setting.kind, text);
    }
    Q_UNREACHABLE();
}

} // namespace touchline::settings
