// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/audit_check.h"

#include "core/access/sealed_file.h"
#include "core/operations/backup_file.h"
#include "core/store/audit_log.h"
#include "core/store/reader.h"

#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::AuditAnchor;
using domain::AuditVerdict;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using store::AuditLog;
using store::Reader;
using store::Session;

namespace {
constexpr int batch = 2000;
constexpr int percentOfWalk = 70;

/// How the trail ended in a copy of the database.
Result<AuditAnchor> anchorOfCopy(const QFileInfo &file)
{
    const auto reader = Reader::open(file.filePath());
    if (!reader)
        return fail(reader.error());
    return (*reader)->run([&file](Session &session) -> Result<AuditAnchor> {
        const auto newest = AuditLog(session).page({.limit = 1});
        return newest.isEmpty() ? AuditAnchor{}
                                : AuditAnchor{file.fileName(), newest.constFirst().atMs, newest.constFirst().hash};
    });
}

Result<AuditAnchor> anchorOf(const QFileInfo &file, const QByteArray &passphrase)
{
    if (!access::isSealedFile(file.filePath()))
        return anchorOfCopy(file);
    if (passphrase.isEmpty())
        return fail(ErrorCode::Unauthorized, {});
    const auto facts = backupfile::readFacts(file.filePath(), passphrase);
    if (!facts)
        return fail(facts.error());
    return AuditAnchor{file.fileName(), facts->takenAtMs, facts->auditHash};
}

Result<store::AuditWalk> walkAll(Reader &reader, WorkProgress &progress)
{
    const auto newest = reader.run([](Session &session) -> Result<qint64> {
        const auto last = AuditLog(session).page({.limit = 1});
        return last.isEmpty() ? 0 : last.constFirst().id;
    });
    if (!newest)
        return fail(newest.error());
    store::AuditWalk walk;
    while (!walk.ended) {
        // Moved on in a copy: a batch that fails half-way is not half-counted.
        auto moved = reader.run([walk](Session &session) -> Result<store::AuditWalk> {
            store::AuditWalk next = walk;
            AuditLog(session).walk(next, batch);
            return next;
        });
        if (!moved)
            return moved;
        walk = *std::move(moved);
        if (progress.unwanted)
            return fail(ErrorCode::StorageUnavailable, u"given up"_s);
        progress.percent
            = static_cast<int>(percentOfWalk * std::min(walk.lastId, *newest) / std::max<qint64>(1, *newest));
    }
    return walk;
}

/// A younger anchor is rightly missing once an older backup was restored after it.
bool isExplained(const AuditAnchor &anchor, const QList<store::AuditRow> &restores)
{
    return std::ranges::any_of(restores, [&anchor](const store::AuditRow &restore) {
        return restore.atMs >= anchor.takenAtMs && restore.details.value("takenAtMs"_L1).toInteger() < anchor.takenAtMs;
    });
}

Result<void> lookFor(const AuditAnchor &anchor, Reader &reader, AuditVerdict &verdict)
{
    if (anchor.hash.isEmpty())
        return {};
    return reader.run([&](Session &session) -> Result<void> {
        AuditLog log(session);
        if (log.holdsHash(anchor.hash))
            ++verdict.anchorsFound;
        else if (!isExplained(anchor, log.restores()))
            verdict.missing.append(anchor);
        return {};
    });
}
} // namespace

Result<AuditVerdict> checkAudit(const AuditCheck &check, WorkProgress &progress)
{
    const auto reader = Reader::open(check.database);
    if (!reader)
        return fail(reader.error());
    auto walk = walkAll(**reader, progress);
    if (!walk)
        return fail(walk.error());
    AuditVerdict verdict = std::move(walk->verdict);
    const QFileInfoList files
        = QDir(check.backups).entryInfoList({u"*.db"_s, u"*.touchline"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (progress.unwanted)
            return fail(ErrorCode::StorageUnavailable, u"given up"_s);
        const auto anchor = anchorOf(files.at(i), check.passphrase);
        if (!anchor) {
            verdict.anchorsUnread.append(files.at(i).fileName());
        } else if (auto looked = lookFor(*anchor, **reader, verdict); !looked) {
            return fail(looked.error());
        }
        progress.percent = percentOfWalk + static_cast<int>((100 - percentOfWalk) * (i + 1) / files.size());
    }
    if (!check.expectedHash.isEmpty()) {
        const AuditAnchor noted{{}, 0, check.expectedHash.trimmed().toLower()};
        const auto held = (*reader)->run(
            [&noted](Session &session) -> Result<bool> { return AuditLog(session).holdsHash(noted.hash); });
        if (!held)
            return fail(held.error());
        if (*held)
            ++verdict.anchorsFound;
        else
            verdict.missing.append(noted);
    }
    progress.percent = 100;
    return verdict;
}

} // namespace touchline::operations
