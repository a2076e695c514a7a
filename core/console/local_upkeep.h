// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/upkeep.h"
#include "core/domain/operator_identity.h"

#include <functional>

namespace touchline::operations {
class BackupOperations;
class BackupShelf;
class KeyOperations;
class MailOperations;
} // namespace touchline::operations

namespace touchline::console {

/// Why the core is to stop and start again.
struct Renewal
{
    QString restoreFile{}; ///< the backup to be put in the place of the data meanwhile; empty: none
    QByteArray passphrase{};
    QString reason{};
};

/// The upkeep of the core in this process. Lives on the main thread; what it is given must outlive it.
class LocalUpkeep final : public Upkeep
{
    Q_OBJECT

public:
    struct Needs
    {
        operations::MailOperations &mails;
        operations::KeyOperations &keys;
        operations::BackupOperations &backups;
        operations::BackupShelf &shelf;
        QString backupsFolder;
        bool hasPassphrase = false; ///< the settings name one
        domain::OperatorIdentity who;
        /// Ends this core and starts another; called on this thread, from the event loop. Null where nobody can.
        std::function<void(const Renewal &)> renew;
        std::optional<RestoreOutcome> outcome{}; ///< of the restore this core was started after
    };

    explicit LocalUpkeep(Needs needs, QObject *parent = nullptr);

    Reply<QString> sendTestMail(QString address) override;
    Reply<TestMailView> testMail(QString messageId) override;
    Reply<SigningKeysView> signingKeys() override;
    Reply<void> rotateSigningKey(QString reason) override;
    Reply<void> retireSigningKey(QString kid, QString reason) override;
    Reply<BackupsView> backups() override;
    Reply<qint64> beginBackup(QString passphrase) override;
    Reply<qint64> beginProof(QString name, QString passphrase) override;
    Reply<UpkeepWork> work(qint64 id) override;
    Reply<void> giveUpWork(qint64 id) override;
    Reply<void> restore(RestoreRequest request) override;
    Reply<std::optional<RestoreOutcome>> restoreOutcome() override;
    Reply<void> restart() override;

private:
    void tellWhenDone(const Reply<void> &reply);
    void renewSoon(const Renewal &renewal);

    Needs m_needs;
};

} // namespace touchline::console
