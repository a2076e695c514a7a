// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

namespace touchline::store {

/// Removes what has served its time, oldest first and at most `limit` rows a call, so that no clean-up holds the writer
/// up. Each gives the number of rows removed. Times in milliseconds.
class OutdatedRows final
{
public:
    explicit OutdatedRows(Session &session)
        : m_session(session)
    { }

    qint64 removeKeptAnswers(qint64 createdBeforeMs, int limit);
    qint64 removeSessions(qint64 expiredBeforeMs, int limit);
    /// Links that were sent or are void; one that has still to be sent stays.
    qint64 removeLinks(qint64 createdBeforeMs, int limit);
    qint64 removeRevokedTokens(qint64 expiredBeforeMs, int limit);
    qint64 removeSettledMails(qint64 createdBeforeMs, int limit);
    qint64 removeSettledWebhookMessages(qint64 finishedBeforeMs, int limit);
    qint64 removeDoneJobs(qint64 doneBeforeMs, int limit);

private:
    Session &m_session;
};

} // namespace touchline::store
