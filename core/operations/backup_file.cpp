// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/backup_file.h"

#include "core/access/durable_file.h"
#include "core/access/sealed_file.h"
#include "core/settings/disk_space.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::operations::backupfile {

using access::SealedFileReader;
using access::SealedFileWriter;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {
constexpr qint64 pieceBytes = 1024LL * 1024;
constexpr qint64 largestSmallEntry = 1024LL * 1024;
constexpr qint64 largestName = 64;

QByteArray entryHead(const QByteArray &name, qint64 size)
{
    QByteArray head(2 + name.size() + 8, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint16>(name.size()), head.data());
    std::copy(name.begin(), name.end(), head.begin() + 2);
    qToLittleEndian(static_cast<quint64>(size), head.data() + 2 + name.size());
    return head;
}

QByteArray manifest(const BackupFacts &facts)
{
    return QJsonDocument(
        QJsonObject{{u"format"_s, 1}, {u"program"_s, facts.program}, {u"schema"_s, facts.schema},
            {u"takenAtMs"_s, facts.takenAtMs}, {u"auditHash"_s, facts.auditHash}, {u"databaseBytes"_s, facts.bytes}})
        .toJson(QJsonDocument::Compact);
}

std::unexpected<domain::Error> strange()
{
    return fail(ErrorCode::InvalidRequest, u"the backup's content is not what this version knows"_s);
}

Result<void> addBytes(SealedFileWriter &writer, const QByteArray &name, const QByteArray &content)
{
    if (auto written = writer.write(entryHead(name, content.size())); !written)
        return written;
    return writer.write(content);
}

Result<void> addDatabase(SealedFileWriter &writer, const QString &path, WorkProgress &progress)
{
    const auto goOn = goOnBetween(progress, 70, 99);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::StorageUnavailable, u"the copy of the database cannot be read"_s);
    const qint64 size = file.size();
    if (auto written = writer.write(entryHead("touchline.db"_ba, size)); !written)
        return written;
    for (qint64 done = 0; done < size;) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty())
            return fail(ErrorCode::StorageUnavailable, u"the copy of the database cannot be read"_s);
        if (auto written = writer.write(piece); !written)
            return written;
        done += piece.size();
        if (!goOn(static_cast<int>(done * 100 / size)))
            return fail(ErrorCode::StorageUnavailable, u"given up: the program is stopping"_s);
    }
    return {};
}

/// Exactly that many bytes.
Result<QByteArray> take(SealedFileReader &reader, qint64 count)
{
    QByteArray taken;
    while (taken.size() < count) {
        const auto piece = reader.read(count - taken.size());
        if (!piece)
            return piece;
        if (piece->isEmpty())
            return strange();
        taken += *piece;
    }
    return taken;
}

