// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QString>
#include <optional>

namespace touchline::switches {

/// What a club waits for, as of now: the stored reason of one that is queued does not know that the provisioner has
/// been paused since. Lives no longer than the session's look; asks for the pause once, and only where it matters.
class WaitingReason final
{
public:
    explicit WaitingReason(store::Session &session)
        : m_session(session)
    { }

    QString now(const QString &stored);

private:
    store::Session &m_session;
    std::optional<bool> m_paused;
};

} // namespace touchline::switches
