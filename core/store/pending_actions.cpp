// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/pending_actions.h"

#include "core/store/statement.h"

namespace touchline::store {

namespace {
PendingActionRow readAction(const Statement &row)
{
    return {.id = row.text(0),
        .tenantId = row.text(1),
        .action = row.text(2),
        .who = {row.text(3), row.text(4)},
        .reason = row.text(5),
        .createdAtMs = row.integer(6),
        .dueAtMs = row.integer(7),
        .slug = row.text(8)};
}
} // namespace

bool PendingActions::insert(const PendingActionRow &action)
{
    Statement insert(m_session,
        "INSERT INTO pending_actions (id, tenant_id, action, operator, origin, reason, created_at, due_at) "
        "VALUES (:id, :tenant, :action, :operator, :origin, :reason, :created, :due) "
        "ON CONFLICT (tenant_id) DO NOTHING");
    insert.bind(":id", action.id)
        .bind(":tenant", action.tenantId)
        .bind(":action", action.action)
        .bind(":operator", action.who.name)
        .bind(":origin", action.who.origin)
        .bind(":reason", action.reason)
        .bind(":created", action.createdAtMs)
        .bind(":due", action.dueAtMs);
    return insert.run() > 0;
}

std::optional<PendingActionRow> PendingActions::find(const QString &id)
{
    Statement row(m_session,
        "SELECT pending.id, tenant_id, action, operator, origin, reason, pending.created_at, due_at, slug "
        "FROM pending_actions AS pending JOIN tenants ON tenants.id = tenant_id WHERE pending.id = :pending");
    row.bind(":pending", id);
    return row.next() ? std::optional(readAction(row)) : std::nullopt;
}

std::optional<PendingActionRow> PendingActions::ofClub(const QString &tenantId)
{
    Statement row(m_session,
        "SELECT pending.id, tenant_id, action, operator, origin, reason, pending.created_at, due_at, slug "
        "FROM pending_actions AS pending JOIN tenants ON tenants.id = tenant_id "
        "WHERE tenants.id = :tenant AND tenant_id = :tenant");
    row.bind(":tenant", tenantId);
    return row.next() ? std::optional(readAction(row)) : std::nullopt;
}

QList<PendingActionRow> PendingActions::all()
{
    Statement row(m_session,
        "SELECT pending.id, tenant_id, action, operator, origin, reason, pending.created_at, due_at, slug "
        "FROM pending_actions AS pending JOIN tenants ON tenants.id = tenant_id ORDER BY due_at, pending.id");
    QList<PendingActionRow> found;
    while (row.next())
        found.append(readAction(row));
    return found;
}

void PendingActions::remove(const QString &tenantId, const QString &id)
{
    Statement remove(m_session, "DELETE FROM pending_actions WHERE tenant_id = :tenant AND id = :id");
    remove.bind(":tenant", tenantId).bind(":id", id).run();
}

} // namespace touchline::store
