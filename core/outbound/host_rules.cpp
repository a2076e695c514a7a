// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/host_rules.h"

#include "core/outbound/address_rules.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::outbound {

using domain::Error;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {
constexpr qsizetype maxUrlLength = 2048;

std::unexpected<Error> malformed(const QString &field, const QString &message, const QString &code = u"invalid_url"_s)
{
    return fail(Error{.code = ErrorCode::InvalidRequest,
        .detail = message,
        .issues = {{.path = {field}, .message = message, .code = code}}});
}

/// One number of an IPv4 address as browsers read it (WHATWG URL, "IPv4 number parser").
std::optional<quint64> ipv4Number(QStringView text)
{
    int base = 10;
    if (text.startsWith(u"0x", Qt::CaseInsensitive)) {
        base = 16;
        text = text.sliced(2);
    } else if (text.size() > 1 && text.startsWith(u'0')) {
        base = 8;
        text = text.sliced(1);
    }
    if (text.isEmpty())
        return base == 16 ? std::optional<quint64>(0) : std::nullopt;
    const bool digits = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    bool ok = false;
    const quint64 number = text.toULongLong(&ok, base);
    return digits && ok ? std::optional(number) : std::nullopt;
}

bool endsInNumber(QStringView host)
{
    const QStringView last = host.sliced(host.lastIndexOf(u'.') + 1);
    return ipv4Number(last)
        || (!last.isEmpty() && std::ranges::all_of(last, [](QChar c) { return c >= u'0' && c <= u'9'; }));
}

std::optional<QHostAddress> ipv4Address(QStringView host)
{
    const auto parts = host.split(u'.');
    if (parts.size() > 4)
        return std::nullopt;
    quint64 address = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto number = ipv4Number(parts.at(i));
        const bool isLast = i == parts.size() - 1;
        const auto missing = static_cast<quint64>(4 - i);
        const quint64 bound = isLast ? Q_UINT64_C(1) << (8 * missing) : 256;
        if (!number || *number >= bound)
            return std::nullopt;
        address |= isLast ? *number : *number << (24 - 8 * i);
    }
    return QHostAddress(static_cast<quint32>(address));
}

std::optional<QString> ipv6Text(QStringView text)
{
    const QHostAddress address(text.toString());
    if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.scopeId().isEmpty())
        return std::nullopt;
    return address.toString();
}

bool isHostName(const QString &name)
{
    if (name.isEmpty() || name.size() > 253)
        return false;
    const auto labels = QStringView(name).split(u'.');
    return std::ranges::all_of(labels, [](QStringView label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
            && std::ranges::all_of(label,
                [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_'; });
    });
}

struct Authority
{
    QString host;
    std::optional<quint16> port;
};

/// Splits `host[:port]`. The characters it refuses are those on which URL parsers disagree.
std::optional<Authority> splitAuthority(QStringView text)
{
    constexpr QStringView ambiguous = u"@%\\ \t\r\n\"<>^`{|}";
    if (std::ranges::any_of(
            text, [&](QChar c) { return ambiguous.contains(c) || c.category() == QChar::Other_Control; }))
        return std::nullopt;
    const qsizetype bracket = text.lastIndexOf(u']');
    const qsizetype colon = text.indexOf(u':', std::max<qsizetype>(0, bracket));
    Authority authority;
    if (colon >= 0 && colon + 1 < text.size()) {
        const QStringView digits = text.sliced(colon + 1);
        bool ok = false;
        const uint port = digits.toUInt(&ok);
        if (!ok || port == 0 || port > 65535
            || !std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }))
            return std::nullopt;
        authority.port = static_cast<quint16>(port);
    }
    const auto host = canonicalHost(colon >= 0 ? text.first(colon) : text);
    if (!host)
        return std::nullopt;
    authority.host = *host;
    return authority;
}
} // namespace

QByteArray CheckedUrl::authority() const
{
    QByteArray text = host.toLatin1();
    if (text.contains(':'))
        text = '[' + text + ']';
    return port == (tls ? 443 : 80) ? text : text + ':' + QByteArray::number(port);
}

