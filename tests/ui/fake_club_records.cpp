// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_club_records.h"

#include "tests/ui/fake_console.h"

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

using namespace console;

FakeClubRecords::FakeClubRecords(FakeConsole &console)
    : ClubRecords(&console)
    , m_console(console)
{ }

Reply<ClubPageContent> FakeClubRecords::content(QString tenantId)
{
    return m_console.answer<ClubPageContent>(u"records.content"_s, tenantId, contents.value(tenantId));
}

Reply<ClubAccessRecord> FakeClubRecords::access(QString tenantId)
{
    return m_console.answer<ClubAccessRecord>(u"records.access"_s, tenantId, accesses.value(tenantId));
}

Reply<ClubAuditTrail> FakeClubRecords::audit(QString tenantId, int limit)
{
    const QList<ClubAuditEntry> all = audits.value(tenantId);
    return m_console.answer<ClubAuditTrail>(
        u"records.audit"_s, tenantId, ClubAuditTrail{all.mid(0, limit), all.size() > limit});
}

FakeClubRecords &FakeConsole::clubRecords()
{
    if (!m_records)
        m_records = new FakeClubRecords(*this);
    return *m_records;
}

} // namespace touchline::testsupport
