// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/operations/backup_operations.h"
#include "core/operations/command_table.h"

namespace touchline::operations {

/// `backup.begin` `{file, passphrase}` (base64: it may be any bytes) → `{id}` and `backup.progress` `{id}` → `{percent,
/// done, facts?}`: a backup takes longer than a caller waits for one answer.
void addBackupCommands(CommandTable &table, BackupOperations &backups);

} // namespace touchline::operations
