// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/provision_runs.h"
#include "core/store/tenants.h"
#include "core/store/writer.h"
#include "core/telemetry/log.h"

#include <functional>

namespace touchline::provision {

/// Told of a run that has ended, after the commit, on the writer's thread.
using RunEnded = std::function<void(const QString &outcome, qint64 durationMs)>;

/// What the log is told of one club's runs, each after the commit of what it is about, with the club's id and plan.
/// Whoever changes a run tells it here: the engine, and operators. Lives no longer than the transaction; the log
/// outlives its commit.
class RunNews final
{
public:
    RunNews(store::Transaction &transaction, telemetry::Log &log, const store::TenantRow &club);

    void say(const QString &msg, QJsonObject fields, domain::LogLevel level = domain::LogLevel::Info) const;
    /// Says nothing where both are the same.
    void stateChanged(domain::ProvisionState from, domain::ProvisionState to, const QString &reason) const;
    /// A run that has ended just now; `counted` is told too, unless the club is a test.
    void ended(const store::RunRow &run, const RunEnded &counted) const;

private:
    store::Transaction &m_transaction;
    telemetry::Log &m_log;
    const store::TenantRow &m_club;
};

} // namespace touchline::provision
