// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/head_parser.h"
#include "core/http/response.h"

#include <QObject>
#include <QTcpSocket>

namespace touchline::http {

class Listener;

/// Stands between one socket and QHttpServer. Child of the socket, attached before Qt is, so that its slot sees every
/// byte first: it feeds each byte once to the parser, keeps size and time, and answers what is wrong itself. One
/// request at a time: bytes that arrive while an answer is outstanding are dropped and that answer is the last.
/// Lives on the http thread.
class Guard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Guard)

public:
    Guard(QTcpSocket &socket, Listener &listener);
    ~Guard() override;

    /// Takes over the complete message QHttpServer is about to dispatch.
    RequestHead beginAnswering();
    /// Writes the answer to the request under way and makes ready for the next, or closes.
    void answer(const Response &response);
    /// Answers on the transport's own account, then closes so that the client can read it.
    void refuse(const Problem &problem);

    const QTcpSocket &socket() const { return m_socket; }
    const QHostAddress &peer() const { return m_peer; }
    /// Closes if no request is under way.
    void closeIfIdle();
    /// Acts on deadlines. `nowMs` is steady time.
    void tick(qint64 nowMs);
    /// Drops everything and cuts the connection off at the next tick. Not at once: Qt's own slot may come next in the
    /// same readyRead and reads from the socket.
    void abort();

private:
    enum class Phase {
        Idle, ///< between requests
        Head,
        Body,
        Complete, ///< all bytes seen, Qt dispatches next
        Answering,
        Closing, ///< the last answer is being written
        Draining, ///< our side is shut; what still comes is thrown away
    };

    void onReadyRead();
    void onBytesWritten();
    void feed(QByteArrayView bytes);
    bool acceptHead();
    void startMessage();
    void completeMessage();
    void dropInput();
    void letGoOfBody();
    void close(bool unreadInput);
    void shutOurSide();
    void expect(int withinMs);

    QTcpSocket &m_socket;
    Listener &m_listener;
    const QHostAddress m_peer;
    HeadParser m_parser;
    RequestHead m_head;
    Phase m_phase = Phase::Idle;
    qint64 m_bodyMissing = 0;
    qint64 m_heldBytes = 0; ///< what has come of the body, on the listener's account until the answer
    qint64 m_deadlineMs = 0;
    qint64 m_drained = 0;
    bool m_headOnly = false;
    bool m_keepAlive = true;
    bool m_lingers = false; ///< closing waits until the client has seen the answer
    bool m_dropped = false; ///< input was thrown away, the next answer must be the last
};

} // namespace touchline::http
