// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/link_requests.h"

#include "core/store/statement.h"

namespace touchline::store {

void LinkRequestQueue::add(const LinkRequestRow &row)
{
    Statement insert(m_session,
        "INSERT INTO link_requests (id, purpose, slug, email, requested_at) "
        "VALUES (:id, :purpose, :slug, :email, :now)");
    insert.bind(":id", row.id)
        .bind(":purpose", linkPurposeName(row.purpose))
        .bind(":slug", row.slug)
        .bind(":email", row.email)
        .bind(":now", row.requestedAtMs)
        .run();
}

QList<LinkRequestRow> LinkRequestQueue::take(int limit)
{
    QList<LinkRequestRow> rows;
    {
        Statement row(m_session,
            "SELECT id, purpose, slug, email, requested_at FROM link_requests ORDER BY requested_at LIMIT :limit");
        row.bind(":limit", limit);
        while (row.next()) {
            const LinkPurpose purpose
                = row.text(1) == linkPurposeName(LinkPurpose::Resume) ? LinkPurpose::Resume : LinkPurpose::Owner;
            rows.append({row.text(0), purpose, row.text(2), row.text(3), row.integer(4)});
        }
    }
    for (const LinkRequestRow &taken : rows) {
        Statement remove(m_session, "DELETE FROM link_requests WHERE id = :id");
        remove.bind(":id", taken.id).run();
    }
    return rows;
}

} // namespace touchline::store
