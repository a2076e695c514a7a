// SPDX-License-Identifier: GPL-3.0-only
#include "app/scheduled_jobs.h"

#include "core/scheduler/clean_up.h"

namespace touchline::app {

using domain::Result;

ScheduledJobs::ScheduledJobs(Foundation &foundation, const settings::Config &config)
    : m_foundation(foundation)
    , m_config(config)
    , m_trialReminders({foundation.postbox(), foundation.clock(), foundation.log(), config.signup.suspendAfterTrial})
    , m_operatorAlerts({.readers = foundation.readers(),
          .postbox = foundation.postbox(),
          .clock = foundation.clock(),
          .recipients = config.mail.operators,
          .signupFaults = [&foundation] { return foundation.metrics().signupFaults(); },
          .firstRefusalMs = [&foundation] { return foundation.killSwitch().firstRefusalMs(); }})
    , m_scheduler({.writer = foundation.writer(),
          .readers = foundation.readers(),
          .clock = foundation.clock(),
          .log = foundation.log(),
          .jobEnded = [&foundation](const QString &kind, const QString &outcome, double seconds) {
              foundation.metrics().jobEnded(kind, outcome, seconds);
          }})
{ }

ScheduledJobs::~ScheduledJobs()
{
    stop();
}

void ScheduledJobs::start()
{
    m_scheduler.add(switchEndKind());
    m_scheduler.add(m_trialReminders.kind());
    m_scheduler.add(scheduler::cleanUpKind(m_foundation.clock()));
    if (m_config.mail.operators.isEmpty())
        m_scheduler.drop(scheduler::OperatorAlerts::kindName());
    else
        m_scheduler.add(m_operatorAlerts.kind());
    // Looked for at every start: it costs one read.
    m_foundation.writer().run([](store::Transaction &transaction) -> Result<void> {
        switches::KillSwitch::ensureEndJob(transaction);
        return {};
    });
    m_scheduler.start();
}

void ScheduledJobs::stop()
{
    m_scheduler.stop();
}

/// Signups are admitted by the clock alone when an off-state's time has run out; this writes it down.
scheduler::JobKind ScheduledJobs::switchEndKind() const
{
    return {.name = switches::KillSwitch::endJobKind(),
        .work = [this](store::Transaction &transaction, const store::DueJobRow &,
                    const QJsonObject &) -> Result<scheduler::JobEnd> {
            if (const auto done = m_foundation.switchOperations().signupsOnWhenDue(transaction); !done)
                return domain::fail(done.error());
            return scheduler::JobEnd{};
        }};
}

} // namespace touchline::app
