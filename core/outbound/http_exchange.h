// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QSslConfiguration>
#include <QString>
#include <QTimer>
#include <chrono>
#include <memory>
#include <utility>

class QSslSocket;

namespace touchline::outbound {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;
/// The first header of that name, compared without case; empty if there is none.
QByteArray headerValue(const HeaderList &headers, QByteArrayView name);

/// Where an exchange connects. `address` is connected to as it is; `name` is what TLS asks for and checks.
struct Endpoint
{
    QString address;
    quint16 port = 443;
    bool tls = true;
    QString name{};
};

/// A request as it goes on the wire. `Host`, `Content-Length` and `Connection` are added.
struct WireRequest
{
    QByteArray method = "GET";
    QByteArray target = "/";
    QByteArray authority;
    HeaderList headers{};
    QByteArray body{};
    qint64 maxAnswerBytes = 65536; ///< of the body; what comes after is not read
};

enum class WireEnd { Answered, ConnectFailed, TlsFailed, TimedOut, BadAnswer, Cancelled };

struct WireAnswer
{
    WireEnd end = WireEnd::Cancelled;
    QString reason{}; ///< what went wrong, in words
    int status = 0;
    HeaderList headers{};
    QByteArray body{};
    bool bodyComplete = false;
};

/// One HTTP/1.1 request on one connection of its own: no redirects, no proxy, no cookies, no cache, no second try.
/// Connections are not shared, so that a host that hangs holds up only the request it hangs on. Lives on one thread,
/// which needs an event loop. Destroying it ends the exchange as Cancelled.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    HttpExchange(Endpoint endpoint, WireRequest request,
        const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration());
    ~HttpExchange() override;

    /// Starts; once. The timeout is for everything from here to the answer's last byte. An answer whose header has
    /// arrived counts as Answered, even if its body does not end in time. No connection within `connectTimeout` ends as
    /// ConnectFailed, for callers with another address to try.
    QFuture<WireAnswer> start(
        std::chrono::milliseconds timeout, std::chrono::milliseconds connectTimeout = std::chrono::milliseconds::max());
    void cancel();

private:
    class Parser;
    enum class Phase { Connecting, Handshaking, Answering, Over };

    void sendRequest();
    void readAnswer();
    void connectionEnded(const QString &reason);
    void timedOut();
    void finish(WireEnd end, const QString &reason = {});

    const Endpoint m_endpoint;
    const WireRequest m_request;
    QPromise<WireAnswer> m_promise;
    std::unique_ptr<QSslSocket> m_socket;
    std::unique_ptr<Parser> m_parser;
    QTimer m_timer;
    Phase m_phase = Phase::Connecting;
    QByteArray m_bytes; ///< the request
    QString m_tlsErrors;
    bool m_bodyComplete = false;
};

} // namespace touchline::outbound
