// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/mail/postbox.h"
#include "core/store/magic_links.h"
#include "core/store/tenants.h"

namespace touchline::mail {

/// Makes links and posts the mails that carry them, as part of the transaction that causes them. Any thread may use it.
class LinkPost final
{
public:
    /// More links than these an hour nobody gets mailed for one purpose, so that nobody's inbox can be flooded.
    static constexpr int mostPerHour = 4;

    explicit LinkPost(const Postbox &postbox)
        : m_postbox(postbox)
    { }
    Q_DISABLE_COPY_MOVE(LinkPost)

    /// Mails the club's owner a new link; the older ones for that purpose are void.
    void send(
        store::Transaction &transaction, const store::TenantRow &club, store::LinkPurpose purpose, qint64 nowMs) const;
    /// The same at somebody's wish: not when there were enough within the hour, nor while the last one is still on its
    /// way. Tells whether it was sent.
    bool sendWithinReason(
        store::Transaction &transaction, const store::TenantRow &club, store::LinkPurpose purpose, qint64 nowMs) const;

private:
    const Postbox &m_postbox;
};

} // namespace touchline::mail
