// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/data_directory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace touchline::settings {

namespace {

using domain::ErrorCode;
using domain::Result;

constexpr mode_t ownerOnly = 0700;

std::unexpected<domain::Error> refused(const QString &path, const QString &why)
{
    return domain::fail(ErrorCode::StorageUnavailable, u"data directory %1: %2"_s.arg(path, why));
}

bool isTouchlines(const QDir &directory)
{
    return directory.exists(u"touchline.db"_s) || directory.exists(u"touchline.lock"_s)
        || directory.exists(u"touchline.toml"_s);
}

/// Makes one folder private to its owner, creating it where it is missing.
Result<void> makePrivate(const QString &path, bool mayTighten)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), ownerOnly) != 0 && errno != EEXIST)
        return refused(path, u"cannot be created: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
    struct stat found{};
    if (::stat(name.constData(), &found) != 0 || !S_ISDIR(found.st_mode))
        return refused(path, u"is not a folder"_s);
    if (found.st_uid != ::geteuid())
        return refused(path, u"belongs to another user"_s);
    if ((found.st_mode & 0777) == ownerOnly)
        return {};
    if (!mayTighten && (found.st_mode & 0077) != 0)
        return refused(path, u"is open to other users and holds other files; choose an empty folder or chmod 700 it"_s);
    if (::chmod(name.constData(), ownerOnly) != 0)
        return refused(
            path, u"cannot be closed to other users: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
    return {};
}

} // namespace

DataDirectory::DataDirectory(QString path)
    : m_path(std::move(path))
{ }

QString DataDirectory::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

Result<DataDirectory> DataDirectory::prepare(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir(path).absolutePath());
    const QString parent = QFileInfo(absolute).absolutePath();
    if (!QDir().mkpath(parent))
        return refused(absolute, u"%1 cannot be created"_s.arg(parent));
    const QDir directory(absolute);
    const bool mayTighten = !directory.exists()
        || directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
        || isTouchlines(directory);
    if (const auto made = makePrivate(absolute, mayTighten); !made)
        return std::unexpected(made.error());
    DataDirectory prepared(absolute);
    for (const QString &folder : {prepared.keys(), prepared.outbox(), prepared.backups()}) {
        if (const auto made = makePrivate(folder, true); !made)
            return std::unexpected(made.error());
    }
    return prepared;
}

QString DataDirectory::in(const QString &name) const
{
    return m_path + u'/' + name;
}

QString DataDirectory::database() const
{
    return in(u"touchline.db"_s);
}

QString DataDirectory::logDatabase() const
{
    return in(u"logs.db"_s);
}

QString DataDirectory::keys() const
{
    return in(u"keys"_s);
}

QString DataDirectory::socket() const
{
    return in(u"touchline.sock"_s);
}

QString DataDirectory::outbox() const
{
    return in(u"outbox"_s);
}

QString DataDirectory::backups() const
{
    return in(u"backups"_s);
}

QString DataDirectory::settingsFile() const
{
    return in(u"touchline.toml"_s);
}

QString DataDirectory::lockFile() const
{
    return in(u"touchline.lock"_s);
}

} // namespace touchline::settings
