// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/audit.h"

#include <optional>

namespace touchline::console {

/// One page of the audit trail. Newest first unless `oldestFirst`; the next one begins behind the last id of this one.
struct AuditQuery
{
    domain::AuditFilter filter{};
    bool oldestFirst = false;
    qint64 behindId = 0; ///< 0: the first page
    int limit = 200;
};

/// What a filter may name.
struct AuditNames
{
    QStringList operators;
    QStringList actions;
};

/// How far the walk over the chain is, and its verdict once it is done.
struct AuditVerification
{
    int percent = 0;
    std::optional<domain::AuditVerdict> verdict{};
};

} // namespace touchline::console
