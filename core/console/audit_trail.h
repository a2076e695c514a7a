// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/audit_trail_values.h"
#include "core/console/console.h"

namespace touchline::console {

/// Who did what, when, from where, why; and the proof that nothing of it was removed or altered. Read only.
class AuditTrail : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Reply<QList<domain::AuditRecord>> page(AuditQuery query) = 0;
    virtual Reply<AuditNames> names() = 0;
    /// Begins a walk over the whole chain; the number is for `verification`. `expectedHash`: one the trail once ended
    /// with, noted down elsewhere; empty: none.
    virtual Reply<qint64> beginVerification(QString expectedHash) = 0;
    virtual Reply<AuditVerification> verification(qint64 id) = 0;
    virtual Reply<void> giveUpVerification(qint64 id) = 0;

Q_SIGNALS:
    /// There are new records; at most 20 times a second.
    void recorded();
};

} // namespace touchline::console
