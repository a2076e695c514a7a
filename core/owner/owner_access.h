// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/owner/link_look.h"
#include "core/owner/link_requests.h"

#include <QFuture>

namespace touchline::owner {

/// What came of holding an owner's link up.
struct SignIn
{
    LinkState state = LinkState::Unknown;
    QString sessionToken{}; ///< where the link was valid: goes into the cookie and nowhere else
};

/// How an owner gets in and out. Each use case is one transaction. May be called from any thread; futures always
/// finish. Error: StorageUnavailable.
class OwnerAccess final
{
public:
    /// How long a session lasts; a new link begins a new one.
    static constexpr qint64 sessionMs = 7LL * 24 * 60 * 60 * 1000;

    OwnerAccess(store::Writer &writer, LinkRequests &requests, const domain::Clock &clock, telemetry::Log &log);
    Q_DISABLE_COPY_MOVE(OwnerAccess)

    /// Uses the link up and begins a session; anything but a valid link changes nothing.
    QFuture<domain::Result<SignIn>> signIn(QString linkToken);
    /// Ends the session, if there is one.
    QFuture<domain::Result<void>> signOut(QString sessionToken);
    /// Mails a new link if address and club match. The answer is the same whether they do or not.
    QFuture<domain::Result<void>> renew(LinkRequest request);

private:
    store::Writer &m_writer;
    LinkRequests &m_requests;
    const domain::Clock &m_clock;
    telemetry::Log &m_log;
};

} // namespace touchline::owner
