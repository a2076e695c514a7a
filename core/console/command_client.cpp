// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/command_client.h"

#include "core/console/command_socket.h"

#include <QDeadlineTimer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace touchline::console {

CommandClient::CommandClient(const QString &socket)
    : m_path(CommandSocket::effectivePath(socket))
{ }

domain::Result<QJsonObject> CommandClient::call(const CommandRequest &request, std::chrono::milliseconds patience) const
{
    const auto silent = [](const QString &why) {
        return domain::fail(
            domain::ErrorCode::StorageUnavailable, u"the running instance does not answer: %1"_s.arg(why));
    };
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(static_cast<int>(deadline.remainingTime())))
        return silent(socket.errorString());
    socket.write(commandRequestLine(request));
    while (!socket.canReadLine()) {
        if (deadline.hasExpired() || !socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            if (!socket.canReadLine())
                return silent(socket.errorString());
        }
    }
    return parseCommandAnswer(socket.readLine());
}

} // namespace touchline::console
