// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/domain/operator_identity.h"
#include "core/operations/bulk_run.h"
#include "core/store/writer.h"

#include <memory>

namespace touchline::operations {

class AccessOperations;
class ClubOperations;
class ClubStanding;

enum class BulkAction { Retry, CancelRun, ResendLink, Suspend };

/// What an operator orders of many clubs at once: each club is treated as by a single order, with an audit record of
/// its own and held back where that is, and one more record says that it was ordered of many.
class BulkOperations final
{
public:
    struct Needs
    {
        store::Writer &writer;
        store::ReaderPool &readers;
        ClubOperations &clubs;
        AccessOperations &access;
        ClubStanding &standing;
        const domain::Clock &clock;
    };
    explicit BulkOperations(Needs needs);
    Q_DISABLE_COPY_MOVE(BulkOperations)

    struct Order
    {
        BulkAction action = BulkAction::Retry;
        BulkSelection selection{};
        QString reason{}; ///< needed to cancel and to suspend
    };
    /// How many clubs match. Any thread.
    QFuture<domain::Result<qint64>> count(domain::ClubFilter filter) const;
    /// Writes the order down; it may begin afterwards. Errors: InvalidRequest without a reason where one is needed.
    QFuture<domain::Result<void>> record(const Order &order, domain::OperatorIdentity who) const;
    /// The run of a recorded order, not yet started. Belongs to the thread of the caller.
    std::unique_ptr<BulkRun> run(const Order &order, domain::OperatorIdentity who) const;
    /// Takes back what is held. Any thread.
    QFuture<domain::Result<void>> undo(QString heldId, domain::OperatorIdentity who) const;

private:
    QFuture<BulkOutcome> treat(
        BulkAction action, const BulkOutcome &club, const QString &reason, const domain::OperatorIdentity &who) const;

    const Needs m_needs;
};

} // namespace touchline::operations
