// SPDX-License-Identifier: GPL-3.0-only
// What the data directory tells.
#include "core/operations/backup_operations.h"
#include "core/operations/checklist.h"
#include "core/settings/disk_space.h"
#include "core/store/migrations.h"
#include "core/store/sqlite_file.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::CheckEntry;
using domain::CheckItem;
using domain::CheckState;
using domain::Finding;

namespace {
constexpr qint64 hourMs = 3600LL * 1000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 bytesPerMiB = 1024LL * 1024;
constexpr qint64 leastFreeBytes = 64 * bytesPerMiB; // as /ready has it
constexpr qint64 fewFreeBytes = 1024 * bytesPerMiB;
/// A nightly backup may be late by as much as it takes.
constexpr qint64 freshMs = 26 * hourMs;
constexpr qint64 tooOldMs = 7 * dayMs;
constexpr qint64 mostAheadMs = 5LL * 60 * 1000;

CheckEntry keys(const ChecklistSources &sources)
{
    const CheckItem item = CheckItem::SigningKeys;
    if (!sources.keys || !QFileInfo::exists(sources.keysDirectory + u"/seal.key"_s))
        return {item, CheckState::Blocks, Finding::KeysMissing};
    const auto active = std::ranges::find_if(*sources.keys, &access::SigningKeyInfo::active);
    if (active == sources.keys->cend())
        return {item, CheckState::Blocks, Finding::KeysMissing};
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QFileInfoList files = QDir(sources.keysDirectory).entryInfoList(QDir::Files | QDir::Hidden);
    files.append(QFileInfo(sources.keysDirectory));
    const bool open
        = std::ranges::any_of(files, [&](const QFileInfo &file) { return (file.permissions() & others) != 0; });
    if (open)
        return {item, CheckState::Blocks, Finding::KeysReadable};
    const auto verifying
        = std::ranges::count_if(*sources.keys, [](const access::SigningKeyInfo &key) { return key.retiredAtMs == 0; });
    if (sources.clock.nowMs() - active->createdAtMs > 365 * dayMs)
        return {item, CheckState::Warning, Finding::KeysOld, {checklistDay(active->createdAtMs)}};
    return {
        item, CheckState::Ok, Finding::KeysPresent, {checklistDay(active->createdAtMs), QString::number(verifying)}};
}

CheckEntry backup(const ChecklistSources &sources)
{
    const CheckItem item = CheckItem::Backup;
    if (sources.config.backup.keep == 0)
        return {item, CheckState::Warning, Finding::BackupOff};
    const qint64 nightlyMs = newestNightlyBackup(sources.backupsDirectory, sources.clock.nowSeconds()) * 1000;
    const qint64 atMs = std::max(nightlyMs, sources.backupMadeAtMs);
    if (atMs == 0)
        return {item, CheckState::Blocks, Finding::BackupNone};
    const QStringList when{checklistTime(atMs)};
    const qint64 ageMs = sources.clock.nowMs() - atMs;
    if (ageMs > tooOldMs)
        return {item, CheckState::Blocks, Finding::BackupOld, when};
    if (ageMs > freshMs)
        return {item, CheckState::Warning, Finding::BackupOld, when};
    // Those that operators make are sealed in any case.
    const bool sealed = sources.backupMadeAtMs >= nightlyMs || !sources.config.backup.passphrase.isEmpty()
        || !sources.config.backup.passphraseFile.isEmpty();
    if (!sealed)
        return {item, CheckState::Warning, Finding::BackupWithoutKeys, when};
    return {item, CheckState::Ok, Finding::BackupFresh, when};
}

QString bytesText(qint64 bytes)
{
    const double gib = static_cast<double>(bytes) / static_cast<double>(1024 * bytesPerMiB);
    return gib >= 1 ? u"%1 GiB"_s.arg(gib, 0, 'f', 1) : u"%1 MiB"_s.arg(bytes / bytesPerMiB);
}

CheckEntry disk(const ChecklistSources &sources)
{
    const CheckItem item = CheckItem::Disk;
    const qint64 free = settings::freeBytes(sources.dataDirectory).value_or(0);
    const QStringList room{bytesText(free)};
    if (free < leastFreeBytes)
        return {item, CheckState::Blocks, Finding::DiskFull, room};
    if (free < fewFreeBytes)
        return {item, CheckState::Warning, Finding::DiskLow, room};
    return {item, CheckState::Ok, Finding::DiskRoom, room};
}

CheckEntry schema(const ChecklistSources &sources)
{
    const CheckItem item = CheckItem::Migrations;
    const auto status = store::Migrations(sources.database, {}).status();
    if (!status)
        return {item, CheckState::Blocks, Finding::DatabaseUnreadable};
    const QStringList versions{QString::number(status->current), QString::number(status->newest())};
    if (status->current > status->newest())
        return {item, CheckState::Blocks, Finding::SchemaNewer, versions};
    if (status->current < status->newest())
        return {item, CheckState::Blocks, Finding::SchemaOld, versions};
    return {item, CheckState::Ok, Finding::SchemaCurrent, {versions.constFirst()}};
}

/// Reads the whole database.
CheckEntry integrity(const ChecklistSources &sources)
{
    const CheckItem item = CheckItem::Database;
    auto database = store::SqliteFile::open(sources.database, store::SqliteFile::Mode::Look);
    if (!database)
        return {item, CheckState::Blocks, Finding::DatabaseUnreadable};
    const auto complaint = (*database)->firstComplaint({});
    if (!complaint)
        return {item, CheckState::Blocks, Finding::DatabaseUnreadable};
    if (!complaint->isEmpty() && *complaint != "ok"_L1)
        return {item, CheckState::Blocks, Finding::DatabaseDamaged, {*complaint}};
    return {item, CheckState::Ok, Finding::DatabaseWhole};
}

/// Files cannot have been written in the future.
std::optional<CheckEntry> clockBehindFiles(const ChecklistSources &sources)
{
    const qint64 written = QFileInfo(sources.database).lastModified().toMSecsSinceEpoch();
    if (written <= sources.clock.nowMs() + mostAheadMs)
        return std::nullopt;
    return CheckEntry{CheckItem::Clock, CheckState::Blocks, Finding::ClockBehindData, {checklistTime(written)}};
}
} // namespace

QList<CheckEntry> checkFiles(const ChecklistSources &sources, ChecklistDepth depth)
{
    QList<CheckEntry> entries{keys(sources), backup(sources), disk(sources), schema(sources)};
    if (depth == ChecklistDepth::Thorough)
        entries.append(integrity(sources));
    if (const auto behind = clockBehindFiles(sources))
        entries.append(*behind);
    return entries;
}

} // namespace touchline::operations
