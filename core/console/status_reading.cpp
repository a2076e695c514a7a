// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/status_reading.h"

#include "core/store/provision_queue.h"
#include "core/store/reader_pool.h"
#include "core/store/writer.h"
#include "core/telemetry/log_store.h"
#include "core/telemetry/metrics.h"

using namespace Qt::StringLiterals;

namespace touchline::console {

using domain::Result;

StatusReading::StatusReading(Sources sources, CoreFacts facts)
    : m_sources(std::move(sources))
    , m_facts(std::move(facts))
{ }

Reply<CoreStatus> StatusReading::read() const
{
    const qint64 now = m_sources.clock.nowMs();
    return m_sources.readers
        .run([now](store::Session &session) -> Result<qint64> {
            return store::ProvisionQueue(session).countWaiting(now);
        })
        .then([status = withoutQueue()](const Result<qint64> &waiting) mutable -> Result<CoreStatus> {
            if (waiting)
                status.waiting = *waiting;
            else if (status.trouble.isEmpty())
                status.trouble = u"The database cannot be read at the moment."_s;
            return status;
        });
}

CoreStatus StatusReading::withoutQueue() const
{
    const ProvisionerPulse pulse = m_sources.provisioner();
    return {.serving = !m_facts.url.isEmpty(),
        .url = m_facts.url,
        .publicUrl = m_facts.publicUrl,
        .environment = m_facts.environment,
        .dryRun = m_facts.dryRun,
        .clubsInWork = pulse.inWork,
        .commitP95Ms = m_sources.metrics.commitP95Ms(),
        .errorsLastHour = m_sources.logs.errorsLastHour(),
        .operatorName = m_facts.operatorIdentity.name,
        .trouble = trouble(pulse)};
}

QString StatusReading::trouble(const ProvisionerPulse &pulse) const
{
    if (m_sources.writer.isFailing())
        return u"The database cannot be written, so nothing new is saved. Is the disk full?"_s;
    if (pulse.beatSteadyMs > 0 && m_sources.clock.steadyMs() - pulse.beatSteadyMs > stalledAfterMs)
        return u"The provisioner has stopped looking for work. Restart the program."_s;
    return {};
}

} // namespace touchline::console
