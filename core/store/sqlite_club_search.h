// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/club_filter.h"
#include "core/store/session.h"

#include <QString>
#include <optional>
#include <vector>

namespace touchline::store {

/// A club that may be in a list, with everything lists are sorted by. Text is UTF-8.
struct ClubCandidate
{
    std::string id;
    qint64 createdAt = 0; ///< seconds
    std::string lowerName;
    domain::ProvisionState state = domain::ProvisionState::Pending;
    qint64 tookMs = 0;
    std::string plan;
};

/// Finds the clubs in which certain characters occur, or that begin with them, without looking at the others: by
/// SQLite's FTS5 with trigrams and by the indexes on name, slug and mail address. Triggers keep the index with each
/// club that comes, changes or goes (migration 5); new texts wait for `indexWaiting` and are found all the same.
class SqliteClubSearch final
{
public:
    explicit SqliteClubSearch(Session &session)
        : m_session(session)
    { }

    /// All clubs with these words and perhaps some more; test clubs never. Nothing when they are more than `most`.
    std::optional<std::vector<ClubCandidate>> candidates(const QStringList &words, int most);

    /// Those that find what begins with a short word, for a test of how they are carried out.
    static std::vector<Sql> beginningStatements();

    /// How many clubs wait for the index.
    qint64 waiting();
    /// Takes at most `limit` waiting clubs into the index. How many it took. Only for the writer.
    qint64 indexWaiting(int limit);

private:
    bool indexHoldsMoreThan(const QString &match, int most);
    bool nameBeginsMoreOftenThan(const QString &first, int most);
    std::optional<std::vector<ClubCandidate>> withTrigrams(const QString &match, int most);
    std::optional<std::vector<ClubCandidate>> beginningWith(const QString &word, int most);

    Session &m_session;
};

/// What the columns id, created_at, lower(name), provision_state, run_took_ms, plan of a row say.
ClubCandidate readCandidate(const class Statement &row);

} // namespace touchline::store
