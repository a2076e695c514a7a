// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QSet>
#include <QString>

namespace touchline::signup {

/// Slug prefixes under which a preflight signs its test clubs up. Used on the writer's thread only (inside jobs), which
/// is what makes it safe without a lock.
class TestClubs final
{
public:
    void announce(const QString &slugPrefix) { m_prefixes.insert(slugPrefix); }
    void forget(const QString &slugPrefix) { m_prefixes.remove(slugPrefix); }
    bool isTest(const QString &slug) const
    {
        for (const QString &prefix : m_prefixes) {
            if (slug.startsWith(prefix))
                return true;
        }
        return false;
    }

private:
    QSet<QString> m_prefixes;
};

} // namespace touchline::signup
