// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/run_news.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::provision {

using domain::LogFeature;
using domain::LogLevel;
using domain::ProvisionState;

RunNews::RunNews(store::Transaction &transaction, telemetry::Log &log, const store::TenantRow &club)
    : m_transaction(transaction)
    , m_log(log)
    , m_club(club)
{ }

void RunNews::say(const QString &msg, QJsonObject fields, LogLevel level) const
{
    fields.insert(u"tenantId"_s, m_club.id);
    fields.insert(u"plan"_s, domain::planName(m_club.plan));
    m_transaction.afterCommit([&log = m_log, msg, fields, level] {
        if (level == LogLevel::Error)
            log.error(LogFeature::Provision, msg, fields);
        else if (level == LogLevel::Warn)
            log.warn(LogFeature::Provision, msg, fields);
        else
            log.info(LogFeature::Provision, msg, fields);
    });
}

void RunNews::stateChanged(ProvisionState from, ProvisionState to, const QString &reason) const
{
    if (from == to)
        return;
    QJsonObject fields{{u"from"_s, domain::provisionStateName(from)}, {u"state"_s, domain::provisionStateName(to)}};
    if (!reason.isEmpty())
        fields.insert(u"reason"_s, reason);
    say(u"State transition"_s, fields);
}

void RunNews::ended(const store::RunRow &run, const RunEnded &counted) const
{
    const bool complete = run.state == ProvisionState::Complete;
    const qint64 took = std::max<qint64>(0, run.finishedAtMs - run.queuedAtMs);
    QJsonObject fields{{u"duration_ms"_s, took}, {u"run"_s, run.number}};
    if (!complete)
        fields.insert(u"reason"_s, run.reason);
    say(complete ? u"Provision complete"_s : u"Provision failed"_s, fields,
        complete ? LogLevel::Info : LogLevel::Error);
    // Test clubs are in no statistic.
    if (counted && !m_club.test)
        m_transaction.afterCommit(
            [counted, outcome = domain::provisionStateName(run.state), took] { counted(outcome, took); });
}

} // namespace touchline::provision
