// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/operator_identity.h"
#include "core/domain/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <functional>

namespace touchline::console {

/// Carries out one command. Called on the socket's thread; the future must finish.
using CommandHandler = std::function<QFuture<domain::Result<QJsonObject>>(
    const QString &command, const QJsonObject &args, const domain::OperatorIdentity &by)>;

/// Takes commands typed in a terminal: JSON lines `{"command":…,"args":{…},"operator":…}` over a local socket that only
/// the owner of the data directory can open. Each is answered by one line, `{"ok":true,"result":{…}}` or
/// `{"ok":false,"error":{"code":…,"message":…}}`, in the order they came on a connection. Lives on one thread.
class CommandSocket final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longestLine = 262'144;
    static constexpr int mostConnections = 100;

    explicit CommandSocket(CommandHandler handler, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CommandSocket)

    /// Where a socket asked for at `wanted` really is: a path longer than a socket address holds (about 107 bytes,
    /// unix(7)) moves to the user's runtime directory.
    static QString effectivePath(const QString &wanted);

    /// Listens there. Whoever calls holds the instance lock, so a socket file found there is stale and is replaced.
    domain::Result<void> listen(const QString &wanted);
    /// Takes no more commands; those under way are still answered.
    void close();

private:
    void accept();

    const CommandHandler m_handler;
    QLocalServer m_server;
    int m_connections = 0;
};

} // namespace touchline::console
