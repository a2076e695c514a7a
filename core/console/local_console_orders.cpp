// SPDX-License-Identifier: GPL-3.0-only
// What the console orders of clubs and promo codes.
#include "core/console/club_views.h"
#include "core/console/local_console.h"
#include "core/console/mapped.h"
#include "core/operations/access_operations.h"
#include "core/operations/club_operations.h"
#include "core/operations/club_standing.h"
#include "core/operations/promo_operations.h"
#include "core/operations/webhook_operations.h"
#include "core/store/reader_pool.h"

namespace touchline::console {

using domain::Result;

namespace {
PromoDetail promoView(const operations::PromoUse &use)
{
    PromoDetail detail{use.promo};
    for (const store::PromoRedemption &each : use.redemptions)
        detail.uses.append({each.tenantId, each.slug, each.redeemedAt * 1000});
    return detail;
}
} // namespace

Reply<void> LocalConsole::retryFromStep(QString tenantId, QString step)
{
    return m_needs.clubs.retryFrom(tenantId, step, m_facts.operatorIdentity);
}

Reply<bool> LocalConsole::cancelRun(QString tenantId, QString reason)
{
    return m_needs.clubs.cancelRun(tenantId, reason, m_facts.operatorIdentity);
}

Reply<void> LocalConsole::editWebhookAndRetry(QString tenantId, QString webhookUrl, QString webhookSecret)
{
    return m_needs.clubs.editWebhook(tenantId, webhookUrl, webhookSecret, m_facts.operatorIdentity);
}

Reply<WebhookMessageView> LocalConsole::sendTestEvent(QString tenantId)
{
    return mapped(m_needs.webhooks.sendTest(tenantId, m_facts.operatorIdentity), &webhookMessageView);
}

Reply<RotatedSecret> LocalConsole::rotateWebhookSecret(QString tenantId, QString secret)
{
    return mapped(m_needs.webhooks.rotateSecret(tenantId, secret, m_facts.operatorIdentity),
        [](const operations::WebhookOperations::Rotated &rotated) {
            return RotatedSecret{rotated.secret, rotated.previousUntilMs};
        });
}

Reply<void> LocalConsole::endSecretRotation(QString tenantId, QString reason)
{
    return m_needs.webhooks.endRotation(tenantId, reason, m_facts.operatorIdentity);
}

Reply<void> LocalConsole::enableWebhook(QString tenantId)
{
    return m_needs.webhooks.enable(tenantId, m_facts.operatorIdentity);
}

Reply<void> LocalConsole::resendWebhookMessage(QString tenantId, QString messageId)
{
    return m_needs.webhooks.resend(tenantId, messageId, m_facts.operatorIdentity);
}

Reply<void> LocalConsole::correctEmailAndRetry(QString tenantId, QString email)
{
    return m_needs.clubs.correctEmail(tenantId, email, m_facts.operatorIdentity);
}

Reply<void> LocalConsole::releaseEmailHold(QString tenantId, QString reason)
{
    return m_needs.clubs.releaseHold(tenantId, reason, m_facts.operatorIdentity);
}

Reply<void> LocalConsole::letSignupFinish(QString tenantId, QString reason)
{
    return m_needs.clubs.letSignupFinish(tenantId, reason, m_facts.operatorIdentity);
}

Reply<HeldAction> LocalConsole::suspendClub(QString tenantId, QString reason)
{
    return mapped(m_needs.standing.suspend(tenantId, reason, m_facts.operatorIdentity), &heldView);
}

Reply<void> LocalConsole::reinstateClub(QString tenantId, QString reason)
{
    return m_needs.standing.reinstate(tenantId, reason, m_facts.operatorIdentity);
}

Reply<HeldAction> LocalConsole::cancelClub(QString tenantId, QString reason)
{
    return mapped(m_needs.standing.cancel(tenantId, reason, m_facts.operatorIdentity), &heldView);
}

Reply<HeldAction> LocalConsole::eraseClub(QString tenantId, QString confirmation, QString reason)
{
    return mapped(m_needs.standing.erase(tenantId, confirmation, reason, m_facts.operatorIdentity), &heldView);
}

Reply<RevokedAccess> LocalConsole::revokeMagicLinks(QString tenantId, QString reason)
{
    return mapped(m_needs.access.revokeLinks(tenantId, reason, m_facts.operatorIdentity),
        [](const operations::AccessOperations::Revoked &revoked) {
            return RevokedAccess{revoked.links, revoked.sessions};
        });
}

Reply<void> LocalConsole::revokeTokens(QString tenantId, QString tokenId, QString reason)
{
    return m_needs.access.revokeTokens(tenantId, tokenId, reason, m_facts.operatorIdentity);
}

Reply<QList<HeldAction>> LocalConsole::pendingActions()
{
    return m_needs.readers.run([](store::Session &session) -> Result<QList<HeldAction>> {
        QList<HeldAction> held;
        for (const store::PendingActionRow &row : store::PendingActions(session).all())
            held.append(heldView(row));
        return held;
    });
}

Reply<void> LocalConsole::undoAction(QString id)
{
    return m_needs.standing.undo(id, m_facts.operatorIdentity);
}

Reply<QList<domain::PromoCode>> LocalConsole::promoCodes()
{
    return m_needs.promos.list();
}

Reply<PromoDetail> LocalConsole::promoCode(QString code)
{
    return mapped(m_needs.promos.show(code), &promoView);
}

Reply<domain::PromoCode> LocalConsole::addPromoCode(domain::PromoCode promo)
{
    return m_needs.promos.add(promo, m_facts.operatorIdentity);
}

Reply<domain::PromoCode> LocalConsole::editPromoCode(QString code, PromoChange change)
{
    return m_needs.promos.edit(
        code, {change.maxUses, change.startsAt, change.validUntil, change.notes}, m_facts.operatorIdentity);
}

Reply<void> LocalConsole::deactivatePromoCode(QString code, QString reason)
{
    return m_needs.promos.deactivate(code, reason, m_facts.operatorIdentity);
}

Reply<void> LocalConsole::reactivatePromoCode(QString code, QString reason)
{
    return m_needs.promos.reactivate(code, reason, m_facts.operatorIdentity);
}

} // namespace touchline::console
