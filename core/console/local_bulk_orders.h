// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/bulk_orders.h"
#include "core/operations/bulk_operations.h"

#include <QTimer>
#include <map>
#include <memory>

namespace touchline::console {

/// The orders for many clubs of the core in this process. Lives on the main thread and does nothing there but pass on.
class LocalBulkOrders final : public BulkOrders
{
    Q_OBJECT

public:
    LocalBulkOrders(operations::BulkOperations::Needs needs, domain::OperatorIdentity who, QObject *parent = nullptr);
    ~LocalBulkOrders() override;
    Q_DISABLE_COPY_MOVE(LocalBulkOrders)

    Reply<qint64> count(domain::ClubFilter filter) override;
    Reply<QString> start(BulkOrder order) override;
    Reply<void> stop(QString id) override;
    Reply<BulkUndone> undo(QString id) override;

private:
    class Undoing;
    struct Held
    {
        QString id;
        qint64 dueAtMs;
    };
    struct Job
    {
        std::unique_ptr<operations::BulkRun> run;
        BulkProgress progress;
        QList<BulkOutcome> untold;
        QList<Held> held; ///< what can be undone
        std::shared_ptr<Undoing> undoing; ///< once it is being taken back: what comes late is as well
        bool changed = false;
    };

    void begin(const QString &id, const operations::BulkOperations::Order &order, BulkAction action);
    void countFor(const QString &id, const operations::BulkSelection &selection);
    void take(const QString &id, const operations::BulkOutcome &outcome);
    void finish(const QString &id);
    void takeBack(const std::shared_ptr<Undoing> &undoing, const QString &heldId);
    void tell();
    void forgetOld();

    const domain::Clock &m_clock;
    const operations::BulkOperations m_operations;
    const domain::OperatorIdentity m_who;
    std::map<QString, Job> m_jobs;
    QStringList m_finishedJobs; ///< the oldest first
    QTimer m_pause;
    int m_lastId = 0;
};

} // namespace touchline::console
