// SPDX-License-Identifier: GPL-3.0-only
#include "core/owner/link_look.h"

#include "core/access/random.h"

namespace touchline::owner {

namespace {
LinkState stateOf(const store::MagicLinkRow &link, const store::TenantRow &club, qint64 nowMs)
{
    if (club.status == domain::TenantStatus::Cancelled)
        return LinkState::Unknown;
    if (link.usedAtMs != 0)
        return LinkState::Used;
    if (link.voidedAtMs != 0)
        return LinkState::Replaced;
    if (link.expiresAtMs != 0 && nowMs >= link.expiresAtMs)
        return LinkState::Expired;
    return club.status == domain::TenantStatus::Suspended ? LinkState::Resting : LinkState::Valid;
}
} // namespace

LinkLook lookAtLink(store::Session &session, store::LinkPurpose purpose, const QString &token, qint64 nowMs)
{
    LinkLook look;
    look.tokenHash = QString::fromLatin1(access::tokenHash(token));
    const auto link = store::MagicLinks(session).find(purpose, look.tokenHash);
    const auto club = link ? store::Tenants(session).byId(link->tenantId) : std::nullopt;
    if (!club)
        return look;
    look.state = stateOf(*link, *club, nowMs);
    if (look.state == LinkState::Valid)
        look.club = club;
    return look;
}

} // namespace touchline::owner
