// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/owner_sessions.h"

#include "core/store/statement.h"

namespace touchline::store {

void OwnerSessions::add(const OwnerSessionRow &row)
{
    Statement insert(m_session,
        "INSERT INTO sessions (token_hash, tenant_id, created_at, expires_at) "
        "VALUES (:hash, :tenant, :created, :expires)");
    insert.bind(":hash", row.tokenHash)
        .bind(":tenant", row.tenantId)
        .bind(":created", row.createdAtMs)
        .bind(":expires", row.expiresAtMs)
        .run();
}

std::optional<OwnerSessionRow> OwnerSessions::find(const QString &tokenHash)
{
    Statement row(m_session,
        "SELECT token_hash, tenant_id, created_at, expires_at, ended_at FROM sessions WHERE token_hash = :hash");
    row.bind(":hash", tokenHash);
    if (!row.next())
        return std::nullopt;
    return OwnerSessionRow{row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4)};
}

bool OwnerSessions::end(const QString &tenantId, const QString &tokenHash, qint64 nowMs)
{
    Statement update(m_session,
        "UPDATE sessions SET ended_at = :now WHERE tenant_id = :tenant AND token_hash = :hash AND ended_at = 0");
    return update.bind(":now", nowMs).bind(":tenant", tenantId).bind(":hash", tokenHash).run() > 0;
}

OpenSessions OwnerSessions::open(const QString &tenantId, qint64 nowMs)
{
    Statement row(m_session,
        "SELECT count(*), coalesce(max(created_at), 0) FROM sessions "
        "WHERE tenant_id = :tenant AND ended_at = 0 AND expires_at > :now");
    row.bind(":tenant", tenantId).bind(":now", nowMs);
    return row.next() ? OpenSessions{row.integer(0), row.integer(1)} : OpenSessions{};
}

} // namespace touchline::store
