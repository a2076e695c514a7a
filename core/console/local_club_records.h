// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/club_records.h"
#include "core/domain/clock.h"
#include "core/store/reader_pool.h"

namespace touchline::console {

/// The records of the core in this process, read on the reader pool.
class LocalClubRecords final : public ClubRecords
{
    Q_OBJECT

public:
    LocalClubRecords(store::ReaderPool &readers, const domain::Clock &clock, QObject *parent = nullptr);

    Reply<ClubPageContent> content(QString tenantId) override;
    Reply<ClubAccessRecord> access(QString tenantId) override;
    Reply<ClubAuditTrail> audit(QString tenantId, int limit) override;

private:
    store::ReaderPool &m_readers;
    const domain::Clock &m_clock;
};

} // namespace touchline::console
