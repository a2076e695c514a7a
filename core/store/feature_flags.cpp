// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/feature_flags.h"

#include "core/store/statement.h"

namespace touchline::store {

std::optional<FeatureFlagRow> FeatureFlags::find(const QString &name)
{
    Statement row(m_session,
        "SELECT name, enabled, reason, changed_by, changed_at, until, let_started_finish "
        "FROM feature_flags WHERE name = :name");
    row.bind(":name", name);
    if (!row.next())
        return std::nullopt;
    return FeatureFlagRow{
        row.text(0), row.flag(1), row.text(2), row.text(3), row.integer(4), row.optionalInteger(5), row.flag(6)};
}

void FeatureFlags::save(const FeatureFlagRow &flag)
{
    Statement upsert(m_session,
        "INSERT INTO feature_flags (name, enabled, reason, changed_by, changed_at, until, let_started_finish) "
        "VALUES (:name, :enabled, :reason, :by, :at, :until, :finish) ON CONFLICT (name) DO UPDATE SET "
        "enabled = excluded.enabled, reason = excluded.reason, changed_by = excluded.changed_by, "
        "changed_at = excluded.changed_at, until = excluded.until, "
        "let_started_finish = excluded.let_started_finish");
    upsert.bind(":name", flag.name)
        .bind(":enabled", flag.enabled)
        .bind(":reason", flag.reason)
        .bind(":by", flag.changedBy)
        .bind(":at", flag.changedAtMs)
        .bind(":until", flag.untilMs)
        .bind(":finish", flag.letStartedFinish)
        .run();
}

} // namespace touchline::store
