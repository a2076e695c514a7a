// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/outbound/host_resolver.h"

#include <QHash>
#include <QPromise>
#include <QStringList>
#include <vector>

namespace touchline::testsupport {

/// Answers look-ups from a table; names it does not know are not found.
class FixedResolver final : public outbound::HostResolver
{
public:
    ~FixedResolver() override;
    void set(const QString &host, const QStringList &addresses) { m_table[host] = addresses; }
    /// Leaves look-ups of that name without an answer until the resolver is destroyed.
    void hangOn(const QString &host) { m_table[host] = {}; }
    QFuture<outbound::LookupAnswer> resolve(const QString &host, std::chrono::milliseconds timeout) override;
    /// Each name asked for, in order.
    const QStringList &asked() const { return m_asked; }

private:
    QHash<QString, QStringList> m_table;
    QStringList m_asked;
    std::vector<QPromise<outbound::LookupAnswer>> m_hanging;
};

} // namespace touchline::testsupport
