// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/outbound/guarded_client.h"

#include <QJsonObject>
#include <QPointer>
#include <QString>
#include <chrono>
#include <optional>

namespace touchline::provision {

/// What a call to Google came to.
struct GoogleAnswer
{
    enum class Kind {
        Done,
        NotFound, ///< what the call is about is not there
        Unauthorized, ///< the access token is not taken
        Retry, ///< the same may succeed later: no answer, 429, 5xx, a quota that is used up for now
        Failed, ///< it will not, before somebody changes something
    };
    Kind kind = Kind::Failed;
    bool refused = false; ///< the server said no: nothing was done, while no answer leaves that open
    QString reason{}; ///< why not, in words an operator can act on; no secret
    std::optional<std::chrono::seconds> retryAfter{};
    QJsonObject json{}; ///< what a call that is done answered
    QString token{}; ///< of GoogleTokens alone

    bool isDone() const { return kind == Kind::Done; }
};

/// Reads an answer of one of Google's APIs by its status and, for errors, by their two forms of body. `what` names the
/// call for people, e.g. `make the project`.
GoogleAnswer readGoogleAnswer(const outbound::Exchange &exchange, const QString &what);

} // namespace touchline::provision
