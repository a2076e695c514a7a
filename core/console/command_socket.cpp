// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/command_socket.h"

#include "core/console/command_wire.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QLocalSocket>
#include <QStandardPaths>

#include <sys/un.h>

using namespace Qt::StringLiterals;

namespace touchline::console {

namespace {

using domain::ErrorCode;
using domain::Result;

/// One client. Owned by its socket; reads on only after it has answered.
class CommandConnection final : public QObject
{
public:
    CommandConnection(QLocalSocket *socket, const CommandHandler &handler)
        : QObject(socket)
        , m_socket(socket)
        , m_handler(handler)
    {
        connect(socket, &QLocalSocket::readyRead, this, [this] { readOn(); });
    }

private:
    void readOn()
    {
        while (!m_busy) {
            if (!m_socket->canReadLine()) {
                if (m_socket->bytesAvailable() >= CommandSocket::longestLine) {
                    answer(domain::fail(ErrorCode::InvalidRequest, u"the command is too long"_s));
                    m_socket->disconnectFromServer();
                }
                return;
            }
            dispatch(m_socket->readLine(CommandSocket::longestLine));
        }
    }

    void dispatch(const QByteArray &line)
    {
        const auto request = parseCommandRequest(line);
        if (!request) {
            answer(std::unexpected(request.error()));
            return;
        }
        m_busy = true;
        // A watcher, not QFuture::then(): in Qt 6.4 that fails when its context is gone before the future finishes.
        auto *watcher = new QFutureWatcher<Result<QJsonObject>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            m_busy = false;
            if (watcher->future().resultCount() > 0)
                answer(watcher->result());
            else
                answer(domain::fail(ErrorCode::Internal, u"the command was given up"_s));
            readOn();
        });
        watcher->setFuture(m_handler(request->command, request->args, {request->by, u"cli"_s}));
    }

    void answer(const Result<QJsonObject> &result)
    {
        if (m_socket->state() == QLocalSocket::ConnectedState)
            m_socket->write(commandAnswerLine(result));
    }

    QLocalSocket *m_socket;
    const CommandHandler &m_handler;
    bool m_busy = false;
};

} // namespace

CommandSocket::CommandSocket(CommandHandler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &CommandSocket::accept);
}

QString CommandSocket::effectivePath(const QString &wanted)
{
    const QByteArray encoded = QFile::encodeName(wanted);
    if (static_cast<size_t>(encoded.size()) < sizeof(sockaddr_un::sun_path))
        return wanted;
    const QByteArray name = QCryptographicHash::hash(encoded, QCryptographicHash::Sha256).toHex().first(16);
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    return runtime.filePath(u"touchline-%1.sock"_s.arg(QString::fromLatin1(name)));
}

Result<void> CommandSocket::listen(const QString &wanted)
{
    const QString path = effectivePath(wanted);
    QLocalServer::removeServer(path);
    if (!m_server.listen(path)) {
        return domain::fail(
            ErrorCode::StorageUnavailable, u"%1: cannot listen for commands: %2"_s.arg(path, m_server.errorString()));
    }
    return {};
}

void CommandSocket::close()
{
    m_server.close();
}

void CommandSocket::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        // Also deletes sockets that outlive the server's wish to listen.
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_connections >= mostConnections) {
            socket->write(commandAnswerLine(domain::fail(ErrorCode::RateLimited, u"too many commands at once"_s)));
            socket->disconnectFromServer();
            continue;
        }
        ++m_connections;
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        socket->setReadBufferSize(longestLine);
        auto *connection = new CommandConnection(socket, m_handler);
        Q_UNUSED(connection)
    }
}

} // namespace touchline::console