std::optional<QString> canonicalHost(QStringView host)
{
    if (host.startsWith(u'['))
        return host.endsWith(u']') ? ipv6Text(host.sliced(1).chopped(1)) : std::nullopt;
    if (host.contains(u':'))
        return ipv6Text(host);
    const QStringView relative = host.endsWith(u'.') ? host.chopped(1) : host;
    QString name = QString::fromLatin1(QUrl::toAce(relative.toString())).toLower();
    if (!isHostName(name))
        return std::nullopt;
    if (!endsInNumber(name))
        return name;
    const auto address = ipv4Address(name);
    return address ? std::optional(address->toString()) : std::nullopt;
}

bool isAllowedHost(const QString &canonical, const QStringList &allowedHosts)
{
    const bool isAddress = !QHostAddress(canonical).isNull();
    return std::ranges::any_of(allowedHosts, [&](const QString &text) {
        const QString entry = text.trimmed();
        if (!entry.startsWith(u"*."))
            return canonicalHost(entry) == canonical;
        const auto suffix = canonicalHost(QStringView(entry).sliced(2));
        return suffix && !isAddress && canonical.endsWith(u'.' + *suffix);
    });
}

Result<CheckedUrl> parseUrl(const QString &url, const QString &field)
{
    if (url.isEmpty())
        return malformed(field, u"Enter the address, beginning with https://."_s, u"required"_s);
    if (url.size() > maxUrlLength)
        return malformed(field, u"The address is longer than %1 characters."_s.arg(maxUrlLength), u"too_long"_s);

    CheckedUrl checked;
    const qsizetype schemeEnd = url.indexOf(u"://"_s);
    const QStringView scheme = QStringView(url).first(std::max<qsizetype>(0, schemeEnd));
    checked.tls = scheme.compare(u"https", Qt::CaseInsensitive) == 0;
    if (!checked.tls && scheme.compare(u"http", Qt::CaseInsensitive) != 0)
        return malformed(field, u"The address must begin with https://."_s, u"invalid_scheme"_s);

    const QStringView rest = QStringView(url).sliced(schemeEnd + 3);
    const auto authorityEnd = std::ranges::find_if(rest, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    const auto authority = splitAuthority(rest.first(authorityEnd - rest.begin()));
    if (!authority)
        return malformed(field, u"The address has no valid host name (user names and escapes are not allowed there)."_s,
            u"invalid_host"_s);
    checked.host = authority->host;
    checked.port = authority->port.value_or(checked.tls ? 443 : 80);
    if (const QHostAddress literal(checked.host); !literal.isNull())
        checked.literal = literal;

    const QUrl tail(u"https://host"_s + rest.sliced(authorityEnd - rest.begin()).toString(), QUrl::StrictMode);
    if (!tail.isValid())
        return malformed(field, u"The address has characters in its path that must be percent-encoded."_s);
    checked.target = tail.path(QUrl::FullyEncoded).toLatin1();
    if (checked.target.isEmpty())
        checked.target = "/";
    if (tail.hasQuery())
        checked.target += '?' + tail.query(QUrl::FullyEncoded).toLatin1();
    return checked;
}

Result<CheckedUrl> checkWebhookUrl(const QString &url, const WebhookPolicy &policy)
{
    auto checked = parseUrl(url);
    if (!checked)
        return checked;
    if (!isAllowedHost(checked->host, policy.allowedHosts)) {
        const QString list = policy.allowedHosts.isEmpty() ? u"none"_s : policy.allowedHosts.join(u", "_s);
        return fail(ErrorCode::InvalidWebhookHost,
            u"The webhook host %1 is not allowed. Allowed: %2."_s.arg(checked->host, list));
    }
    if (checked->literal) {
        const auto scope = policy.allowPrivate ? AddressScope::PrivateToo : AddressScope::PublicOnly;
        if (const auto reason = forbiddenReason(*checked->literal, scope))
            return fail(ErrorCode::InvalidWebhookHost,
                u"The webhook host %1 is %2, which webhooks may not reach."_s.arg(checked->host, *reason));
    }
    if (!policy.allowPrivate && !checked->tls)
        return malformed(u"webhookUrl"_s, u"The address must begin with https://."_s, u"invalid_scheme"_s);
    if (!policy.allowPrivate && checked->port != 443)
        return malformed(u"webhookUrl"_s, u"The address must use the standard port 443."_s, u"invalid_port"_s);
    return checked;
}

} // namespace touchline::outbound
