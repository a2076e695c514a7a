// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/domain/operator_identity.h"
#include "core/operations/backup.h"
#include "core/settings/data_directory.h"

namespace touchline::operations {

struct RestoreOrder
{
    QString file;
    QByteArray passphrase{}; ///< not needed for a copy of the database alone
    const settings::DataDirectory &directory;
    const domain::Clock &clock;
    domain::OperatorIdentity who;
    QString reason{};
};

struct RestoreReport
{
    BackupFacts facts{};
    QString aside{}; ///< where what was there is now; empty: there was nothing
    QString newKeyId{}; ///< signs from now on
    int keysRetired = 0;
    qint64 linksVoided = 0;
    qint64 sessionsEnded = 0;
    qint64 mailsForgotten = 0;
    bool auditIsWhole = true;
};

/// Puts a backup in the place of what the data directory holds; the caller holds its lock. Checks the seal and the
/// integrity first. Tokens, links and sessions of the backup are void: they may have been revoked since it was made. A
/// copy of the database alone is taken with the keys that are there. Blocking. Until it answers with a report the old
/// state holds. Errors: those of `SealedFileReader`; Internal for a newer schema; InvalidRequest for a damaged database
/// or where the keys are missing; StorageUnavailable.
domain::Result<RestoreReport> restore(const RestoreOrder &order, WorkProgress &progress);

} // namespace touchline::operations
