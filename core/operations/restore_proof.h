// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/operations/restore.h"

namespace touchline::operations {

/// What a trial restore showed.
struct RestoreProof
{
    QString file; ///< its name
    RestoreReport report{};
    qint64 clubs = 0;
};

/// Restores the backup into a folder of its own beside the backups, brings it up to this program's schema, opens its
/// keys, counts its clubs, and removes it all again. Changes nothing else. Blocking. Errors: those of `restore`.
domain::Result<RestoreProof> proveBackup(const QString &file, const QByteArray &passphrase,
    const settings::DataDirectory &directory, const domain::Clock &clock, WorkProgress &progress);

} // namespace touchline::operations
