// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/club_list.h"

#include <array>
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

/// Walks along the clubs of one state, in one order, by index. Gives all that match the filter, and perhaps a few more:
/// letters outside ASCII count as any character here.
class ClubListWalk final
{
public:
    /// `order` is not State: there the walks of the states follow each other.
    ClubListWalk(Session &session, ClubOrder order, bool descending, const domain::ClubFilter &filter);

    /// The position before the first club.
    ClubPosition start() const;
    /// The position behind the last one.
    ClubPosition end() const;
    /// At most `limit` matching clubs behind `after`, up to and with `last`.
    std::vector<ClubPosition> behind(
        const ClubPosition &after, const ClubPosition &last, domain::ProvisionState state, int limit) const;
    /// The club that comes `steps` clubs behind `after`, whether it matches or not; nothing when there are not as many.
    std::optional<ClubPosition> ahead(const ClubPosition &after, domain::ProvisionState state, int steps) const;
    /// How many clubs of the state match.
    qint64 count(domain::ProvisionState state) const;

    /// The statements, for a test of how they are carried out.
    static std::vector<Sql> statements();

private:
    void bindFilter(class Statement &row) const;
    void bindPosition(class Statement &row, const char *key, const char *id, const ClubPosition &position) const;
    ClubPosition read(const class Statement &row) const;

    Session &m_session;
    const ClubOrder m_order;
    const bool m_descending;
    const domain::ClubFilter m_filter;
    std::array<QString, domain::ClubFilter::mostWords> m_patterns; ///< for LIKE; empty: no word
};

} // namespace touchline::store
