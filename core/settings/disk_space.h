// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <optional>

/// Asked of the file system itself (statvfs, stat): QStorageInfo looks into the table of mounts, which names nothing in
/// a chroot.
namespace touchline::settings {

/// Bytes that may still be written to the file system that holds the path; nothing: it cannot be told.
std::optional<qint64> freeBytes(const QString &path);
/// Whether both are there and on one file system, so that what is in one can be moved to the other.
bool areOnOneFileSystem(const QString &one, const QString &other);

} // namespace touchline::settings
