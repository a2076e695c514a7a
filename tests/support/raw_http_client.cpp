// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/raw_http_client.h"

#include <QJsonDocument>
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

QByteArray RawResponse::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject RawResponse::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString RawResponse::errorCode() const
{
    return json().value("error"_L1).toObject().value("code"_L1).toString();
}

RawHttpClient::RawHttpClient(quint16 port, int timeoutMs)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval timeout{timeoutMs / 1000, (timeoutMs % 1000) * 1000};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof timeout);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &timeout, sizeof timeout);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        close();
}

RawHttpClient::~RawHttpClient()
{
    close();
}

bool RawHttpClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count
            = ::send(m_socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

void RawHttpClient::shutdownWriting()
{
    ::shutdown(m_socket, SHUT_WR);
}

void RawHttpClient::reset()
{
    const linger hard{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    close();
}

void RawHttpClient::close()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

std::optional<RawResponse> RawHttpClient::read(bool headOnly)
{
    qsizetype headEnd = -1;
    while ((headEnd = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!receive())
            return std::nullopt;
    }
    RawResponse response;
    const QList<QByteArray> lines = m_buffer.first(headEnd).split('\n');
    response.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        response.headers.emplaceBack(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = headOnly ? 0 : response.header("Content-Length").toLongLong();
    while (m_buffer.size() < headEnd + 4 + length) {
        if (!receive())
            return std::nullopt;
    }
    response.body = m_buffer.sliced(headEnd + 4, length);
    m_buffer.remove(0, headEnd + 4 + length);
    if (response.status == 100)
        return read(headOnly);
    return response;
}

std::optional<RawResponse> RawHttpClient::exchange(const QByteArray &bytes, bool headOnly)
{
    send(bytes);
    return read(headOnly);
}

bool RawHttpClient::waitForClose()
{
    char byte = 0;
    const ssize_t count = ::recv(m_socket, &byte, 1, 0);
    return count == 0 || (count < 0 && errno == ECONNRESET);
}

bool RawHttpClient::receive()
{
    char chunk[16384];
    const ssize_t count = ::recv(m_socket, chunk, sizeof chunk, 0);
    if (count <= 0)
        return false;
    m_buffer.append(chunk, count);
    return true;
}

QByteArray rawRequest(const QByteArray &method, const QByteArray &target, const QByteArray &body,
    const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST")
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

QByteArray rawPost(
    const QByteArray &target, const QByteArray &json, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QList<std::pair<QByteArray, QByteArray>> all = headers;
    all.emplaceBack("Content-Type", "application/json");
    return rawRequest("POST", target, json, all);
}

} // namespace touchline::testsupport
