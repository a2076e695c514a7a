// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/guard.h"

#include "core/http/listener.h"

#include <QSslSocket>
#include <algorithm>
#include <sys/socket.h>
#include <utility>

namespace touchline::http {

namespace {
/// How long and how much a refused client may go on sending while it learns of its refusal.
constexpr int drainMs = 3000;
constexpr qint64 drainBytes = 1024LL * 1024 * 1024;
/// A client that sends requests but does not read the answers is cut off beyond this.
constexpr qint64 maxUnreadAnswers = 1024LL * 1024;

bool canWrite(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.state() == QAbstractSocket::ConnectedState && (tls == nullptr || tls->isEncrypted());
}

qint64 unsent(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls == nullptr ? 0 : tls->encryptedBytesToWrite());
}
} // namespace

Guard::Guard(QTcpSocket &socket, Listener &listener)
    : QObject(&socket)
    , m_socket(socket)
    , m_listener(listener)
    , m_peer(plainAddress(socket.peerAddress()))
    , m_parser(listener.m_limits.maxHeadBytes)
{
    expect(listener.m_limits.requestTimeoutMs);
    connect(&socket, &QIODevice::readyRead, this, &Guard::onReadyRead);
    // With TLS, bytesWritten comes while the encrypted bytes are still on their way to the plain socket.
    if (auto *tls = qobject_cast<QSslSocket *>(&socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &Guard::onBytesWritten);
    else
        connect(&socket, &QIODevice::bytesWritten, this, &Guard::onBytesWritten);
    listener.enter(this);
}

Guard::~Guard()
{
    letGoOfBody();
    m_listener.leave(this);
}

RequestHead Guard::beginAnswering()
{
    m_phase = Phase::Answering;
    return std::exchange(m_head, {});
}

void Guard::answer(const Response &response)
{
    letGoOfBody();
    if (m_phase != Phase::Answering || !canWrite(m_socket))
        return;
    const bool last = !m_keepAlive || m_dropped || m_listener.isDraining();
    m_socket.write(toWire(response, {m_headOnly, last, m_listener.date()}));
    if (last) {
        close(m_dropped);
    } else {
        m_phase = Phase::Idle;
        expect(m_listener.m_limits.idleTimeoutMs);
    }
    m_socket.flush();
}

void Guard::refuse(const Problem &problem)
{
    letGoOfBody();
    dropInput();
    if (!canWrite(m_socket)) {
        abort();
        return;
    }
    m_socket.write(toWire(m_listener.m_refusalAnswer(problem, m_peer), {false, true, m_listener.date()}));
    close(true);
    m_socket.flush();
}

void Guard::closeIfIdle()
{
    if (m_phase == Phase::Idle)
        close(false);
}

void Guard::tick(qint64 nowMs)
{
    if (nowMs < m_deadlineMs)
        return;
    switch (m_phase) {
    case Phase::Idle:
        close(false);
        break;
    case Phase::Head:
    case Phase::Body:
        refuse(transport::requestTimeout());
        break;
    case Phase::Answering:
        break;
    case Phase::Complete: // the parsers disagree about where the message ends
    case Phase::Closing:
    case Phase::Draining:
        m_socket.abort();
        break;
    }
}

void Guard::abort()
{
    m_phase = Phase::Draining;
    m_deadlineMs = 0;
    letGoOfBody();
    dropInput();
}

void Guard::onReadyRead()
{
    switch (m_phase) {
    case Phase::Answering:
    case Phase::Complete:
        m_dropped = m_dropped || m_socket.bytesAvailable() > 0;
        dropInput();
        return;
    case Phase::Closing:
    case Phase::Draining:
        dropInput();
        if (m_drained > drainBytes)
            abort();
        return;
    case Phase::Idle:
    case Phase::Head:
    case Phase::Body:
        break;
    }
    const qint64 available = m_socket.bytesAvailable();
    if (available <= 0)
        return;
    QByteArray &scratch = m_listener.scratch();
    if (scratch.size() < available)
        scratch.resize(available);
    const qint64 size = m_socket.peek(scratch.data(), available);
    if (size > 0)
        feed(QByteArrayView(scratch).first(size));
}

void Guard::feed(QByteArrayView bytes)
{
    if (m_phase == Phase::Idle)
        startMessage();
    if (m_phase == Phase::Head) {
        const auto taken = m_parser.feed(bytes);
        if (!taken) {
            refuse(taken.error());
            return;
        }
        bytes = bytes.sliced(*taken);
        if (!m_parser.done() || !acceptHead())
            return;
        if (m_head.expectsContinue && bytes.size() < m_bodyMissing)
            m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    if (m_phase == Phase::Body) {
        const qint64 came = std::min<qint64>(m_bodyMissing, bytes.size());
        if (!m_listener.hold(came)) {
            refuse(transport::overloaded());
            return;
        }
        m_heldBytes += came;
        m_bodyMissing -= came;
        if (m_bodyMissing == 0)
            completeMessage();
    }
}

bool Guard::acceptHead()
{
    m_head = m_parser.take();
    if (m_head.contentLength > m_listener.m_limits.maxBodyBytes) {
        refuse(transport::payloadTooLarge());
        return false;
    }
    m_bodyMissing = m_head.contentLength;
    m_phase = Phase::Body;
    return true;
}

void Guard::startMessage()
{
    if (unsent(m_socket) > maxUnreadAnswers) {
        abort();
        return;
    }
    m_parser.reset();
    m_phase = Phase::Head;
    expect(m_listener.m_limits.requestTimeoutMs);
}

void Guard::completeMessage()
{
    m_headOnly = m_head.method == Method::Head;
    m_keepAlive = m_head.keepAlive;
    m_phase = Phase::Complete;
    m_listener.complete(this);
}

void Guard::dropInput()
{
    // Qt holds a read transaction open while a message is incomplete; inside one, nothing read would be freed.
    if (m_socket.isTransactionStarted())
        m_socket.commitTransaction();
    m_drained += m_socket.skip(m_socket.bytesAvailable());
}

void Guard::letGoOfBody()
{
    m_listener.release(std::exchange(m_heldBytes, 0));
}

void Guard::close(bool unreadInput)
{
    m_lingers = unreadInput;
    m_phase = Phase::Closing;
    expect(m_listener.m_limits.requestTimeoutMs);
    if (!m_lingers)
        m_socket.disconnectFromHost();
    else if (unsent(m_socket) == 0)
        shutOurSide();
}

void Guard::onBytesWritten()
{
    if (m_phase == Phase::Closing && m_lingers && unsent(m_socket) == 0)
        shutOurSide();
}

/// Closing with unread input would reset the connection and may take the answer away from the client (RFC 9112, 9.6).
void Guard::shutOurSide()
{
    m_phase = Phase::Draining;
    m_drained = 0;
    expect(drainMs);
    ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
}

void Guard::expect(int withinMs)
{
    m_deadlineMs = m_listener.steadyMs() + withinMs;
}

} // namespace touchline::http
