// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/audit.h"
#include "core/operations/backup.h"

namespace touchline::operations {

/// What the audit trail is held against.
struct AuditCheck
{
    QString database;
    QString backups; ///< the folder whose backups remember how the trail ended when they were made
    QByteArray passphrase{}; ///< opens the sealed ones; those it does not open are named in the verdict
    QString expectedHash{}; ///< one the operator has noted down elsewhere; empty: none
};

/// Walks the whole chain, then looks for each anchor in it. Reads in short transactions, beside whatever writes.
/// Blocking. Errors: StorageUnavailable, also when it is given up.
domain::Result<domain::AuditVerdict> checkAudit(const AuditCheck &check, WorkProgress &progress);

} // namespace touchline::operations
