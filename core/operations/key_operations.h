// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/key_ring.h"
#include "core/domain/operator_identity.h"
#include "core/store/audit_log.h"
#include "core/store/writer.h"

#include <QFuture>

namespace touchline::operations {

/// Rotating and retiring the keys that sign tokens: audited. May be called from any thread; futures always finish.
class KeyOperations final
{
public:
    KeyOperations(store::Writer &writer, access::KeyRing &keys, const domain::Clock &clock);
    Q_DISABLE_COPY_MOVE(KeyOperations)

    QList<access::SigningKeyInfo> list() const;
    /// A new key signs at once; the old ones go on verifying. First the audit record: what cannot be written down is
    /// not done; what fails behind it is written down as well.
    QFuture<domain::Result<access::SigningKeyInfo>> rotate(domain::OperatorIdentity who, QString reason = {});
    /// Tokens of that key are refused from now on. Errors: NotFound, InvalidRequest for the key that signs.
    QFuture<domain::Result<void>> retire(QString kid, domain::OperatorIdentity who, QString reason = {});
    /// How many tokens of each key have not expired, by key; under an empty one those from before they were counted.
    QFuture<domain::Result<QHash<QString, qint64>>> tokens();

private:
    QFuture<domain::Result<void>> record(const store::AuditRow &row);

    store::Writer &m_writer;
    access::KeyRing &m_keys;
    const domain::Clock &m_clock;
};

} // namespace touchline::operations