Result<void> takeInto(const QString &path, SealedFileReader &reader, qint64 size, const store::SqliteFile::GoOn &goOn)
{
    QFile file(path);
    const auto cannot = fail(ErrorCode::StorageUnavailable, u"%1 cannot be written; is the disk full?"_s.arg(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannot;
    for (qint64 done = 0; done < size;) {
        const auto piece = reader.read(std::min(size - done, pieceBytes));
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return strange();
        if (file.write(*piece) != piece->size())
            return cannot;
        done += piece->size();
        if (!goOn(reader.percent()))
            return fail(ErrorCode::StorageUnavailable, u"given up"_s);
    }
    if (!file.flush())
        return cannot;
    file.close();
    return access::syncToDisk(path);
}

Result<BackupFacts> factsFrom(const QByteArray &content)
{
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    if (json.value("format"_L1).toInt() != 1)
        return strange();
    return BackupFacts{.schema = json.value("schema"_L1).toInt(),
        .takenAtMs = json.value("takenAtMs"_L1).toInteger(),
        .program = json.value("program"_L1).toString(),
        .auditHash = json.value("auditHash"_L1).toString(),
        .withKeys = true,
        .bytes = json.value("databaseBytes"_L1).toInteger()};
}

struct EntryHead
{
    QByteArray name; ///< empty: there is no more
    qint64 size = 0;
};

Result<EntryHead> takeHead(SealedFileReader &reader)
{
    const auto length = take(reader, 2);
    if (!length)
        return fail(length.error());
    const qint64 count = qFromLittleEndian<quint16>(length->constData());
    if (count > largestName)
        return strange();
    const auto name = take(reader, count);
    if (!name)
        return fail(name.error());
    const auto size = take(reader, 8);
    if (!size)
        return fail(size.error());
    const auto bytes = qFromLittleEndian<quint64>(size->constData());
    if (bytes > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return strange();
    return EntryHead{*name, static_cast<qint64>(bytes)};
}

Result<void> takeEntry(const EntryHead &head, SealedFileReader &reader, const QString &directory, BackupFacts &facts,
    WorkProgress &progress)
{
    if (head.name == "touchline.db") {
        if (settings::freeBytes(directory).value_or(head.size) < head.size)
            return fail(ErrorCode::StorageUnavailable, u"there is not enough room on the disk"_s);
        return takeInto(directory + u"/touchline.db"_s, reader, head.size, goOnBetween(progress, 0, 60));
    }
    if (head.size > largestSmallEntry)
        return strange();
    const auto content = take(reader, head.size);
    if (!content)
        return fail(content.error());
    if (head.name == "manifest.json") {
        const auto read = factsFrom(*content);
        if (!read)
            return fail(read.error());
        facts = *read;
        return {};
    }
    if (head.name != "signing.json" && head.name != "seal.key")
        return strange();
    return access::writePrivateFile(directory + u"/keys/"_s + QString::fromLatin1(head.name), *content);
}
} // namespace

Result<void> write(const QString &target, const QByteArray &passphrase, const BackupFacts &facts,
    const QString &database, const QString &keys, WorkProgress &progress)
{
    auto writer = SealedFileWriter::create(target, passphrase);
    if (!writer)
        return fail(writer.error());
    if (auto added = addBytes(**writer, "manifest.json"_ba, manifest(facts)); !added)
        return added;
    for (const QByteArray &name : {"signing.json"_ba, "seal.key"_ba}) {
        const auto content = access::readPrivateFile(keys + u'/' + QString::fromLatin1(name));
        if (!content)
            return fail(content.error());
        if (auto added = addBytes(**writer, name, *content); !added)
            return added;
    }
    if (auto added = addDatabase(**writer, database, progress); !added)
        return added;
    if (auto ended = (*writer)->write(entryHead({}, 0)); !ended)
        return ended;
    return (*writer)->finish();
}

Result<BackupFacts> read(
    const QString &source, const QByteArray &passphrase, const QString &directory, WorkProgress &progress)
{
    auto reader = SealedFileReader::open(source, passphrase);
    if (!reader)
        return fail(reader.error());
    if (auto made = access::makePrivateDirectory(directory + u"/keys"_s); !made)
        return fail(made.error());
    BackupFacts facts;
    for (;;) {
        const auto head = takeHead(**reader);
        if (!head)
            return fail(head.error());
        if (head->name.isEmpty())
            break;
        if (auto taken = takeEntry(*head, **reader, directory, facts, progress); !taken)
            return fail(taken.error());
    }
    const auto rest = (*reader)->read(1);
    if (!rest)
        return fail(rest.error());
    const QFileInfo found(directory + u"/touchline.db"_s);
    if (!rest->isEmpty() || facts.takenAtMs == 0 || found.size() != facts.bytes)
        return strange();
    return facts;
}

Result<BackupFacts> readFacts(const QString &source, const QByteArray &passphrase)
{
    auto reader = SealedFileReader::open(source, passphrase);
    if (!reader)
        return fail(reader.error());
    const auto head = takeHead(**reader);
    if (!head)
        return fail(head.error());
    if (head->name != "manifest.json" || head->size > largestSmallEntry)
        return strange();
    const auto content = take(**reader, head->size);
    if (!content)
        return fail(content.error());
    return factsFrom(*content);
}

} // namespace touchline::operations::backupfile
