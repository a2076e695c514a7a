// SPDX-License-Identifier: GPL-3.0-only
#include "core/owner/owner_view.h"

#include "core/access/random.h"
#include "core/store/owner_sessions.h"

namespace touchline::owner {

namespace {
constexpr int mostPosts = 5;
constexpr int mostFixtures = 5;
} // namespace

std::optional<OwnerView> ownerView(store::Session &session, const QString &sessionToken, qint64 nowMs)
{
    const QString hash = QString::fromLatin1(access::tokenHash(sessionToken));
    const auto signedIn = store::OwnerSessions(session).find(hash);
    if (!signedIn || !signedIn->isOpen(nowMs))
        return std::nullopt;
    store::Tenants tenants(session);
    const auto club = tenants.byId(signedIn->tenantId);
    if (!club || club->status == domain::TenantStatus::Suspended || club->status == domain::TenantStatus::Cancelled)
        return std::nullopt;
    store::ClubContent content(session);
    return OwnerView{
        *club, tenants.brand(club->id), content.posts(club->id, mostPosts), content.fixtures(club->id, mostFixtures)};
}

} // namespace touchline::owner
