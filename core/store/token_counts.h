// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QHash>
#include <QString>

namespace touchline::store {

/// How many signup tokens each signing key has signed that have not expired: the table `token_counts`, by day.
class TokenCounts final
{
public:
    explicit TokenCounts(Session &session)
        : m_session(session)
    { }

    /// One more token of that key. Times in seconds since the epoch.
    void add(const QString &kid, qint64 expiresAt);
    /// By key; under the empty one those from before they were counted.
    QHash<QString, qint64> alive(qint64 nowSeconds);
    qint64 removeExpired(qint64 nowSeconds, int limit);

private:
    Session &m_session;
};

} // namespace touchline::store
