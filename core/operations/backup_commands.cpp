// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/backup_commands.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::OperatorIdentity;
using domain::Result;

void addBackupCommands(CommandTable &table, BackupOperations &backups)
{
    table.add(u"backup.begin"_s, [&backups](const QJsonObject &args, const OperatorIdentity &who) {
        const auto id = backups.begin(args.value("file"_L1).toString(),
            QByteArray::fromBase64(args.value("passphrase"_L1).toString().toLatin1()), who);
        return QtFuture::makeReadyFuture(
            id ? Result<QJsonObject>(QJsonObject{{u"id"_s, *id}}) : Result<QJsonObject>(domain::fail(id.error())));
    });
    table.add(u"backup.progress"_s, [&backups](const QJsonObject &args, const OperatorIdentity &) {
        return QtFuture::makeReadyFuture(backups.progress(args.value("id"_L1).toInteger()));
    });
}

} // namespace touchline::operations
