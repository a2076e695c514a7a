// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/restore_proof.h"

#include "core/access/durable_file.h"
#include "core/access/key_ring.h"
#include "core/access/sealed_file.h"
#include "core/access/sealing_key.h"
#include "core/store/club_list.h"
#include "core/store/migrations.h"
#include "core/store/reader.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using settings::DataDirectory;

namespace {
const QString scratchName = u"proof-"_s;

/// What a trial that was killed left behind.
void removeLeftovers(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({scratchName + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        QDir(folder + u'/' + name).removeRecursively();
}

/// A copy of the database alone is restored with the keys that are there.
Result<void> lendKeys(const DataDirectory &from, const DataDirectory &to)
{
    for (const QString &name : {u"seal.key"_s, u"signing.json"_s}) {
        const auto content = access::readPrivateFile(from.keys() + u'/' + name);
        if (!content)
            return fail(content.error());
        if (auto written = access::writePrivateFile(to.keys() + u'/' + name, *content); !written)
            return written;
    }
    return {};
}

/// That what was restored can be worked with: by this program, with these keys.
Result<qint64> openAll(const DataDirectory &scratch, const domain::Clock &clock)
{
    if (const auto migrated = store::Migrations(scratch.database(), scratch.backups()).up(); !migrated)
        return fail(migrated.error());
    if (const auto ring = access::KeyRing::open(scratch.keys(), clock); !ring)
        return fail(ring.error());
    if (const auto sealing = access::SealingKey::loadOrCreate(scratch.keys()); !sealing)
        return fail(sealing.error());
    const auto reader = store::Reader::open(scratch.database());
    if (!reader)
        return fail(reader.error());
    return (*reader)->run([](store::Session &session) -> Result<qint64> {
        const store::ClubStateCounts counts = store::ClubList(session).counts();
        return counts.pending + counts.processing + counts.complete + counts.failed;
    });
}
} // namespace

Result<RestoreProof> proveBackup(const QString &file, const QByteArray &passphrase, const DataDirectory &directory,
    const domain::Clock &clock, WorkProgress &progress)
{
    removeLeftovers(directory.backups());
    const QTemporaryDir folder(directory.backups() + u'/' + scratchName + u"XXXXXX"_s);
    if (!folder.isValid())
        return fail(ErrorCode::StorageUnavailable, u"there is no room for a trial restore beside the backups"_s);
    const auto scratch = DataDirectory::prepare(folder.path());
    if (!scratch)
        return fail(scratch.error());
    if (!access::isSealedFile(file)) {
        if (auto lent = lendKeys(directory, *scratch); !lent)
            return fail(lent.error());
    }
    const auto report
        = restore({file, passphrase, *scratch, clock, {u"trial"_s, u"core"_s}, u"trial restore"_s}, progress);
    if (!report)
        return fail(report.error());
    const auto clubs = openAll(*scratch, clock);
    if (!clubs)
        return fail(clubs.error());
    return RestoreProof{QFileInfo(file).fileName(), *report, *clubs};
}

} // namespace touchline::operations
