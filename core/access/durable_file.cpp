// SPDX-License-Identifier: GPL-3.0-only
#include "core/access/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace touchline::access {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {
constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerDirectory = ownerFile | QFile::ExeOwner;
constexpr QFile::Permissions others
    = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

/// A rename is on the disk only when its directory is.
bool syncDirectory(const QString &directory)
{
    const int handle = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

std::unexpected<domain::Error> cannotWrite(const QString &path)
{
    return fail(ErrorCode::StorageUnavailable, u"%1 cannot be written"_s.arg(QFileInfo(path).fileName()));
}
} // namespace

Result<void> makePrivateDirectory(const QString &directory)
{
    const bool existed = QFileInfo::exists(directory);
    if (!existed && !QDir().mkpath(directory))
        return cannotWrite(directory);
    if ((QFileInfo(directory).permissions() & others) && !QFile::setPermissions(directory, ownerDirectory))
        return cannotWrite(directory);
    if (!existed && !syncDirectory(QFileInfo(directory).absolutePath()))
        return cannotWrite(directory);
    return {};
}

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerFile) || file.write(content) != content.size()
        || !file.flush() || ::fsync(file.handle()) != 0 || !file.commit()
        || !syncDirectory(QFileInfo(path).absolutePath()))
        return cannotWrite(path);
    return {};
}

Result<void> renameDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0
        || !syncDirectory(QFileInfo(to).absolutePath()))
        return cannotWrite(to);
    return {};
}

Result<void> syncToDisk(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return cannotWrite(path);
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced ? Result<void>() : cannotWrite(path);
}

Result<QByteArray> readPrivateFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"%1 does not exist"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::StorageUnavailable, u"%1 cannot be read"_s.arg(name));
    if (file.size() > maxBytes)
        return fail(ErrorCode::StorageUnavailable, u"%1 is larger than it can be"_s.arg(name));
    if ((file.permissions() & others) && !file.setPermissions(ownerFile))
        return fail(
            ErrorCode::StorageUnavailable, u"%1 can be read by others and that cannot be corrected"_s.arg(name));
    return file.readAll();
}

} // namespace touchline::access
