// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <optional>

namespace touchline::domain {

enum class Plan { Starter, Pro };

/// `starter` | `pro`
QString planName(Plan plan);
std::optional<Plan> planFromName(const QString &name);

enum class TenantStatus { Trial, Active, Suspended, Cancelled };

/// `trial` | `active` | `suspended` | `cancelled`
QString tenantStatusName(TenantStatus status);
std::optional<TenantStatus> tenantStatusFromName(const QString &name);

} // namespace touchline::domain
