// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/restored_rows.h"

#include "core/store/statement.h"

namespace touchline::store {

qint64 RestoredRows::voidLinks(qint64 nowMs)
{
    Statement update(m_session, "UPDATE magic_links SET voided_at = :now WHERE used_at = 0 AND voided_at = 0");
    return update.bind(":now", nowMs).run();
}

qint64 RestoredRows::endSessions(qint64 nowMs)
{
    Statement update(m_session, "UPDATE sessions SET ended_at = :now WHERE ended_at = 0");
    return update.bind(":now", nowMs).run();
}

qint64 RestoredRows::forgetMailsWithLinks()
{
    Statement remove(m_session, "DELETE FROM mail_queue WHERE state = 'queued' AND sealed_token <> ''");
    return remove.run();
}

qint64 RestoredRows::dropHeldActions()
{
    return Statement(m_session, "DELETE FROM pending_actions").run();
}

} // namespace touchline::store
