// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/backup.h"

#include "core/access/durable_file.h"
#include "core/operations/backup_file.h"
#include "core/settings/disk_space.h"
#include "core/store/audit_log.h"
#include "core/store/migrations.h"
#include "core/store/reader.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using store::SqliteFile;

namespace {
constexpr qint64 roomLeftFree = 64LL * 1024 * 1024;

/// A file that is only needed for a while.
class ScratchFile final
{
public:
    explicit ScratchFile(QString path)
        : m_path(std::move(path))
    { }
    ~ScratchFile() { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(ScratchFile)
    const QString &path() const { return m_path; }

private:
    const QString m_path;
};

/// A backup must not be what fills the disk up under the running instance.
Result<void> requireRoom(const QString &directory, qint64 bytes)
{
    const auto free = settings::freeBytes(directory);
    if (free && *free < bytes + roomLeftFree) {
        return fail(ErrorCode::StorageUnavailable,
            u"there is not enough room in %1: %2 MB are needed"_s.arg(directory).arg((bytes + roomLeftFree) >> 20));
    }
    return {};
}

Result<QString> newestAuditHash(const QString &database)
{
    const auto reader = store::Reader::open(database);
    if (!reader)
        return fail(reader.error());
    return (*reader)->run(
        [](store::Session &session) -> Result<QString> { return store::AuditLog(session).newestHash(); });
}

Result<BackupFacts> checkedCopy(const BackupSource &source, const QString &copy, WorkProgress &progress)
{
    auto database = SqliteFile::open(source.database, SqliteFile::Mode::Look);
    if (!database)
        return fail(database.error());
    BackupFacts facts{.takenAtMs = QDateTime::currentMSecsSinceEpoch(), .program = u"" TOUCHLINE_VERSION ""_s};
    if (auto copied = (*database)->backUpTo(copy, goOnBetween(progress, 0, 40)); !copied)
        return fail(copied.error());
    database->reset();
    auto check = SqliteFile::open(copy, SqliteFile::Mode::Look);
    if (!check)
        return fail(check.error());
    const auto complaint = (*check)->firstComplaint(goOnBetween(progress, 40, 70));
    if (!complaint)
        return fail(complaint.error());
    if (!complaint->isEmpty())
        return fail(ErrorCode::Internal, u"the database is damaged: %1"_s.arg(*complaint));
    check->reset();
    const auto schema = store::Migrations(copy, {}).status();
    const auto hash = newestAuditHash(copy);
    if (!schema || schema->current == 0 || !hash)
        return fail(ErrorCode::Internal, u"the database is none of Touchline's"_s);
    facts.schema = schema->current;
    facts.auditHash = *hash;
    facts.bytes = QFileInfo(copy).size();
    return facts;
}
} // namespace

SqliteFile::GoOn goOnBetween(WorkProgress &progress, int from, int to)
{
    return [&progress, from, to](int percent) {
        const int whole = from + (to - from) * percent / 100;
        if (whole > progress.percent)
            progress.percent = whole;
        return !progress.unwanted;
    };
}

Result<BackupFacts> makeBackup(
    const BackupSource &source, const QString &target, const QByteArray &passphrase, WorkProgress &progress)
{
    const qint64 size = QFileInfo(source.database).size();
    const QString targetDirectory = QFileInfo(target).absolutePath();
    if (!QFileInfo(targetDirectory).isDir())
        return fail(ErrorCode::StorageUnavailable, u"there is no folder %1"_s.arg(targetDirectory));
    const bool sameDisk = settings::areOnOneFileSystem(targetDirectory, source.workDirectory);
    const bool isSealed = !passphrase.isEmpty();
    if (auto room = requireRoom(source.workDirectory, sameDisk && isSealed ? 2 * size : size); !room)
        return fail(room.error());
    if (auto room = requireRoom(targetDirectory, size); !room)
        return fail(room.error());

    const ScratchFile copy(source.workDirectory + u"/copy-in-progress.db"_s);
    auto facts = checkedCopy(source, copy.path(), progress);
    if (!facts)
        return facts;
    facts->withKeys = isSealed;
    Result<void> written;
    if (isSealed) {
        written = backupfile::write(target, passphrase, *facts, copy.path(), source.keys, progress);
    } else {
        written = access::syncToDisk(copy.path());
        if (written)
            written = access::renameDurably(copy.path(), target);
    }
    if (!written)
        return fail(written.error());
    progress.percent = 100;
    return facts;
}

Result<BackupFacts> makeNewBackup(
    const BackupSource &source, const QString &target, const QByteArray &passphrase, WorkProgress &progress)
{
    if (QFileInfo::exists(target))
        return fail(ErrorCode::InvalidRequest, u"%1 exists already"_s.arg(target));
    return makeBackup(source, target, passphrase, progress);
}

Result<QByteArray> passphraseFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::StorageUnavailable, u"the passphrase file %1 cannot be read"_s.arg(path));
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"the first line of the passphrase file %1 is empty"_s.arg(path));
    return line;
}

Result<QByteArray> configuredPassphrase(const settings::Config::Backup &settings)
{
    if (!settings.passphrase.isEmpty())
        return settings.passphrase.toUtf8();
    if (!settings.passphraseFile.isEmpty())
        return passphraseFromFile(settings.passphraseFile);
    return QByteArray();
}

} // namespace touchline::operations
