// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/club_list.h"
#include "core/store/sqlite_club_search.h"

namespace touchline::store {

/// The clubs that can match at all, where something in the filter is rare enough to name at most `most` of them by an
/// index. Nothing when there is no such thing, and when a walk along the order finds them as fast.
std::optional<std::vector<ClubCandidate>> clubCandidates(
    Session &session, const domain::ClubFilter &filter, ClubOrder order, int most);

} // namespace touchline::store
