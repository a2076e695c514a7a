// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/club_list.h"

#include <string>
#include <variant>
#include <vector>

namespace touchline::store {

/// Where a club stands in one order: what it is sorted by, then its id. Text sorts by its UTF-8 bytes, as in the
/// database.
struct ClubPosition
{
    std::variant<qint64, std::string> key;
    std::string id;
    auto operator<=>(const ClubPosition &) const = default;
};

/// Walks along the clubs of one state, in one order, by index.
class ClubListWalk final
{
public:
    /// `order` is not State: there the walks of the states follow each other.
    ClubListWalk(Session &session, ClubOrder order, bool descending, const QString &search);

    /// The position before the first club.
    ClubPosition start() const;
    /// At most `limit` clubs behind `after`.
    std::vector<ClubPosition> behind(const ClubPosition &after, domain::ProvisionState state, int limit) const;

private:
    Session &m_session;
    const ClubOrder m_order;
    const bool m_descending;
    const QString m_pattern;
};

} // namespace touchline::store
