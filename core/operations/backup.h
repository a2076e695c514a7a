// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"
#include "core/settings/config.h"
#include "core/store/sqlite_file.h"

#include <QByteArray>
#include <QString>
#include <atomic>

namespace touchline::operations {

/// How far long work is, and the wish that it ends. Any thread.
struct WorkProgress
{
    std::atomic<int> percent = 0;
    std::atomic<bool> unwanted = false;
};

/// Reports steps of long work as the part between `from` and `to` percent of the whole.
store::SqliteFile::GoOn goOnBetween(WorkProgress &progress, int from, int to);

struct BackupSource
{
    QString database;
    QString keys; ///< the directory of the signing keys and the sealing key
    QString workDirectory; ///< private, with room for a copy of the database
};

/// What a backup says about itself; its first entry, `manifest.json`.
struct BackupFacts
{
    int schema = 0;
    qint64 takenAtMs = 0;
    QString program{};
    QString auditHash{}; ///< of the newest audit record
    bool withKeys = false;
    qint64 bytes = 0; ///< of the database
};

/// Copies the database while others write to it, checks the copy, and writes it to `target` together with the keys,
/// sealed by the passphrase; with an empty passphrase the copy of the database alone, without the keys. The target is
/// replaced at once when all is done, mode 0600, on the disk. Blocking. Errors: StorageUnavailable; Internal when the
/// database is damaged, with the first complaint.
domain::Result<BackupFacts> makeBackup(
    const BackupSource &source, const QString &target, const QByteArray &passphrase, WorkProgress &progress);

/// The same where nothing may be replaced. Error InvalidRequest when the target exists.
domain::Result<BackupFacts> makeNewBackup(
    const BackupSource &source, const QString &target, const QByteArray &passphrase, WorkProgress &progress);

/// The passphrase on the first line of a file. Errors: NotFound, StorageUnavailable, InvalidRequest.
domain::Result<QByteArray> passphraseFromFile(const QString &path);
/// The one the settings name; empty when they name none. Errors: as above.
domain::Result<QByteArray> configuredPassphrase(const settings::Config::Backup &settings);
/// Shorter ones are not taken for new backups: the file holds everything.
constexpr qsizetype shortestPassphrase = 12;

} // namespace touchline::operations
