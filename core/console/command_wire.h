// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace touchline::console {

/// One line of the command socket.
struct CommandRequest
{
    QString command;
    QJsonObject args{};
    QString by; ///< the operating system's user at the other end
};

QByteArray commandRequestLine(const CommandRequest &request);
/// `INVALID_JSON` or `INVALID_REQUEST` for a line that is no request.
domain::Result<CommandRequest> parseCommandRequest(const QByteArray &line);

QByteArray commandAnswerLine(const domain::Result<QJsonObject> &result);
/// The other end's result, or its error; `INTERNAL` for a line that is no answer.
domain::Result<QJsonObject> parseCommandAnswer(const QByteArray &line);

} // namespace touchline::console
