// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

namespace touchline::store {

/// How many of the clubs that started within a time have come how far since.
struct FunnelFigures
{
    qint64 started = 0;
    qint64 branded = 0; ///< colours of their own; whoever kept the usual ones is not among them
    qint64 confirmed = 0;
    qint64 complete = 0; ///< were set up at least once
    bool operator==(const FunnelFigures &) const = default;
};

/// The signup's funnel over all clubs but tests.
class SignupFunnel final
{
public:
    explicit SignupFunnel(Session &session)
        : m_session(session)
    { }

    /// Of the clubs that started behind `afterSeconds` and not behind `untilSeconds` (since the epoch).
    FunnelFigures startedBetween(qint64 afterSeconds, qint64 untilSeconds);

private:
    Session &m_session;
};

} // namespace touchline::store
