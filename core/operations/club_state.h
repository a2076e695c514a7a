// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/tenants.h"

namespace touchline::operations {

/// The club in whatever state. Error TenantNotFound.
domain::Result<store::TenantRow> anyClub(store::Session &session, const QString &tenantId);
/// A club whose links, sessions and provisioning live. Errors: TenantNotFound, TenantSuspended, StepOutOfOrder when it
/// is cancelled.
domain::Result<store::TenantRow> liveClub(store::Session &session, const QString &tenantId);

} // namespace touchline::operations
