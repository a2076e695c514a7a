// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/plan.h"

namespace touchline::domain {

QString planName(Plan plan)
{
    switch (plan) {
    case Plan::Starter:
        return QStringLiteral("starter");
    case Plan::Pro:
        return QStringLiteral("pro");
    }
    Q_UNREACHABLE();
}

std::optional<Plan> planFromName(const QString &name)
{
    for (const Plan plan : {Plan::Starter, Plan::Pro}) {
        if (name == planName(plan))
            return plan;
    }
    return std::nullopt;
}

QString tenantStatusName(TenantStatus status)
{
    switch (status) {
    case TenantStatus::Trial:
        return QStringLiteral("trial");
    case TenantStatus::Active:
        return QStringLiteral("active");
    case TenantStatus::Suspended:
        return QStringLiteral("suspended");
    case TenantStatus::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

std::optional<TenantStatus> tenantStatusFromName(const QString &name)
{
    for (const TenantStatus status :
        {TenantStatus::Trial, TenantStatus::Active, TenantStatus::Suspended, TenantStatus::Cancelled}) {
        if (name == tenantStatusName(status))
            return status;
    }
    return std::nullopt;
}

} // namespace touchline::domain
