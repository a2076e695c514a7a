// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/club_state.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::Result;
using domain::TenantStatus;

Result<store::TenantRow> anyClub(store::Session &session, const QString &tenantId)
{
    auto tenant = store::Tenants(session).byId(tenantId);
    if (!tenant)
        return domain::fail(ErrorCode::TenantNotFound, u"There is no such club."_s);
    return std::move(*tenant);
}

Result<store::TenantRow> liveClub(store::Session &session, const QString &tenantId)
{
    auto tenant = anyClub(session, tenantId);
    if (tenant && tenant->status == TenantStatus::Cancelled)
        return domain::fail(ErrorCode::StepOutOfOrder, u"This club is cancelled."_s);
    if (tenant && tenant->status == TenantStatus::Suspended)
        return domain::fail(ErrorCode::TenantSuspended, u"This club is suspended; reinstate it first."_s);
    return tenant;
}

} // namespace touchline::operations
