// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/audit_trail.h"
#include "tests/ui/fake_replies.h"

namespace touchline::testsupport {

/// An audit trail in memory.
class FakeAuditTrail final : public console::AuditTrail
{
    Q_OBJECT

public:
    using AuditTrail::AuditTrail;

    FakeReplies replies;
    QList<domain::AuditRecord> records; ///< oldest first
    console::AuditVerification state{100, domain::AuditVerdict{}}; ///< what `verification` answers

    /// Writes a record and tells.
    void record(domain::AuditRecord record);

    console::Reply<QList<domain::AuditRecord>> page(console::AuditQuery query) override;
    console::Reply<console::AuditNames> names() override;
    console::Reply<qint64> beginVerification(QString expectedHash) override;
    console::Reply<console::AuditVerification> verification(qint64 id) override;
    console::Reply<void> giveUpVerification(qint64 id) override;
};

/// A few weeks of a desk's work, ending at `nowMs`.
void fillWithDemoData(FakeAuditTrail &fake, qint64 nowMs);

} // namespace touchline::testsupport
