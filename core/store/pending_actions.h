// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/operator_identity.h"
#include "core/store/session.h"

#include <QString>
#include <optional>

namespace touchline::store {

/// A row of `pending_actions`: something destructive that an operator asked for and that can still be undone. Times in
/// milliseconds.
struct PendingActionRow
{
    QString id;
    QString tenantId;
    QString action; ///< as the audit trail names it, `club.suspend`
    domain::OperatorIdentity who;
    QString reason;
    qint64 createdAtMs = 0;
    qint64 dueAtMs = 0;
    QString slug{}; ///< the club's; read only
};

class PendingActions final
{
public:
    explicit PendingActions(Session &session)
        : m_session(session)
    { }

    /// False when the club has one already.
    bool insert(const PendingActionRow &action);
    std::optional<PendingActionRow> find(const QString &id);
    std::optional<PendingActionRow> ofClub(const QString &tenantId);
    /// All clubs', the next one first.
    QList<PendingActionRow> all();
    void remove(const QString &tenantId, const QString &id);

private:
    Session &m_session;
};

} // namespace touchline::store
