// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/owner_link.h"

#include "core/access/random.h"
#include "core/access/sealing_context.h"
#include "core/store/magic_links.h"
#include "core/store/mail_queue.h"

using namespace Qt::StringLiterals;

namespace touchline::mail {

namespace {
const QString kind = u"magic_link"_s;

QString hashOf(const OwnerLink &link)
{
    return QString::fromLatin1(access::tokenHash(link.token));
}

/// Whether the owner has come in with it already, or has another that is good.
QString whyObsolete(const store::MagicLinkRow &own, const std::optional<store::MagicLinkRow> &newest, qint64 nowMs)
{
    if (own.usedAtMs != 0)
        return u"the owner has used the link already"_s;
    const bool another = newest && newest->tokenHash != own.tokenHash && newest->voidedAtMs == 0;
    const bool good = another && (newest->usedAtMs != 0 || newest->expiresAtMs == 0 || newest->expiresAtMs > nowMs);
    return good ? u"a newer link took its place"_s : QString();
}
} // namespace

QJsonObject OwnerLink::toJson() const
{
    return {{u"token"_s, token}, {u"messageId"_s, messageId}, {u"clubName"_s, clubName}, {u"recipient"_s, recipient},
        {u"primaryColor"_s, brand.primaryColor}, {u"secondaryColor"_s, brand.secondaryColor}, {u"locale"_s, locale},
        {u"obsolete"_s, obsolete}};
}

OwnerLink OwnerLink::fromJson(const QJsonObject &json)
{
    return {json.value("token"_L1).toString(), json.value("messageId"_L1).toString(),
        json.value("clubName"_L1).toString(), json.value("recipient"_L1).toString(),
        {json.value("primaryColor"_L1).toString(), json.value("secondaryColor"_L1).toString()},
        json.value("locale"_L1).toString(), json.value("obsolete"_L1).toString()};
}

OwnerLinks::OwnerLinks(const Postbox &postbox, const access::SealingKey &sealingKey, LetterSettings settings)
    : m_postbox(postbox)
    , m_sealingKey(sealingKey)
    , m_settings(std::move(settings))
{ }

OwnerLink OwnerLinks::forRun(
    store::Transaction &transaction, const store::TenantRow &club, int runNumber, qint64 nowMs) const
{
    store::MailQueue queue(transaction);
    store::MagicLinks links(transaction);
    if (const auto mail = queue.find(club.id, kind, runNumber)) {
        OwnerLink link = queued(*mail, club, store::Tenants(transaction).brand(club.id));
        const auto own = links.find(store::LinkPurpose::Owner, hashOf(link));
        if (own)
            link.obsolete = whyObsolete(*own, links.newest(club.id, store::LinkPurpose::Owner), nowMs);
        if (!own || own->voidedAtMs == 0 || !link.obsolete.isEmpty()) {
            links.setExpiry(club.id, hashOf(link), nowMs + store::linkValidForMs);
            return link;
        }
        queue.remove(club.id, mail->messageId);
    }
    OwnerLink link = mint(transaction, club, nowMs, nowMs + store::linkValidForMs);
    // One for a run and its link, so that a second attempt cannot reach the reader as another mail, and a new link is
    // not taken for the mail with the old one.
    link.messageId
        = m_postbox.messageId(u"%1.run%2.magic-link.%3"_s.arg(club.id).arg(runNumber).arg(hashOf(link).first(8)));
    queue.add(club.id,
        {.messageId = link.messageId,
            .kind = kind,
            .runNumber = runNumber,
            .recipient = club.email,
            .sealedToken = m_sealingKey.seal(link.token.toUtf8(), access::mailTokenContext(link.messageId))},
        nowMs);
    return link;
}

void OwnerLinks::post(store::Transaction &transaction, const store::TenantRow &club, qint64 nowMs) const
{
    const OwnerLink link = mint(transaction, club, nowMs);
    m_postbox.post(transaction,
        {.kind = MailKind::MagicLink, .tenantId = club.id, .recipient = club.email, .token = link.token}, nowMs);
}

OwnerLink OwnerLinks::copy(store::Transaction &transaction, const store::TenantRow &club, qint64 nowMs) const
{
    OwnerLink link = mint(transaction, club, nowMs);
    store::MagicLinks(transaction).setSent(club.id, hashOf(link), nowMs, nowMs + store::linkValidForMs);
    return link;
}

OwnerLink OwnerLinks::queued(
    const store::QueuedMailRow &mail, const store::TenantRow &club, const domain::Brand &brand) const
{
    // A token that no longer opens (a restored key) leaves the link empty, which the mail then refuses to word.
    const auto token = m_sealingKey.open(mail.sealedToken, access::mailTokenContext(mail.messageId));
    return {token ? QString::fromUtf8(*token) : QString(), mail.messageId, club.name, club.email, brand, club.locale};
}

OwnerLink OwnerLinks::mint(
    store::Transaction &transaction, const store::TenantRow &club, qint64 nowMs, qint64 expiresAtMs) const
{
    OwnerLink link{
        access::randomToken(), {}, club.name, club.email, store::Tenants(transaction).brand(club.id), club.locale};
    store::MagicLinks(transaction).add(club.id, store::LinkPurpose::Owner, hashOf(link), nowMs, expiresAtMs);
    return link;
}

void OwnerLinks::settleSent(
    store::Transaction &transaction, const QString &tenantId, const OwnerLink &link, qint64 nowMs) const
{
    store::MailQueue(transaction).setFinished(tenantId, link.messageId, u"sent"_s, nowMs);
    store::MagicLinks(transaction).setSent(tenantId, hashOf(link), nowMs, nowMs + store::linkValidForMs);
    store::Tenants(transaction).setOwnerEmailSent(tenantId, store::isoUtc(nowMs));
}

void OwnerLinks::settleWithheld(
    store::Transaction &transaction, const QString &tenantId, const OwnerLink &link, qint64 nowMs) const
{
    store::MailQueue(transaction).setFinished(tenantId, link.messageId, u"withheld"_s, nowMs, link.obsolete);
}

QString OwnerLinks::url(const OwnerLink &link) const
{
    return linkUrl(MailKind::MagicLink, m_settings.publicUrl, link.token);
}

domain::Result<Message> OwnerLinks::message(const OwnerLink &link, qint64 nowMs) const
{
    if (link.token.isEmpty())
        return domain::fail(domain::ErrorCode::Internal, u"the link can no longer be read; start a new run"_s);
    return writeLetter({.kind = MailKind::MagicLink,
                           .locale = link.locale,
                           .recipient = link.recipient,
                           .messageId = link.messageId,
                           .clubName = link.clubName,
                           .brand = link.brand,
                           .token = link.token,
                           .expiresAtMs = nowMs + store::linkValidForMs},
        m_settings, nowMs);
}

} // namespace touchline::mail
