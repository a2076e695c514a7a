// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/link_post.h"

#include "core/access/random.h"

namespace touchline::mail {

namespace {
constexpr qint64 hourMs = 60LL * 60 * 1000;

MailKind kindOf(store::LinkPurpose purpose)
{
    switch (purpose) {
    case store::LinkPurpose::Owner:
        return MailKind::MagicLink;
    case store::LinkPurpose::Resume:
        return MailKind::Resume;
    case store::LinkPurpose::VerifyEmail:
        return MailKind::VerifyEmail;
    }
    Q_UNREACHABLE();
}

/// A mail that has not left within the hour may never leave; after that the owner may ask anew.
bool isOnItsWay(const store::MagicLinkRow &link, qint64 nowMs)
{
    return link.sentAtMs == 0 && link.usedAtMs == 0 && link.voidedAtMs == 0 && link.createdAtMs <= nowMs
        && nowMs - link.createdAtMs < hourMs;
}
} // namespace

void LinkPost::send(
    store::Transaction &transaction, const store::TenantRow &club, store::LinkPurpose purpose, qint64 nowMs) const
{
    MailOrder order;
    order.kind = kindOf(purpose);
    order.tenantId = club.id;
    order.recipient = club.email;
    order.locale = club.locale;
    order.token = access::randomToken();
    store::MagicLinks(transaction).add(club.id, purpose, QString::fromLatin1(access::tokenHash(order.token)), nowMs);
    m_postbox.post(transaction, order, nowMs);
    transaction.announce({domain::Event::Kind::TenantChanged, club.id});
}

bool LinkPost::sendWithinReason(
    store::Transaction &transaction, const store::TenantRow &club, store::LinkPurpose purpose, qint64 nowMs) const
{
    store::MagicLinks links(transaction);
    const auto last = links.newest(club.id, purpose);
    if ((last && isOnItsWay(*last, nowMs))
        || links.countBetween(club.id, purpose, nowMs - hourMs, nowMs) >= mostPerHour)
        return false;
    send(transaction, club, purpose, nowMs);
    return true;
}

} // namespace touchline::mail
