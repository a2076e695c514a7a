// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QString>

namespace touchline::provision {

/// How many attempts more each host takes: a picture of HostPlaces that travels to the writer's thread.
struct PlaceOffer
{
    QHash<QString, int> free{}; ///< at the hosts that are known
    int elsewhere = 0; ///< at each other one

    /// Takes a place. No host: there is always one.
    bool take(const QString &host);
};

/// How many attempts may be under way at one host. Few at a host that nothing is known of, or that does not answer;
/// more with every answer, so that a host which all clubs share is no bottleneck, and fewer again when answers stay
/// away. On the provisioner's thread.
class HostPlaces final
{
public:
    struct Rules
    {
        int least = 8;
        int most = 128;
    };

    explicit HostPlaces(Rules rules)
        : m_rules(rules)
    { }

    PlaceOffer offer() const;
    int free(const QString &host) const;
    /// An attempt begins, or has ended; no host: nothing happens.
    void enter(const QString &host);
    void leave(const QString &host, bool answered);

private:
    struct Host
    {
        int bound;
        int taken = 0;
    };

    const Rules m_rules;
    QHash<QString, Host> m_hosts;
};

} // namespace touchline::provision
