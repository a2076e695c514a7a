// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/token_counts.h"

#include "core/store/statement.h"

namespace touchline::store {

namespace {
constexpr qint64 daySeconds = 86'400;
}

void TokenCounts::add(const QString &kid, qint64 expiresAt)
{
    Statement insert(m_session,
        "INSERT INTO token_counts (kid, expires_day, tokens) VALUES (:kid, :day, 1) "
        "ON CONFLICT (kid, expires_day) DO UPDATE SET tokens = token_counts.tokens + 1");
    insert.bind(":kid", kid).bind(":day", expiresAt / daySeconds).run();
}

QHash<QString, qint64> TokenCounts::alive(qint64 nowSeconds)
{
    Statement row(m_session, "SELECT kid, sum(tokens) FROM token_counts WHERE expires_day >= :today GROUP BY kid");
    row.bind(":today", nowSeconds / daySeconds);
    QHash<QString, qint64> found;
    while (row.next())
        found.insert(row.text(0), row.integer(1));
    return found;
}

qint64 TokenCounts::removeExpired(qint64 nowSeconds, int limit)
{
    Statement remove(m_session,
        "DELETE FROM token_counts WHERE (kid, expires_day) IN "
        "(SELECT kid, expires_day FROM token_counts WHERE expires_day < :today LIMIT :limit)");
    return remove.bind(":today", nowSeconds / daySeconds).bind(":limit", limit).run();
}

} // namespace touchline::store
