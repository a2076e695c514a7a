// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/restore_swap.h"

#include "core/access/durable_file.h"
#include "core/settings/disk_space.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {
const QString databaseName = u"touchline.db"_s;
const QString keysName = u"keys"_s;

bool isEmptyDirectory(const QString &path)
{
    return QFileInfo(path).isDir() && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}
} // namespace

RestoreSwap::RestoreSwap(const settings::DataDirectory &directory)
    : m_directory(directory)
    , m_staged(directory.path() + u"/restored"_s)
    , m_decision(directory.path() + u"/restore-commit"_s)
{ }

Result<QString> RestoreSwap::prepare() const
{
    discard();
    if (auto made = access::makePrivateDirectory(m_staged); !made)
        return fail(made.error());
    return m_staged;
}

void RestoreSwap::discard() const
{
    QDir(m_staged).removeRecursively();
}

Result<QString> RestoreSwap::commit(qint64 nowMs) const
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = u"replaced-%1"_s.arg(stamp);
    for (const QString &path : {m_staged + u'/' + databaseName, m_staged + u'/' + keysName, m_staged}) {
        if (auto synced = access::syncToDisk(path); !synced)
            return fail(synced.error());
    }
    if (auto movable = requireOneFileSystem(); !movable)
        return fail(movable.error());
    if (auto decided = access::writePrivateFile(m_decision, aside.toUtf8()); !decided)
        return fail(decided.error());
    const QString path = m_directory.path() + u'/' + aside;
    if (const auto finished = finishInterrupted(); !finished) {
        // Taken back while nothing has moved; later there is only the way on.
        if (!QFileInfo::exists(path + u'/' + databaseName) && QFileInfo::exists(m_directory.database())) {
            QFile::remove(m_decision);
            discard();
        }
        return fail(finished.error());
    }

    return QFileInfo::exists(path) ? path : QString();
}

Result<bool> RestoreSwap::finishInterrupted() const
{
    const auto decision = access::readPrivateFile(m_decision);
    if (!decision) {
        if (decision.error().code == ErrorCode::NotFound)
            return false;
        return fail(decision.error());
    }
    const QString aside = QString::fromUtf8(*decision).trimmed();
    if (!aside.startsWith("replaced-"_L1) || aside.contains(u'/'))
        return fail(ErrorCode::Internal, u"%1 is damaged"_s.arg(m_decision));
    if (auto moved = moveAll(m_directory.path() + u'/' + aside); !moved)
        return fail(moved.error());
    QFile::remove(m_decision);
    discard();
    if (auto synced = access::syncToDisk(m_directory.path()); !synced)
        return fail(synced.error());
    return true;
}

/// Nothing can be moved out of or into another file system, as a volume mounted at the keys is.
Result<void> RestoreSwap::requireOneFileSystem() const
{
    for (const QString &path : {m_directory.database(), m_directory.keys()}) {
        if (QFileInfo::exists(path) && !settings::areOnOneFileSystem(path, m_directory.path()))
            return fail(ErrorCode::InvalidRequest,
                u"%1 is on another file system than the data directory; a restore cannot put it aside"_s.arg(path));
    }
    return {};
}

/// Each move is asked for by what is there, so that it can be begun anew wherever it was cut off. The old database goes
/// before the new one comes, its write-ahead log with it: beside another database that would destroy it.
Result<void> RestoreSwap::moveAll(const QString &aside) const
{
    if (QFileInfo::exists(m_staged + u'/' + databaseName)) {
        for (const QString &name : {databaseName, databaseName + u"-wal"_s, databaseName + u"-shm"_s}) {
            if (auto moved = moveAside(name, aside); !moved)
                return moved;
        }
        if (auto moved = access::renameDurably(m_staged + u'/' + databaseName, m_directory.database()); !moved)
            return moved;
    }
    if (QFileInfo::exists(m_staged + u'/' + keysName)) {
        // An empty one is made by every program that prepares the data directory.
        if (isEmptyDirectory(m_directory.keys()))
            QDir().rmdir(m_directory.keys());
        if (auto moved = moveAside(keysName, aside); !moved)
            return moved;
        if (auto moved = access::renameDurably(m_staged + u'/' + keysName, m_directory.keys()); !moved)
            return moved;
    }
    return {};
}

Result<void> RestoreSwap::moveAside(const QString &name, const QString &aside) const
{
    const QString path = m_directory.path() + u'/' + name;
    if (!QFileInfo::exists(path))
        return {};
    if (auto made = access::makePrivateDirectory(aside); !made)
        return made;
    // What lies there was put aside before, and is kept.
    QString target = aside + u'/' + name;
    for (int copy = 2; QFileInfo::exists(target); ++copy)
        target = u"%1/%2.%3"_s.arg(aside, name).arg(copy);
    return access::renameDurably(path, target);
}

} // namespace touchline::operations
