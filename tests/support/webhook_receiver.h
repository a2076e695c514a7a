// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QString>
#include <QTcpServer>
#include <functional>

namespace touchline::testsupport {

/// What arrived, one value per request. Header names are in lower case.
struct ReceivedRequest
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
};

/// A stand-in for somebody's webhook: an HTTP server on a free loopback port that answers each method as it is told
/// (200 without being told) and keeps what it got. Serves HTTPS when given a configuration with a certificate and key.
class WebhookReceiver final : public QObject
{
    Q_OBJECT

public:
    explicit WebhookReceiver(QObject *parent = nullptr, const QSslConfiguration &tls = {},
        const QHostAddress &address = QHostAddress(QHostAddress::LocalHost), quint16 port = 0);

    /// `answer` is sent as it is; build it with `answer()` or write whatever else a server could say.
    void setAnswer(const QByteArray &method, const QByteArray &answer) { m_answers[method] = answer; }
    void setStatus(const QByteArray &method, int status) { setAnswer(method, answer(status)); }
    /// Never answers that method, and leaves the connection open.
    void hangOn(const QByteArray &method) { m_answers[method] = "hang"; }
    /// Closes the connection in answer to that method.
    void closeOn(const QByteArray &method) { m_answers[method] = "close"; }
    /// Asked for the answer to every request, instead of what was set: bytes to send, or `hang`, or `close`.
    void answerWith(std::function<QByteArray(const ReceivedRequest &)> handler) { m_handler = std::move(handler); }
    /// Leaves connections open after an answer, whatever the client asked for.
    void keepOpen() { m_keepOpen = true; }
    static QByteArray answer(int status, const QByteArray &headers = {}, const QByteArray &body = {});

    quint16 port() const { return m_server->serverPort(); }
    QString url(const QString &path = QStringLiteral("/hook")) const;
    const QList<ReceivedRequest> &requests() const { return m_requests; }
    QByteArrayList methods() const;
    int connections() const { return m_connections; }
    void close() { m_server->close(); }

Q_SIGNALS:
    void received();

private:
    void accept();
    void read(QTcpSocket *socket, QByteArray &buffer);

    QTcpServer *m_server;
    bool m_tls;
    bool m_keepOpen = false;
    QHash<QByteArray, QByteArray> m_answers;
    std::function<QByteArray(const ReceivedRequest &)> m_handler;
    QList<ReceivedRequest> m_requests;
    int m_connections = 0;
};

} // namespace touchline::testsupport
