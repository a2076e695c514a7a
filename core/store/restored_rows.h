// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

namespace touchline::store {

/// What may not go on as it was in a database that was put back from a backup: since then it may have been used up,
/// revoked or replaced. Works on every schema version. Each gives the number of rows.
class RestoredRows final
{
public:
    explicit RestoredRows(Session &session)
        : m_session(session)
    { }

    qint64 voidLinks(qint64 nowMs);
    qint64 endSessions(qint64 nowMs);
    /// Mails that still hold a link are forgotten: a run that goes on mints a new one.
    qint64 forgetMailsWithLinks();
    /// What was held back when the backup was made would be carried out at once, whatever became of it.
    qint64 dropHeldActions();

private:
    Session &m_session;
};

} // namespace touchline::store
