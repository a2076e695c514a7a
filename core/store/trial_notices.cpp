// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/trial_notices.h"

#include "core/store/statement.h"

namespace touchline::store {

namespace {
QList<TrialRow> readTrials(Statement &row)
{
    QList<TrialRow> found;
    while (row.next()) {
        found.append({.tenantId = row.text(0),
            .name = row.text(1),
            .email = row.text(2),
            .status = domain::tenantStatusFromName(row.text(3)).value_or(domain::TenantStatus::Suspended),
            .comped = row.flag(4),
            .billingTier = row.text(5),
            .test = row.flag(6),
            .provisionedAt = row.text(7),
            .trialEndsAt = row.optionalInteger(8),
            .noticeAt = row.optionalInteger(9)});
    }
    return found;
}
} // namespace

QList<TrialRow> TrialNotices::unplanned(int limit)
{
    Statement row(m_session,
        "SELECT id, name, email, status, comped, billing_tier, test, provisioned_at, trial_ends_at, "
        "trial_notice_at FROM tenants "
        "WHERE provisioned_at IS NOT NULL AND trial_notice_for IS DISTINCT FROM trial_ends_at LIMIT :limit");
    row.bind(":limit", limit);
    return readTrials(row);
}

QList<TrialRow> TrialNotices::due(qint64 nowSeconds, int limit)
{
    Statement row(m_session,
        "SELECT id, name, email, status, comped, billing_tier, test, provisioned_at, trial_ends_at, "
        "trial_notice_at FROM tenants WHERE trial_notice_at <= :now ORDER BY trial_notice_at LIMIT :limit");
    row.bind(":now", nowSeconds).bind(":limit", limit);
    return readTrials(row);
}

std::optional<qint64> TrialNotices::nextAt()
{
    Statement row(m_session,
        "SELECT trial_notice_at FROM tenants WHERE trial_notice_at IS NOT NULL ORDER BY trial_notice_at LIMIT 1");
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

void TrialNotices::plan(const QString &tenantId, std::optional<qint64> trialEndsAt, std::optional<qint64> noticeAt)
{
    Statement update(m_session, "UPDATE tenants SET trial_notice_for = :ends, trial_notice_at = :at WHERE id = :id");
    update.bind(":ends", trialEndsAt).bind(":at", noticeAt).bind(":id", tenantId).run();
}

} // namespace touchline::store
