// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/http/client_key.h"

#include <QHash>
#include <QHostAddress>
#include <optional>

namespace touchline::http {

/// Lets each client address do so much a minute: a bucket of that many requests which refills evenly (GCRA). Clients
/// count by their ClientKey. Memory is bounded: of the clients, the most recently seen are remembered.
class RateLimiter final
{
public:
    /// `perMinute` 0: no limit.
    RateLimiter(int perMinute, const domain::Clock &clock, qsizetype maxClients = 65536);

    struct Refusal
    {
        int retryAfterSeconds = 1;
    };
    /// Counts one request; tells when it was one too many.
    std::optional<Refusal> admit(const QHostAddress &client);

    int perMinute() const { return m_perMinute; }
    /// How many clients are remembered at the moment.
    qsizetype size() const { return m_young.size() + m_old.size(); }

private:
    qint64 fullAgainAt(const ClientKey &key) const;

    const int m_perMinute;
    const domain::Clock &m_clock;
    const qsizetype m_generationSize;
    /// When each client's bucket is full again, steady microseconds. Two generations: when the young one is full it
    /// becomes the old one, and whoever was not seen since is forgotten.
    QHash<ClientKey, qint64> m_young;
    QHash<ClientKey, qint64> m_old;
};

} // namespace touchline::http
