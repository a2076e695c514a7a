// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

using namespace console;
using domain::ErrorCode;
using domain::PromoCode;
using domain::Result;

namespace {
constexpr qint64 holdMs = 10'000;
}

Reply<void> FakeConsole::retryFromStep(QString tenantId, QString step)
{
    return answer<void>(u"retryFromStep"_s, tenantId + u' ' + step, {});
}

Reply<bool> FakeConsole::cancelRun(QString tenantId, QString reason)
{
    return answer<bool>(u"cancelRun"_s, tenantId + u' ' + reason, true);
}

Reply<void> FakeConsole::editWebhookAndRetry(QString tenantId, QString webhookUrl, QString webhookSecret)
{
    return answer<void>(u"editWebhookAndRetry"_s, u"%1 %2 %3"_s.arg(tenantId, webhookUrl, webhookSecret), {});
}

Reply<void> FakeConsole::correctEmailAndRetry(QString tenantId, QString email)
{
    return answer<void>(u"correctEmailAndRetry"_s, tenantId + u' ' + email, {});
}

Reply<void> FakeConsole::releaseEmailHold(QString tenantId, QString reason)
{
    return answer<void>(u"releaseEmailHold"_s, tenantId + u' ' + reason, {});
}

Reply<HeldAction> FakeConsole::holdBack(
    const QString &function, const QString &action, const QString &tenantId, const QString &reason)
{
    ClubDetail *detail = find(tenantId);
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    const HeldAction held{.id = u"held-%1"_s.arg(tenantId),
        .tenantId = tenantId,
        .slug = detail ? detail->club.slug : tenantId,
        .action = action,
        .by = coreStatus.operatorName,
        .reason = reason,
        .createdAtMs = nowMs,
        .dueAtMs = nowMs + holdMs};
    if (!m_failures.contains(function)) {
        heldActions.append(held);
        if (detail)
            detail->held = held;
    }
    Reply<HeldAction> reply = answer<HeldAction>(function, tenantId + u' ' + reason, held);
    Q_EMIT clubsChanged({tenantId});
    return reply;
}

Reply<void> FakeConsole::letSignupFinish(QString tenantId, QString reason)
{
    return answer<void>(u"letSignupFinish"_s, tenantId + u' ' + reason, {});
}

Reply<HeldAction> FakeConsole::suspendClub(QString tenantId, QString reason)
{
    return holdBack(u"suspendClub"_s, u"club.suspend"_s, tenantId, reason);
}

Reply<void> FakeConsole::reinstateClub(QString tenantId, QString reason)
{
    return answer<void>(u"reinstateClub"_s, tenantId + u' ' + reason, {});
}

Reply<HeldAction> FakeConsole::cancelClub(QString tenantId, QString reason)
{
    return holdBack(u"cancelClub"_s, u"club.cancel"_s, tenantId, reason);
}

Reply<HeldAction> FakeConsole::eraseClub(QString tenantId, QString confirmation, QString reason)
{
    return holdBack(u"eraseClub"_s, u"club.erase"_s, tenantId, confirmation + u' ' + reason);
}

Reply<RevokedAccess> FakeConsole::revokeMagicLinks(QString tenantId, QString reason)
{
    return answer<RevokedAccess>(u"revokeMagicLinks"_s, tenantId + u' ' + reason, RevokedAccess{1, 1});
}

Reply<void> FakeConsole::revokeTokens(QString tenantId, QString tokenId, QString reason)
{
    return answer<void>(u"revokeTokens"_s, u"%1 %2 %3"_s.arg(tenantId, tokenId, reason), {});
}

Reply<QList<HeldAction>> FakeConsole::pendingActions()
{
    return answer<QList<HeldAction>>(u"pendingActions"_s, {}, heldActions);
}

Reply<void> FakeConsole::undoAction(QString id)
{
    bool undone = false;
    QStringList tenantIds;
    if (!m_failures.contains(u"undoAction"_s)) {
        for (ClubDetail &detail : details) {
            if (detail.held && detail.held->id == id) {
                detail.held.reset();
                tenantIds.append(detail.club.id);
            }
        }
        undone = heldActions.removeIf([&id](const HeldAction &held) { return held.id == id; }) > 0;
    }
    Reply<void> reply = answer<void>(
        u"undoAction"_s, id, undone ? Result<void>() : Result<void>(domain::fail(ErrorCode::NotFound, {})));
    Q_EMIT clubsChanged(tenantIds);
    return reply;
}

PromoCode *FakeConsole::findPromo(const QString &code)
{
    for (PromoDetail &detail : promoDetails) {
        if (detail.promo.code == code)
            return &detail.promo;
    }
    return nullptr;
}

Reply<QList<PromoCode>> FakeConsole::promoCodes()
{
    QList<PromoCode> codes;
    for (const PromoDetail &detail : std::as_const(promoDetails))
        codes.append(detail.promo);
    return answer<QList<PromoCode>>(u"promoCodes"_s, {}, codes);
}

Reply<PromoDetail> FakeConsole::promoCode(QString code)
{
    Result<PromoDetail> found = domain::fail(ErrorCode::NotFound, {});
    for (const PromoDetail &detail : std::as_const(promoDetails)) {
        if (detail.promo.code == code)
            found = detail;
    }
    return answer<PromoDetail>(u"promoCode"_s, code, found);
}

Reply<PromoCode> FakeConsole::addPromoCode(PromoCode promo)
{
    if (!m_failures.contains(u"addPromoCode"_s))
        promoDetails.prepend({promo});
    Q_EMIT promosChanged();
    return answer<PromoCode>(u"addPromoCode"_s, promo.code, promo);
}

Reply<PromoCode> FakeConsole::editPromoCode(QString code, PromoChange change)
{
    PromoCode *promo = findPromo(code);
    if (!promo)
        return answer<PromoCode>(u"editPromoCode"_s, code, domain::fail(ErrorCode::NotFound, {}));
    promo->maxUses = change.maxUses.value_or(promo->maxUses);
    promo->startsAt = change.startsAt.value_or(promo->startsAt);
    promo->validUntil = change.validUntil.value_or(promo->validUntil);
    promo->notes = change.notes.value_or(promo->notes);
    Q_EMIT promosChanged();
    return answer<PromoCode>(u"editPromoCode"_s, code, *promo);
}

Reply<void> FakeConsole::deactivatePromoCode(QString code, QString reason)
{
    if (PromoCode *promo = findPromo(code))
        promo->active = false;
    Q_EMIT promosChanged();
    return answer<void>(u"deactivatePromoCode"_s, code + u' ' + reason, {});
}

Reply<void> FakeConsole::reactivatePromoCode(QString code, QString reason)
{
    if (PromoCode *promo = findPromo(code))
        promo->active = true;
    Q_EMIT promosChanged();
    return answer<void>(u"reactivatePromoCode"_s, code + u' ' + reason, {});
}

} // namespace touchline::testsupport
