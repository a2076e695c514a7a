// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/restore.h"

#include "core/access/durable_file.h"
#include "core/access/key_ring.h"
#include "core/access/sealed_file.h"
#include "core/access/sealing_key.h"
#include "core/operations/backup_file.h"
#include "core/operations/restore_swap.h"
#include "core/store/audit_log.h"
#include "core/store/migrations.h"
#include "core/store/restored_rows.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using store::SqliteFile;

namespace {

bool isPlainDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

/// A copy of the database alone goes with the keys that are there: without them its secrets are lost.
Result<BackupFacts> takeDatabaseAlone(const RestoreOrder &order, const QString &staged, WorkProgress &progress)
{
    if (auto made = access::makePrivateDirectory(staged + u"/keys"_s); !made)
        return fail(made.error());
    for (const QString &name : {u"seal.key"_s, u"signing.json"_s}) {
        const auto content = access::readPrivateFile(order.directory.keys() + u'/' + name);
        if (!content) {
            return fail(ErrorCode::InvalidRequest,
                u"%1 holds the database without the keys, and %2 is not in %3 either"_s.arg(
                    order.file, name, order.directory.keys()));
        }
        if (auto written = access::writePrivateFile(staged + u"/keys/"_s + name, *content); !written)
            return fail(written.error());
    }
    auto source = SqliteFile::open(order.file, SqliteFile::Mode::Look);
    if (!source)
        return fail(source.error());
    const QString target = staged + u"/touchline.db"_s;
    if (auto copied = (*source)->backUpTo(target, goOnBetween(progress, 0, 60)); !copied)
        return fail(ErrorCode::InvalidRequest, u"the file is damaged; nothing was taken from it"_s);
    const QFileInfo file(order.file);
    return BackupFacts{.takenAtMs = file.lastModified().toMSecsSinceEpoch(), .bytes = QFileInfo(target).size()};
}

Result<BackupFacts> takeContent(const RestoreOrder &order, const QString &staged, WorkProgress &progress)
{
    if (!access::isSealedFile(order.file) && isPlainDatabase(order.file))
        return takeDatabaseAlone(order, staged, progress);
    return backupfile::read(order.file, order.passphrase, staged, progress);
}

Result<int> checkDatabase(const QString &path, WorkProgress &progress)
{
    const auto schema = store::Migrations(path, {}).status();
    if (!schema)
        return fail(ErrorCode::InvalidRequest, u"the backup's database cannot be read"_s);
    if (schema->current == 0)
        return fail(ErrorCode::InvalidRequest, u"the backup's database is none of Touchline's"_s);
    if (schema->current > schema->newest()) {
        return fail(ErrorCode::Internal,
            u"The backup has schema version %1, newer than this program's %2. Nothing was changed."_s
                .arg(schema->current)
                .arg(schema->newest()));
    }
    auto database = SqliteFile::open(path, SqliteFile::Mode::Look);
    if (!database)
        return fail(database.error());
    const auto complaint = (*database)->firstComplaint(goOnBetween(progress, 60, 95));
    if (!complaint || !complaint->isEmpty()) {
        return fail(ErrorCode::InvalidRequest,
            u"the backup's database is damaged: %1"_s.arg(complaint ? *complaint : complaint.error().detail));
    }
    return schema->current;
}

/// The backup's keys verify what may have been revoked since: all of them retire, a new one signs.
Result<void> renewKeys(const QString &directory, const domain::Clock &clock, RestoreReport &report)
{
    for (const QString &name : {u"seal.key"_s, u"signing.json"_s}) {
        if (!QFileInfo::exists(directory + u'/' + name))
            return fail(ErrorCode::InvalidRequest, u"the backup has no %1"_s.arg(name));
    }
    if (const auto sealing = access::SealingKey::loadOrCreate(directory); !sealing)
        return fail(sealing.error());
    const auto ring = access::KeyRing::open(directory, clock);
    if (!ring)
        return fail(ring.error());
    const auto fresh = (*ring)->rotate();
    if (!fresh)
        return fail(fresh.error());
    report.newKeyId = fresh->kid;
    const auto keys = (*ring)->list();
    for (const access::SigningKeyInfo &key : keys) {
        if (key.active || key.retiredAtMs != 0)
            continue;
        if (const auto retired = (*ring)->retire(key.kid); !retired)
            return retired;
        ++report.keysRetired;
    }
    return {};
}

void renewRows(store::Transaction &transaction, const RestoreOrder &order, RestoreReport &report)
{
    const qint64 now = order.clock.nowMs();
    store::AuditLog audit(transaction);
    const QString &expected = report.facts.auditHash;
    report.auditIsWhole = audit.firstBroken() == 0 && (expected.isEmpty() || audit.newestHash() == expected);
    store::RestoredRows rows(transaction);
    report.linksVoided = rows.voidLinks(now);
    report.sessionsEnded = rows.endSessions(now);
    report.mailsForgotten = rows.forgetMailsWithLinks();
    const qint64 dropped = rows.dropHeldActions();
    audit.append({now, order.who, u"backup.restore"_s, {}, order.reason,
        {{u"file"_s, order.file}, {u"takenAtMs"_s, report.facts.takenAtMs}, {u"newKey"_s, report.newKeyId},
            {u"heldDropped"_s, dropped}}});
}

Result<void> renewDatabase(const QString &path, const RestoreOrder &order, RestoreReport &report)
{
    {
        auto connection = store::Connection::open(path, store::Connection::Mode::ReadWrite);
        if (!connection)
            return fail(connection.error());
        store::Transaction transaction(**connection);
        if (auto begun = (*connection)->execute("BEGIN IMMEDIATE"); !begun)
            return begun;
        renewRows(transaction, order, report);
        if (transaction.failure())
            return fail(*transaction.failure());
        if (auto committed = (*connection)->execute("COMMIT"); !committed)
            return committed;
        // One file, to be moved as one.
        if (auto plain = (*connection)->execute("PRAGMA journal_mode=DELETE"); !plain)
            return plain;
    }
    return access::syncToDisk(path);
}

Result<RestoreReport> makeReady(const RestoreOrder &order, const QString &staged, WorkProgress &progress)
{
    RestoreReport report;
    const auto facts = takeContent(order, staged, progress);
    if (!facts)
        return fail(facts.error());
    report.facts = *facts;
    const QString database = staged + u"/touchline.db"_s;
    const auto schema = checkDatabase(database, progress);
    if (!schema)
        return fail(schema.error());
    report.facts.schema = *schema;
    if (auto renewed = renewKeys(staged + u"/keys"_s, order.clock, report); !renewed)
        return fail(renewed.error());
    if (auto renewed = renewDatabase(database, order, report); !renewed)
        return fail(renewed.error());
    return report;
}

} // namespace

Result<RestoreReport> restore(const RestoreOrder &order, WorkProgress &progress)
{
    if (!QFileInfo(order.file).isFile())
        return fail(ErrorCode::NotFound, u"%1 does not exist"_s.arg(order.file));
    const RestoreSwap swap(order.directory);
    if (const auto finished = swap.finishInterrupted(); !finished)
        return fail(finished.error());
    const auto staged = swap.prepare();
    if (!staged)
        return fail(staged.error());
    auto report = makeReady(order, *staged, progress);
    if (!report) {
        swap.discard();
        return report;
    }
    const auto aside = swap.commit(order.clock.nowMs());
    if (!aside)
        return fail(aside.error());
    report->aside = *aside;
    progress.percent = 100;
    return report;
}

} // namespace touchline::operations
