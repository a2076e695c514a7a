// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/club_content.h"
#include "core/store/tenants.h"

#include <optional>

namespace touchline::owner {

/// What an owner sees of their club.
struct OwnerView
{
    store::TenantRow club;
    domain::Brand brand{};
    QList<store::FeedPostRow> posts{};
    QList<store::FixtureRow> fixtures{};
};

/// The view of the club the session belongs to; nothing if it ended, ran out, or its club is suspended or gone. Reads
/// only.
std::optional<OwnerView> ownerView(store::Session &session, const QString &sessionToken, qint64 nowMs);

} // namespace touchline::owner
