// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/mail/postbox.h"
#include "core/scheduler/scheduler.h"
#include "core/store/trial_notices.h"
#include "core/telemetry/log.h"

namespace touchline::scheduler {

/// Tells the owners of clubs on an unpaid trial 7, 3 and 1 days before it ends, and at its end, when the club can be
/// suspended as well. Each notice goes out once for one trial's end; of several that have been missed only the last.
/// Moments before the club was provisioned are none. May be used on the writer's thread only.
class TrialReminders final
{
public:
    struct Needs
    {
        const mail::Postbox &postbox;
        const domain::Clock &clock;
        telemetry::Log &log;
        bool suspendAtEnd = false;
    };

    explicit TrialReminders(Needs needs);

    /// A standing job.
    JobKind kind() const;

private:
    domain::Result<JobEnd> run(store::Transaction &transaction) const;
    static void plan(store::TrialNotices &notices, const store::TrialRow &club, qint64 now);
    /// Whether a mail was queued.
    bool notify(store::Transaction &transaction, const store::TrialRow &club, qint64 now) const;
    void suspend(store::Transaction &transaction, const store::TrialRow &club) const;

    const Needs m_needs;
};

} // namespace touchline::scheduler
