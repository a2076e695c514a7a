// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <optional>
#include <utility>

namespace touchline::testsupport {

struct RawResponse
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// First value of that name, whatever its case; empty if absent.
    QByteArray header(const QByteArray &name) const;
    QJsonObject json() const;
    /// `error.code` of a problem.
    QString errorCode() const;
};

/// A blocking TCP client to loopback that sends exactly the bytes it is given. Every wait gives up after `timeoutMs`.
class RawHttpClient final
{
public:
    explicit RawHttpClient(quint16 port, int timeoutMs = 10'000);
    ~RawHttpClient();
    Q_DISABLE_COPY_MOVE(RawHttpClient)

    bool isConnected() const { return m_socket >= 0; }
    /// False as soon as the server does not take the bytes any more.
    bool send(const QByteArray &bytes);
    void shutdownWriting();
    /// Hangs up with a reset, as a killed client does.
    void reset();
    void close();

    /// The next response by its Content-Length; nothing on a close or a timeout before its end. `headOnly`: the
    /// response to a HEAD, which has no body.
    std::optional<RawResponse> read(bool headOnly = false);
    std::optional<RawResponse> exchange(const QByteArray &bytes, bool headOnly = false);
    /// Waits for the server to close; false if bytes come instead or nothing happens in time.
    bool waitForClose();
    /// Bytes received and not yet read as part of a response.
    QByteArray pending() const { return m_buffer; }

private:
    bool receive();

    int m_socket = -1;
    QByteArray m_buffer;
};

/// A request with `Host: 127.0.0.1`, and with a Content-Length if there is a body.
QByteArray rawRequest(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
    const QList<std::pair<QByteArray, QByteArray>> &headers = {});
/// A POST of a JSON body.
QByteArray rawPost(
    const QByteArray &target, const QByteArray &json, const QList<std::pair<QByteArray, QByteArray>> &headers = {});

} // namespace touchline::testsupport
