// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/owner/link_requests.h"
#include "core/signup/caller.h"
#include "core/switches/kill_switch.h"

#include <QFuture>

namespace touchline::signup {

/// Where a signup that is carried on goes next.
enum class NextStep { Brand, Plan, Progress };
/// `brand` | `plan` | `progress`
QString nextStepName(NextStep next);

struct Resumed
{
    store::TenantRow tenant;
    NextStep next = NextStep::Brand;
};

/// Carries a half-done signup on, on another day or device, by a mailed link. Each use case asks the kill switch itself
/// and is one transaction. May be called from any thread; futures always finish. Besides the errors named each may
/// give `SignupsDisabled` and `StorageUnavailable`.
class Resume final
{
public:
    Resume(store::Writer &writer, switches::KillSwitch &killSwitch, owner::LinkRequests &requests,
        const domain::Clock &clock, telemetry::Log &log);
    Q_DISABLE_COPY_MOVE(Resume)

    /// Mails a link if address and club match and there is something to carry on. The answer is the same whether or
    /// not.
    QFuture<domain::Result<void>> ask(owner::LinkRequest request, Caller caller);
    /// Uses the link up. Errors: Unauthorized for one that is not good any more or never was, TenantSuspended.
    QFuture<domain::Result<Resumed>> redeem(QString linkToken, Caller caller);

private:
    domain::Result<Resumed> use(store::Transaction &transaction, const QString &linkToken, const Caller &caller) const;

    store::Writer &m_writer;
    switches::KillSwitch &m_killSwitch;
    owner::LinkRequests &m_requests;
    const domain::Clock &m_clock;
    telemetry::Log &m_log;
};

} // namespace touchline::signup
