// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/operator_identity.h"
#include "core/operations/run_end.h"
#include "core/store/pending_actions.h"
#include "core/store/tenants.h"
#include "core/store/writer.h"
#include "core/telemetry/log.h"

#include <QFuture>
#include <chrono>
#include <functional>

namespace touchline::operations {

/// Whether a club may go on: suspend, reinstate, cancel, erase. Audited. What destroys something needs a reason and is
/// held back: kept in the database, carried out exactly once when it is due, and undone until then if the operator
/// wants. May be called from any thread; futures always finish. Each may give TenantNotFound, and StepOutOfOrder with a
/// sentence saying why it does not fit the club's state.
class ClubStanding final
{
public:
    struct Needs
    {
        store::Writer &writer;
        const domain::Clock &clock;
        telemetry::Log &log;
        /// A club was erased: what is kept of it outside the database has to go as well. After the commit, on the
        /// writer's thread. `messageIds`: of its mails.
        std::function<void(const QString &tenantId, const QStringList &messageIds)> erased{};
        provision::RunEnded runEnded{};
    };
    static constexpr std::chrono::milliseconds holdTime = std::chrono::seconds(10);

    explicit ClubStanding(Needs needs);
    Q_DISABLE_COPY_MOVE(ClubStanding)

    /// What is held back and until when; without an id it is done already, as `hold` was 0.
    using Held = store::PendingActionRow;
    using Answer = QFuture<domain::Result<Held>>;

    /// Not claimed any more; links, sessions and the public page rest. Errors: InvalidRequest without a reason.
    Answer suspend(
        QString tenantId, QString reason, domain::OperatorIdentity who, std::chrono::milliseconds hold = holdTime);
    /// Ends the club: tokens are refused, links void, sessions over, the page gone, nothing is sent to it any more.
    Answer cancel(
        QString tenantId, QString reason, domain::OperatorIdentity who, std::chrono::milliseconds hold = holdTime);
    /// Removes everything that is known of the club but the audit trail, which holds no personal data.
    /// `confirmation` is the club's slug; else InvalidRequest.
    Answer erase(QString tenantId, QString confirmation, QString reason, domain::OperatorIdentity who,
        std::chrono::milliseconds hold = holdTime);
    /// Takes a suspension back. The reason may be empty.
    QFuture<domain::Result<void>> reinstate(QString tenantId, QString reason, domain::OperatorIdentity who);

    /// Takes back what is held, by its id. Error NotFound when it has been carried out, or there is no such.
    QFuture<domain::Result<void>> undo(QString id, domain::OperatorIdentity who);
    /// Carries out what is held, if it still is: what no longer fits the club's state ends as a record of that.
    QFuture<domain::Result<void>> carryOut(QString id);

private:
    enum class Action { Suspend, Cancel, Erase };
    static QString actionName(Action action);
    static domain::Result<Action> actionFromName(const QString &name);
    static domain::Result<void> allowed(Action action, const store::TenantRow &tenant);

    Answer hold(Action action, QString tenantId, QString confirmation, QString reason, domain::OperatorIdentity who,
        std::chrono::milliseconds hold);
    domain::Result<void> apply(
        store::Transaction &transaction, Action action, const store::TenantRow &tenant, const Held &order) const;
    void cancelNow(
        store::Transaction &transaction, const store::TenantRow &tenant, const Held &order, qint64 nowMs) const;
    void eraseNow(store::Transaction &transaction, const store::TenantRow &tenant) const;
    void record(store::Transaction &transaction, const QString &action, const store::TenantRow &tenant,
        const QString &reason, const domain::OperatorIdentity &who, const QJsonObject &more = {}) const;

    const Needs m_needs;
};

} // namespace touchline::operations
