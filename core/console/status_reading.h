// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/console/core_facts.h"
#include "core/domain/clock.h"

#include <functional>

namespace touchline::store {
class ReaderPool;
class Writer;
} // namespace touchline::store

namespace touchline::telemetry {
class LogStore;
class Metrics;
} // namespace touchline::telemetry

namespace touchline::console {

/// The provisioner looks for work every second; one that has not for this long is stuck.
inline constexpr qint64 stalledAfterMs = 15'000;

/// How the provisioner is. `beatSteadyMs`: when it last looked for work, on the steady clock; 0: not started.
struct ProvisionerPulse
{
    int inWork = 0;
    qint64 beatSteadyMs = 0;
};

/// Puts the status bar's figures together.
class StatusReading final
{
public:
    struct Sources
    {
        const store::Writer &writer;
        store::ReaderPool &readers;
        const telemetry::LogStore &logs;
        const telemetry::Metrics &metrics;
        const domain::Clock &clock;
        std::function<ProvisionerPulse()> provisioner;
    };

    StatusReading(Sources sources, CoreFacts facts);

    /// Counting what waits is the only part that needs the database. A database that cannot be read is told as trouble.
    Reply<CoreStatus> read() const;

private:
    CoreStatus withoutQueue() const;
    CoreTrouble trouble(const ProvisionerPulse &pulse) const;

    const Sources m_sources;
    const CoreFacts m_facts;
};

} // namespace touchline::console
