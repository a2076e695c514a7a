// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/domain/operator_identity.h"
#include "core/operations/backup.h"
#include "core/store/writer.h"
#include "core/telemetry/log.h"

#include <QFuture>
#include <QJsonObject>
#include <QMap>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <mutex>

namespace touchline::operations {

/// Backups of a running instance, one at a time on a thread of their own. Any thread; futures always finish.
class BackupOperations final
{
public:
    struct Needs
    {
        store::Writer &writer;
        const domain::Clock &clock;
        telemetry::Log &log;
        BackupSource source;
        /// The settings' passphrase; asked on the thread that makes the backup. Empty: there is none.
        std::function<domain::Result<QByteArray>()> passphrase = [] { return QByteArray(); };
    };

    /// Asked on the thread that makes the backup: it may read a file.
    using Secret = std::function<domain::Result<QByteArray>()>;

    explicit BackupOperations(Needs needs);
    ~BackupOperations();
    Q_DISABLE_COPY_MOVE(BackupOperations)

    /// Begins a backup for an operator, audited when it is made. The answer names it for `progress`. Error
    /// InvalidRequest for a short passphrase or a path that is not absolute. Without a passphrase it is the settings'.
    domain::Result<qint64> begin(
        const QString &target, const QByteArray &passphrase, const domain::OperatorIdentity &who);
    /// `{"percent":…,"done":…}`, then also the facts, or the error: InvalidRequest for
    /// a file that exists, those of `makeBackup`, NotFound for a backup nobody began.
    domain::Result<QJsonObject> progress(qint64 id) const;

    void giveUp(qint64 id);

    /// The nightly one, named by its day and therefore made anew when it is made twice; then the oldest beyond `keep`
    /// are removed. Without a passphrase it is the database alone.
    QFuture<domain::Result<QJsonObject>> makeNightly(
        const QString &directory, const QString &day, const Secret &passphrase, int keep);
    /// Checks the database itself. Error Internal with the first complaint.
    QFuture<domain::Result<QJsonObject>> checkIntegrity();

    /// Gives up what is under way; begins nothing any more. Waits.
    void stop();

private:
    struct Order;

    domain::Result<BackupFacts> make(Order &order, const QByteArray &given) const;
    void finish(const std::shared_ptr<Order> &order, const domain::Result<BackupFacts> &made,
        const domain::OperatorIdentity &who);

    const Needs m_needs;
    WorkProgress m_nightly;
    QThreadPool m_thread;
    mutable std::mutex m_mutex; ///< guards what follows
    QMap<qint64, std::shared_ptr<Order>> m_orders;
    qint64 m_lastId = 0;
    bool m_stopped = false;
};

/// When the newest nightly backup in the directory was made, seconds since the epoch; 0: there is none. Those made
/// while the clock was ahead say nothing.
qint64 newestNightlyBackup(const QString &directory, qint64 nowSeconds);

} // namespace touchline::operations
