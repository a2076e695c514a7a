// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/club_list_walk.h"
#include "core/store/sqlite_club_search.h"

namespace touchline::store {

/// Where the next page of a list begins: behind `position`, in the order by state among the clubs of `state`.
struct ClubCursor
{
    domain::ProvisionState state = domain::ProvisionState::Pending;
    ClubPosition position{};

    /// The states a list goes through, the way a club goes.
    static std::vector<domain::ProvisionState> states(const ClubListQuery &query);
    /// Whether a filter asks for more than the walk along an order does by itself.
    static bool looksThrough(const domain::ClubFilter &filter);

    static ClubCursor beforeAll(const ClubListQuery &query, const ClubListWalk &walk);
    /// The start of the state that comes behind this one in the order by state; nothing behind the last.
    static std::optional<ClubCursor> nextState(
        const ClubListQuery &query, const ClubListWalk &walk, domain::ProvisionState state);
    static void sort(std::vector<ClubCursor> &cursors, const ClubListQuery &query);
    /// The candidates of the list's states that come behind `from`, in the list's order.
    static std::vector<ClubCursor> behind(
        const ClubCursor &from, const ClubListQuery &query, const std::vector<ClubCandidate> &candidates);

    /// As it stands in `ClubListPage::next`, for lists of this order alone.
    QString text(const ClubListQuery &query) const;
    /// `query.after`; nothing when it is none of this order.
    static std::optional<ClubCursor> read(const ClubListQuery &query, const ClubListWalk &walk);
};

} // namespace touchline::store
