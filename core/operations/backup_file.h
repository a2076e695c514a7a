// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/operations/backup.h"

namespace touchline::operations {

/// The entries of a sealed backup, in this order: `manifest.json`, `signing.json`, `seal.key`, `touchline.db`. Each is
/// its name's length (2 bytes, little-endian), its name, its size (8) and its bytes; a name without length ends them.
/// Blocking.
namespace backupfile {

domain::Result<void> write(const QString &target, const QByteArray &passphrase, const BackupFacts &facts,
    const QString &database, const QString &keys, WorkProgress &progress);
/// Takes the file apart into `directory` (`touchline.db`, `keys/`), which is the caller's to remove when it fails.
/// Nothing of it may be used before this has succeeded.
domain::Result<BackupFacts> read(
    const QString &source, const QByteArray &passphrase, const QString &directory, WorkProgress &progress);

/// Only what the backup says about itself, which stands in front. Costs the passphrase's key derivation and no more.
domain::Result<BackupFacts> readFacts(const QString &source, const QByteArray &passphrase);

} // namespace backupfile
} // namespace touchline::operations
