// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/webhook_receiver.h"

#include <QSslServer>
#include <QTcpSocket>
#include <memory>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
QTcpServer *makeServer(QObject *parent, const QSslConfiguration &tls)
{
    if (tls.isNull() || tls.localCertificate().isNull())
        return new QTcpServer(parent);
    auto *server = new QSslServer(parent);
    server->setSslConfiguration(tls);
    return server;
}

ReceivedRequest parsed(const QByteArray &head)
{
    const QByteArrayList lines = head.split('\n');
    const QByteArrayList first = lines.first().trimmed().split(' ');
    ReceivedRequest request{.method = first.value(0), .target = first.value(1), .headers = {}, .body = {}};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers[line.first(colon).toLower()] = line.sliced(colon + 1).trimmed();
    }
    return request;
}
} // namespace

WebhookReceiver::WebhookReceiver(
    QObject *parent, const QSslConfiguration &tls, const QHostAddress &address, quint16 port)
    : QObject(parent)
    , m_server(makeServer(this, tls))
    , m_tls(qobject_cast<QSslServer *>(m_server) != nullptr)
{
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &WebhookReceiver::accept);
    if (!m_server->listen(address, port))
        qFatal("cannot listen on %s port %d", qPrintable(address.toString()), int(port));
}

QByteArray WebhookReceiver::answer(int status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Answer\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QString WebhookReceiver::url(const QString &path) const
{
    return u"%1://127.0.0.1:%2%3"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(port()).arg(path);
}

QByteArrayList WebhookReceiver::methods() const
{
    QByteArrayList methods;
    for (const ReceivedRequest &request : m_requests)
        methods += request.method;
    return methods;
}

void WebhookReceiver::accept()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { read(socket, *buffer); });
        read(socket, *buffer);
    }
}

void WebhookReceiver::read(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    ReceivedRequest request = parsed(buffer.first(end));
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.sliced(end + 4, length);
    buffer.clear();
    m_requests.append(request);
    Q_EMIT received();

    const QByteArray reply = m_handler ? m_handler(request) : m_answers.value(request.method, answer(200));
    if (reply == "hang")
        return;
    if (reply == "close")
        return socket->disconnectFromHost();
    const qsizetype headEnd = reply.indexOf("\r\n\r\n");
    const bool wholeHead = request.method == "HEAD" && headEnd >= 0;
    socket->write(wholeHead ? reply.first(headEnd + 4) : reply);
    if (!m_keepOpen && request.headers.value("connection") == "close")
        socket->disconnectFromHost();
}

} // namespace touchline::testsupport
