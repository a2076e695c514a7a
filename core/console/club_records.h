// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/club_records_values.h"
#include "core/console/console.h"

namespace touchline::console {

/// What is on record about one club: its page's content, what lets its owner in, its audit trail. Read only.
/// `Console::clubsChanged` tells when to look again.
class ClubRecords : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Reply<ClubPageContent> content(QString tenantId) = 0;
    virtual Reply<ClubAccessRecord> access(QString tenantId) = 0;
    /// The newest `limit` records. Also of a club that was erased.
    virtual Reply<ClubAuditTrail> audit(QString tenantId, int limit) = 0;
};

} // namespace touchline::console
