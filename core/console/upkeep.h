// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/console/upkeep_values.h"

namespace touchline::console {

/// What keeps an instance healthy: a test mail, signing keys, backups, restoring, starting anew. Audited.
class Upkeep : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Queues a test mail; its number is for `testMail`.
    virtual Reply<QString> sendTestMail(QString address) = 0;
    virtual Reply<TestMailView> testMail(QString messageId) = 0;

    virtual Reply<SigningKeysView> signingKeys() = 0;
    virtual Reply<void> rotateSigningKey(QString reason) = 0;
    /// Needs a reason: tokens signed with it are refused from then on.
    virtual Reply<void> retireSigningKey(QString kid, QString reason) = 0;

    virtual Reply<BackupsView> backups() = 0;
    /// Begins a backup into the backups' folder; the number is for `work`. An empty passphrase: the settings'.
    virtual Reply<qint64> beginBackup(QString passphrase) = 0;
    /// Begins to restore that file in a place of its own, for proof; changes nothing.
    virtual Reply<qint64> beginProof(QString name, QString passphrase) = 0;
    virtual Reply<UpkeepWork> work(qint64 id) = 0;
    virtual Reply<void> giveUpWork(qint64 id) = 0;

    /// Stops the core, puts the backup in the place of the data and starts again: this console ends with it. What was
    /// there is kept aside. Errors come before anything is stopped.
    virtual Reply<void> restore(RestoreRequest request) = 0;
    /// What came of the latest restore, once: nothing when there was none since the start before.
    virtual Reply<std::optional<RestoreOutcome>> restoreOutcome() = 0;
    /// Stops the core and starts it again, with the settings as they then are.
    virtual Reply<void> restart() = 0;

Q_SIGNALS:
    /// Keys or backups are others than before: look again.
    void changed();
};

} // namespace touchline::console
