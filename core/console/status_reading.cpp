// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/status_reading.h"

#include "core/settings/disk_space.h"
#include "core/store/provision_queue.h"
#include "core/store/reader_pool.h"
#include "core/store/writer.h"
#include "core/telemetry/log_store.h"
#include "core/telemetry/metrics.h"

namespace touchline::console {

using domain::Result;

namespace {
constexpr qint64 mebibyte = 1024LL * 1024;
/// Below this the operator is told: time enough to make room before nothing can be saved.
constexpr qint64 lowDiskBytes = 1024 * mebibyte;
/// A figure that changes with each commit would be news every second.
constexpr qint64 diskStepBytes = 64 * mebibyte;

/// On a reader's thread: a disk that hangs must not hold up the window.
void lookAtDisk(CoreStatus &status, const QString &directory)
{
    const auto free = directory.isEmpty() ? std::nullopt : settings::freeBytes(directory);
    if (!free)
        return;
    status.diskFreeBytes = *free / diskStepBytes * diskStepBytes;
    status.diskLow = *free < lowDiskBytes;
    if (status.diskLow && status.trouble == CoreTrouble::None)
        status.trouble = CoreTrouble::DiskLow;
}
} // namespace

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
        .then([status = withoutQueue(), directory = m_facts.dataDirectory](
                  const Result<qint64> &waiting) mutable -> Result<CoreStatus> {
            if (waiting)
                status.waiting = *waiting;
            else if (status.trouble == CoreTrouble::None)
                status.trouble = CoreTrouble::CannotRead;
            lookAtDisk(status, directory);
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

CoreTrouble StatusReading::trouble(const ProvisionerPulse &pulse) const
{
    if (m_sources.writer.isFailing())
        return CoreTrouble::CannotWrite;
    if (pulse.beatSteadyMs > 0 && m_sources.clock.steadyMs() - pulse.beatSteadyMs > stalledAfterMs)
        return CoreTrouble::ProvisionerStalled;
    return CoreTrouble::None;
}

} // namespace touchline::console
