// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/backup_shelf.h"

#include "core/access/sealed_file.h"
#include "core/operations/backup_file.h"
#include "core/store/audit_log.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {
constexpr int proofsLookedAt = 500;

QFileInfoList backupFiles(const QString &folder)
{
    return QDir(folder).entryInfoList({u"*.touchline"_s, u"*.db"_s}, QDir::Files, QDir::Time);
}

/// A file that was made anew under its old name is not what was proven.
void addProof(BackupFile &file, const QList<domain::AuditRecord> &proofs)
{
    for (const domain::AuditRecord &proof : proofs) {
        if (proof.details.value("file"_L1).toString() != file.name || proof.atMs < file.madeAtMs)
            continue;
        file.provenAtMs = proof.atMs;
        file.provenBy = proof.who.name;
        return;
    }
}
} // namespace

BackupShelf::BackupShelf(Needs needs)
    : m_needs(std::move(needs))
{
    m_thread.setMaxThreadCount(1);
}

BackupShelf::~BackupShelf()
{
    stop();
}

void BackupShelf::stop()
{
    m_orders.stop();
    m_thread.waitForDone();
}

Result<QString> BackupShelf::pathOf(const QString &name) const
{
    if (name.isEmpty() || name != QFileInfo(name).fileName())
        return fail(ErrorCode::NotFound, u"there is no backup %1"_s.arg(name));
    return m_needs.directory.backups() + u'/' + name;
}

QFuture<Result<QList<BackupFile>>> BackupShelf::list()
{
    const auto asked = m_needs.writer.run([](store::Transaction &transaction) -> Result<QList<domain::AuditRecord>> {
        return store::AuditLog(transaction).page({.filter = {.action = u"backup.prove"_s}, .limit = proofsLookedAt});
    });
    // The folder is read on a thread of its own: it may lie on a slow disk.
    return QtConcurrent::run([asked, folder = m_needs.directory.backups()]() -> Result<QList<BackupFile>> {
        const auto proofs = asked.result();
        if (!proofs)
            return fail(proofs.error());
        QList<BackupFile> files;
        for (const QFileInfo &info : backupFiles(folder)) {
            BackupFile file{info.fileName(), info.size(), info.lastModified().toMSecsSinceEpoch(),
                access::isSealedFile(info.filePath())};
            addProof(file, *proofs);
            files.append(file);
        }
        return files;
    });
}

Result<QByteArray> BackupShelf::passphraseOr(const QByteArray &given) const
{
    return given.isEmpty() ? m_needs.passphrase() : Result<QByteArray>(given);
}

Result<qint64> BackupShelf::beginProof(
    const QString &name, const QByteArray &passphrase, const domain::OperatorIdentity &who)
{
    const auto path = pathOf(name);
    if (!path)
        return fail(path.error());
    const auto [id, order] = m_orders.open();
    m_thread.start([this, order = order, path = *path, passphrase, who] {
        const auto secret = passphraseOr(passphrase);
        if (!secret)
            return order->finish(fail(secret.error()));
        auto proof = proveBackup(path, *secret, m_needs.directory, m_needs.clock, order->progress);
        if (proof) {
            if (const auto recorded = record(*proof, who); !recorded)
                return order->finish(fail(recorded.error()));
        }
        order->finish(std::move(proof));
    });
    return id;
}

Result<void> BackupShelf::record(const RestoreProof &proof, const domain::OperatorIdentity &who)
{
    const QJsonObject details{{u"file"_s, proof.file}, {u"takenAtMs"_s, proof.report.facts.takenAtMs},
        {u"schema"_s, proof.report.facts.schema}, {u"clubs"_s, proof.clubs},
        {u"auditIsWhole"_s, proof.report.auditIsWhole}};
    return m_needs.writer
        .run([&](store::Transaction &transaction) -> Result<void> {
            store::AuditLog(transaction).append({m_needs.clock.nowMs(), who, u"backup.prove"_s, {}, {}, details});
            return {};
        })
        .result();
}

QFuture<Result<QByteArray>> BackupShelf::tryPassphrase(const QString &name, const QByteArray &passphrase)
{
    const auto path = pathOf(name);
    if (!path)
        return QtFuture::makeReadyFuture(Result<QByteArray>(fail(path.error())));
    return QtConcurrent::run(&m_thread, [this, path = *path, passphrase]() -> Result<QByteArray> {
        if (!QFileInfo(path).isFile())
            return fail(ErrorCode::NotFound, u"%1 does not exist"_s.arg(path));
        if (!access::isSealedFile(path))
            return QByteArray();
        auto secret = passphraseOr(passphrase);
        if (!secret)
            return secret;
        if (const auto facts = backupfile::readFacts(path, *secret); !facts)
            return fail(facts.error());
        return secret;
    });
}

} // namespace touchline::operations
