// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/bulk_operations.h"

#include "core/operations/access_operations.h"
#include "core/operations/club_operations.h"
#include "core/operations/club_standing.h"
#include "core/operations/reason.h"
#include "core/store/audit_log.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::OperatorIdentity;
using domain::Result;

namespace {
QString actionName(BulkAction action)
{
    switch (action) {
    case BulkAction::Retry:
        return u"clubs.retry"_s;
    case BulkAction::CancelRun:
        return u"clubs.cancel_run"_s;
    case BulkAction::ResendLink:
        return u"clubs.resend_link"_s;
    case BulkAction::Suspend:
        return u"clubs.suspend"_s;
    }
    Q_UNREACHABLE();
}

bool needsReason(BulkAction action)
{
    return action == BulkAction::CancelRun || action == BulkAction::Suspend;
}

/// The outcome of a command that gives a value nobody needs here.
template <class T>
QFuture<BulkOutcome> outcomeOf(const QFuture<Result<T>> &command, const BulkOutcome &club)
{
    return QFuture(command).then([club](const Result<T> &answer) {
        BulkOutcome outcome = club;
        if (!answer)
            outcome.error = answer.error();
        return outcome;
    });
}
} // namespace

BulkOperations::BulkOperations(Needs needs)
    : m_needs(needs)
{ }

QFuture<Result<qint64>> BulkOperations::count(domain::ClubFilter filter) const
{
    return m_needs.readers.run(
        [filter](store::Session &session) -> Result<qint64> { return store::ClubList(session).count(filter); });
}

QFuture<Result<void>> BulkOperations::record(const Order &order, OperatorIdentity who) const
{
    QString reason = keptReason(order.reason);
    if (needsReason(order.action)) {
        const auto checked = requiredReason(order.reason);
        if (!checked)
            return QtFuture::makeReadyFuture(Result<void>(domain::fail(checked.error())));
        reason = *checked;
    }
    QJsonObject details;
    if (order.selection.tenantIds.isEmpty())
        details.insert(u"filter"_s, domain::clubFilterJson(order.selection.filter));
    else
        details.insert(u"clubs"_s, order.selection.tenantIds.size());
    return m_needs.writer.run([this, action = actionName(order.action), reason, details, who](
                                  store::Transaction &transaction) -> Result<void> {
        store::AuditLog(transaction).append({m_needs.clock.nowMs(), who, action, {}, reason, details});
        return {};
    });
}

std::unique_ptr<BulkRun> BulkOperations::run(const Order &order, OperatorIdentity who) const
{
    return std::make_unique<BulkRun>(m_needs.readers, order.selection,
        [this, action = order.action, reason = order.reason, who](
            const BulkOutcome &club) { return treat(action, club, reason, who); });
}

QFuture<BulkOutcome> BulkOperations::treat(
    BulkAction action, const BulkOutcome &club, const QString &reason, const OperatorIdentity &who) const
{
    switch (action) {
    case BulkAction::Retry:
        return outcomeOf(m_needs.clubs.retry(club.tenantId, who), club);
    case BulkAction::CancelRun:
        return outcomeOf(m_needs.clubs.cancelRun(club.tenantId, reason, who), club);
    case BulkAction::ResendLink:
        return outcomeOf(m_needs.access.resendMagicLink(club.tenantId, who), club);
    case BulkAction::Suspend:
        return m_needs.standing.suspend(club.tenantId, reason, who)
            .then([club](const Result<ClubStanding::Held> &held) {
                BulkOutcome outcome = club;
                if (held) {
                    outcome.heldId = held->id;
                    outcome.dueAtMs = held->dueAtMs;
                } else {
                    outcome.error = held.error();
                }
                return outcome;
            });
    }
    Q_UNREACHABLE();
}

QFuture<Result<void>> BulkOperations::undo(QString heldId, OperatorIdentity who) const
{
    return m_needs.standing.undo(heldId, who);
}

} // namespace touchline::operations
