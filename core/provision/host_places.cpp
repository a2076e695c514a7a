// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/host_places.h"

#include <algorithm>

namespace touchline::provision {

namespace {
/// What was learned of hosts at rest is forgotten beyond this many.
constexpr qsizetype hostsKept = 4096;
} // namespace

bool PlaceOffer::take(const QString &host)
{
    if (host.isEmpty())
        return true;
    const auto known = free.find(host);
    const int places = known == free.end() ? elsewhere : *known;
    if (places <= 0)
        return false;
    free.insert(host, places - 1);
    return true;
}

PlaceOffer HostPlaces::offer() const
{
    PlaceOffer offer{.elsewhere = m_rules.least};
    for (auto host = m_hosts.begin(); host != m_hosts.end(); ++host)
        offer.free.insert(host.key(), std::max(0, host->bound - host->taken));
    return offer;
}

int HostPlaces::free(const QString &host) const
{
    const auto found = m_hosts.find(host);
    return found == m_hosts.end() ? m_rules.least : std::max(0, found->bound - found->taken);
}

void HostPlaces::enter(const QString &host)
{
    if (host.isEmpty())
        return;
    if (m_hosts.size() >= hostsKept)
        m_hosts.removeIf([](const auto &entry) { return entry->taken == 0; });
    const auto known = m_hosts.find(host);
    if (known == m_hosts.end())
        m_hosts.insert(host, {m_rules.least, 1});
    else
        ++known->taken;
}

void HostPlaces::leave(const QString &host, bool answered)
{
    const auto known = m_hosts.find(host);
    if (known == m_hosts.end())
        return;
    --known->taken;
    // One answer in some dozens that stays away leaves a busy host its places; all of them staying away takes them
    // soon.
    const int change = answered ? 1 : -(known->bound / 8 + 1);
    known->bound = std::clamp(known->bound + change, m_rules.least, m_rules.most);
}

} // namespace touchline::provision
