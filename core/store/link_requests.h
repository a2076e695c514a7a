// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/magic_links.h"

#include <QList>

namespace touchline::store {

/// A row of `link_requests`: somebody who is not signed in asks to be mailed a link.
struct LinkRequestRow
{
    QString id;
    LinkPurpose purpose = LinkPurpose::Owner; ///< owner or resume
    QString slug;
    QString email; ///< as it was typed; gone with the row once the request has been looked at
    qint64 requestedAtMs = 0;
};

/// The table `link_requests`.
class LinkRequestQueue final
{
public:
    explicit LinkRequestQueue(Session &session)
        : m_session(session)
    { }

    void add(const LinkRequestRow &row);
    /// Takes out the oldest requests, at most `limit`.
    QList<LinkRequestRow> take(int limit);

private:
    Session &m_session;
};

} // namespace touchline::store
