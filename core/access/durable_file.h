// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

/// Files that must be whole and on the disk when the call returns. Blocking; any thread.
namespace touchline::access {

/// Makes the directory (and its parents) with mode 0700, and corrects the mode of one that exists.
domain::Result<void> makePrivateDirectory(const QString &directory);
/// Replaces the file atomically with mode 0600 and syncs it and its directory. Errors: StorageUnavailable.
domain::Result<void> writePrivateFile(const QString &path, const QByteArray &content);
/// Renames within one file system and syncs the directory. Errors: StorageUnavailable.
domain::Result<void> renameDurably(const QString &from, const QString &to);
/// Syncs a file or a directory. Errors: StorageUnavailable.
domain::Result<void> syncToDisk(const QString &path);
/// The whole file; its mode is corrected to 0600 when others could read it. Errors: NotFound, StorageUnavailable.
domain::Result<QByteArray> readPrivateFile(const QString &path, qint64 maxBytes = 1 << 20);

} // namespace touchline::access
