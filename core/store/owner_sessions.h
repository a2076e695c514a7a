// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QString>
#include <optional>

namespace touchline::store {

/// A row of `sessions`: an owner signed in with one browser. The cookie's token is never stored, only its hash. Times
/// in milliseconds since the epoch; 0: not yet.
struct OwnerSessionRow
{
    QString tokenHash;
    QString tenantId;
    qint64 createdAtMs = 0;
    qint64 expiresAtMs = 0;
    qint64 endedAtMs = 0;

    bool isOpen(qint64 nowMs) const { return endedAtMs == 0 && nowMs < expiresAtMs; }
};

/// How many sessions of a club are open, and when the newest of them began.
struct OpenSessions
{
    qint64 count = 0;
    qint64 newestAtMs = 0;
};

class OwnerSessions final
{
public:
    explicit OwnerSessions(Session &session)
        : m_session(session)
    { }

    void add(const OwnerSessionRow &row);
    /// The session of whichever club: knowing the token is what entitles to it.
    std::optional<OwnerSessionRow> find(const QString &tokenHash);
    /// False when it had ended already.
    bool end(const QString &tenantId, const QString &tokenHash, qint64 nowMs);
    OpenSessions open(const QString &tenantId, qint64 nowMs);

private:
    Session &m_session;
};

} // namespace touchline::store
