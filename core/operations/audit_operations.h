// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/operations/audit_check.h"
#include "core/operations/work_orders.h"
#include "core/store/audit_log.h"
#include "core/store/reader_pool.h"

#include <QFuture>
#include <QThreadPool>
#include <functional>

namespace touchline::operations {

/// Reading the audit trail and proving it whole. Changes nothing. Any thread; futures always finish.
class AuditOperations final
{
public:
    struct Needs
    {
        store::ReaderPool &readers;
        QString database;
        QString backups;
        /// Opens the sealed backups; asked on the thread that checks. Empty: there is none.
        std::function<domain::Result<QByteArray>()> passphrase;
    };
    /// What a filter may name.
    struct Names
    {
        QStringList operators;
        QStringList actions;
    };
    using Verification = WorkOrders<domain::AuditVerdict>::State;

    explicit AuditOperations(Needs needs);
    ~AuditOperations();
    Q_DISABLE_COPY_MOVE(AuditOperations)

    QFuture<domain::Result<QList<domain::AuditRecord>>> page(store::AuditPage page) const;
    QFuture<domain::Result<Names>> names() const;
    /// Begins on a thread of its own; the number is for `verification`.
    qint64 beginVerification(const QString &expectedHash);
    domain::Result<Verification> verification(qint64 id) const { return m_orders.state(id); }
    void giveUp(qint64 id) { m_orders.giveUp(id); }

    /// Gives up what is under way. Waits.
    void stop();

private:
    const Needs m_needs;
    WorkOrders<domain::AuditVerdict> m_orders;
    QThreadPool m_thread;
};

} // namespace touchline::operations
