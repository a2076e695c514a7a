// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/operations/restore_proof.h"
#include "core/operations/work_orders.h"
#include "core/store/writer.h"

#include <QFuture>
#include <QThreadPool>
#include <functional>

namespace touchline::operations {

/// One file of the backups' folder.
struct BackupFile
{
    QString name;
    qint64 bytes = 0;
    qint64 madeAtMs = 0;
    bool isSealed = false;
    qint64 provenAtMs = 0; ///< 0: never since it was made
    QString provenBy{};
};

/// The backups that lie in the data directory, and proving that they can be restored: audited. Any thread; futures
/// always finish.
class BackupShelf final
{
public:
    struct Needs
    {
        store::Writer &writer;
        const domain::Clock &clock;
        settings::DataDirectory directory;
        /// Where no passphrase is given; asked on the thread that works. Empty: there is none.
        std::function<domain::Result<QByteArray>()> passphrase;
    };
    using ProofState = WorkOrders<RestoreProof>::State;

    explicit BackupShelf(Needs needs);
    ~BackupShelf();
    Q_DISABLE_COPY_MOVE(BackupShelf)

    /// Newest first.
    QFuture<domain::Result<QList<BackupFile>>> list();
    /// Begins a trial restore of that file, audited as `backup.prove` when it succeeded. Error NotFound.
    domain::Result<qint64> beginProof(
        const QString &name, const QByteArray &passphrase, const domain::OperatorIdentity &who);
    domain::Result<ProofState> proof(qint64 id) const { return m_orders.state(id); }
    void giveUp(qint64 id) { m_orders.giveUp(id); }

    /// Whether this file opens with that passphrase, or the settings' where it is empty. Gives the one that opens it.
    QFuture<domain::Result<QByteArray>> tryPassphrase(const QString &name, const QByteArray &passphrase);
    /// The file of that name. Error NotFound, for names with folders too.
    domain::Result<QString> pathOf(const QString &name) const;

    /// Gives up what is under way. Waits.
    void stop();

private:
    domain::Result<QByteArray> passphraseOr(const QByteArray &given) const;
    domain::Result<void> record(const RestoreProof &proof, const domain::OperatorIdentity &who);

    const Needs m_needs;
    WorkOrders<RestoreProof> m_orders;
    QThreadPool m_thread;
};

} // namespace touchline::operations
