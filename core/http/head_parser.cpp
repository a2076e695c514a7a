// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/head_parser.h"

#include <QHostAddress>
#include <algorithm>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <limits>

using namespace Qt::StringLiterals;

namespace touchline::http {

namespace beast = boost::beast;
using RequestParser = beast::http::request_parser<beast::http::empty_body>;

namespace {
QByteArrayView view(beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::unexpected<Problem> refuse(const QString &detail)
{
    return std::unexpected<Problem>(transport::badRequest(detail));
}

bool isFolded(QByteArrayView head)
{
    for (qsizetype at = head.indexOf('\n'); at >= 0 && at + 1 < head.size(); at = head.indexOf('\n', at + 1)) {
        if (head[at + 1] == ' ' || head[at + 1] == '\t')
            return true;
    }
    return false;
}

bool isOriginForm(QByteArrayView target)
{
    return target.startsWith('/')
        && std::ranges::all_of(target, [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
}

/// Every escape is two hex digits, and what they spell is UTF-8 without control characters.
bool isDecodable(QByteArrayView target)
{
    const qsizetype query = target.indexOf('?');
    const QByteArrayView path = query < 0 ? target : target.first(query);
    if (!path.contains('%'))
        return true;
    for (qsizetype at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
        if (at + 2 >= path.size() || !isxdigit(static_cast<unsigned char>(path[at + 1]))
            || !isxdigit(static_cast<unsigned char>(path[at + 2])))
            return false;
    }
    const QByteArray decoded = QByteArray::fromPercentEncoding(path.toByteArray());
    return QUtf8StringView(decoded).isValidUtf8()
        && std::ranges::none_of(decoded, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

bool isPort(QByteArrayView text)
{
    return text.size() <= 5 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// `uri-host [ ":" port ]` (RFC 9110, 7.2) with a non-empty host.
bool isHost(QByteArrayView host)
{
    if (host.startsWith('[')) {
        const qsizetype end = host.indexOf(']');
        if (end < 0)
            return false;
        const QByteArrayView rest = host.sliced(end + 1);
        QHostAddress address;
        return address.setAddress(QString::fromLatin1(host.sliced(1, end - 1)))
            && address.protocol() == QAbstractSocket::IPv6Protocol
            && (rest.isEmpty() || (rest.startsWith(':') && isPort(rest.sliced(1))));
    }
    const qsizetype colon = host.indexOf(':');
    const QByteArrayView name = colon < 0 ? host : host.first(colon);
    return !name.isEmpty() && (colon < 0 || isPort(host.sliced(colon + 1))) && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
            || c == '_';
    });
}

bool hasToken(QByteArrayView list, QByteArrayView token)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        const QByteArrayView item = (comma < 0 ? list : list.first(comma)).trimmed();
        if (item.compare(token, Qt::CaseInsensitive) == 0)
            return true;
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return false;
}

bool anyFieldHasToken(const Headers &headers, QByteArrayView name, QByteArrayView token)
{
    return std::ranges::any_of(headers.values(name), [&](const QByteArray &value) { return hasToken(value, token); });
}
} // namespace

struct HeadParser::Parser
{
    std::optional<RequestParser> beast;
};

HeadParser::HeadParser(qint64 maxHeadBytes)
    : m_maxHeadBytes(maxHeadBytes)
    , m_parser(std::make_unique<Parser>())
{
    reset();
}

HeadParser::~HeadParser() = default;

void HeadParser::reset()
{
    m_bytes.resize(0);
    m_parsed = 0;
    m_done = false;
    m_head = {};
    m_parser->beast.emplace();
    m_parser->beast->header_limit(static_cast<std::uint32_t>(m_maxHeadBytes + 4));
    // The body never reaches Beast: with transfer codings refused, its framing is the length alone.
    m_parser->beast->body_limit(std::numeric_limits<std::uint64_t>::max());
}

std::expected<qsizetype, Problem> HeadParser::feed(QByteArrayView bytes)
{
    const qsizetype before = m_bytes.size();
    const auto room = std::max<qsizetype>(0, static_cast<qsizetype>(m_maxHeadBytes) + 4 - before);
    m_bytes.append(bytes.first(std::min(bytes.size(), room)));

    RequestParser &parser = *m_parser->beast;
    while (!parser.is_header_done()) {
        beast::error_code error;
        const QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_parsed);
        const std::size_t taken
            = parser.put(boost::asio::const_buffer(rest.data(), static_cast<std::size_t>(rest.size())), error);
        m_parsed += static_cast<qsizetype>(taken);
        if (error == beast::http::error::header_limit)
            return std::unexpected(transport::headersTooLarge());
        if (error == beast::http::error::need_more) {
            if (m_bytes.size() > m_maxHeadBytes)
                return std::unexpected(transport::headersTooLarge());
            return bytes.size();
        }
        if (error)
            return refuse(u"The request is not well-formed HTTP/1.1."_s);
    }
    if (m_parsed > m_maxHeadBytes)
        return std::unexpected(transport::headersTooLarge());
    if (auto checked = check(m_parsed); !checked)
        return std::unexpected(std::move(checked.error()));
    m_done = true;
    return m_parsed - before;
}

RequestHead HeadParser::take()
{
    return std::exchange(m_head, {});
}

std::expected<void, Problem> HeadParser::check(qsizetype headBytes)
{
    const auto &message = m_parser->beast->get();
    const auto method = methodFromName(view(message.method_string()));
    if (!method)
        return refuse(u"The method is unknown here."_s);
    if (!isOriginForm(view(message.target())))
        return refuse(u"The request target must be a path in printable ASCII."_s);
    if (!isDecodable(view(message.target())))
        return refuse(u"The path is not correctly percent-encoded."_s);
    if (isFolded(QByteArrayView(m_bytes).first(headBytes)))
        return refuse(u"Header fields must not be folded."_s);

    Headers headers;
    for (const auto &field : message)
        headers.add(view(field.name_string()), view(field.value()));

    if (headers.count("Host") != 1 || !isHost(headers.value("Host")))
        return refuse(u"Exactly one well-formed Host field is needed."_s);
    if (headers.contains("Transfer-Encoding"))
        return std::unexpected(transport::lengthRequired());
    if (headers.contains("Upgrade") || anyFieldHasToken(headers, "Connection", "upgrade"))
        return refuse(u"This connection cannot be upgraded."_s);

    m_head.contentLength = 0;
    if (const qsizetype lengths = headers.count("Content-Length"); lengths > 0) {
        const QByteArray length = headers.value("Content-Length");
        const bool digits = std::ranges::all_of(length, [](char c) { return c >= '0' && c <= '9'; });
        if (lengths != 1 || !digits || length.isEmpty())
            return refuse(u"Exactly one Content-Length is allowed."_s);
        bool fits = false;
        m_head.contentLength = length.toLongLong(&fits);
        if (!fits)
            return std::unexpected(transport::payloadTooLarge());
    }
    const bool http11 = message.version() >= 11;
    if (headers.contains("Expect")) {
        if (headers.count("Expect") != 1 || headers.value("Expect").compare("100-continue", Qt::CaseInsensitive) != 0)
            return std::unexpected(transport::expectationFailed());
        m_head.expectsContinue = http11;
    }
    m_head.method = *method;
    m_head.target = view(message.target()).toByteArray();
    m_head.keepAlive = http11 && !anyFieldHasToken(headers, "Connection", "close");
    m_head.headers = std::move(headers);
    return {};
}

} // namespace touchline::http
