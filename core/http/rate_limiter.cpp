// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/rate_limiter.h"

#include <algorithm>

namespace touchline::http {

namespace {
constexpr qint64 windowUs = 60'000'000;
}

RateLimiter::RateLimiter(int perMinute, const domain::Clock &clock, qsizetype maxClients)
    : m_perMinute(perMinute)
    , m_clock(clock)
    , m_generationSize(std::max<qsizetype>(1, maxClients / 2))
{ }

std::optional<RateLimiter::Refusal> RateLimiter::admit(const QHostAddress &client)
{
    if (m_perMinute <= 0)
        return std::nullopt;
    const qint64 now = m_clock.steadyMs() * 1000;
    const qint64 interval = windowUs / m_perMinute;
    const ClientKey key = clientKey(client);
    const qint64 fullAt = std::max(fullAgainAt(key), now) + interval;
    if (const qint64 early = fullAt - now - windowUs; early > 0)
        return Refusal{static_cast<int>((early + 999'999) / 1'000'000)};
    m_old.remove(key);
    m_young.insert(key, fullAt);
    if (m_young.size() >= m_generationSize) {
        m_old = std::move(m_young);
        m_young = {};
    }
    return std::nullopt;
}

qint64 RateLimiter::fullAgainAt(const ClientKey &key) const
{
    if (const auto young = m_young.constFind(key); young != m_young.constEnd())
        return *young;
    return m_old.value(key);
}

} // namespace touchline::http
