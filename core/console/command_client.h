// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/command_wire.h"

#include <chrono>

namespace touchline::console {

/// The command line's end of the command socket. Blocks its thread: never used where there is a window.
class CommandClient final
{
public:
    /// `socket` as in the data directory; the fallback for long paths is applied.
    explicit CommandClient(const QString &socket);

    /// Sends one command and waits for its answer. `STORAGE_UNAVAILABLE` if nobody listens or answers in time, else
    /// what the instance answered.
    domain::Result<QJsonObject> call(
        const CommandRequest &request, std::chrono::milliseconds patience = std::chrono::seconds(30)) const;

private:
    QString m_path;
};

} // namespace touchline::console
