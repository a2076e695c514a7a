// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/club_records.h"

#include <QHash>

namespace touchline::testsupport {

class FakeConsole;

/// Records in memory, by club. Calls are written down with the console's, as `records.audit anstey-id`.
class FakeClubRecords final : public console::ClubRecords
{
    Q_OBJECT

public:
    explicit FakeClubRecords(FakeConsole &console);

    QHash<QString, console::ClubPageContent> contents;
    QHash<QString, console::ClubAccessRecord> accesses;
    QHash<QString, QList<console::ClubAuditEntry>> audits; ///< newest first

    console::Reply<console::ClubPageContent> content(QString tenantId) override;
    console::Reply<console::ClubAccessRecord> access(QString tenantId) override;
    console::Reply<console::ClubAuditTrail> audit(QString tenantId, int limit) override;

private:
    FakeConsole &m_console;
};

} // namespace touchline::testsupport
