// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/magic_links.h"
#include "core/store/tenants.h"

namespace touchline::owner {

/// Where a link stands when somebody holds it up.
enum class LinkState {
    Valid,
    Used,
    Expired,
    Replaced, ///< a newer one was made
    Resting, ///< the club is suspended
    Unknown, ///< never made, or its club is gone
};

/// A link as it was found. The club is told only to whoever holds a valid one.
struct LinkLook
{
    LinkState state = LinkState::Unknown;
    QString tokenHash{};
    std::optional<store::TenantRow> club{};
};

/// Looks a link up by its token's hash, which takes as long for a good token as for a bad one. Changes nothing. A link
/// whose mail has not been marked as sent yet is good: the reader may be faster than the mark.
LinkLook lookAtLink(store::Session &session, store::LinkPurpose purpose, const QString &token, qint64 nowMs);

} // namespace touchline::owner
