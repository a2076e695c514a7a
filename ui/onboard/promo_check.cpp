// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/promo_check.h"

#include "ui/clubs/club_words.h"
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

QString offerText(const console::PromoOffer &offer)
{
    QStringList parts;
    if (offer.discountPercent >= 100)
        parts << PromoCheck::tr("free of charge");
    else if (offer.discountPercent > 0)
        parts << PromoCheck::tr("%1 % off").arg(offer.discountPercent);
    if (offer.appliedPlan)
        parts << PromoCheck::tr("%1 plan", "Pro plan").arg(clubs::planTitle(*offer.appliedPlan));
    if (offer.lifetime)
        parts << PromoCheck::tr("for ever");
    if (offer.usesRemaining)
        parts << PromoCheck::tr("uses left: %1").arg(QLocale().toString(*offer.usesRemaining));
    if (parts.isEmpty())
        return PromoCheck::tr("Valid, without a discount.");
    return PromoCheck::tr("Valid: %1", "what a promo code gives").arg(parts.join(u" · "_s));
}

PromoCheck::PromoCheck(console::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(300));
    connect(&m_rest, &QTimer::timeout, this, &PromoCheck::ask);
}

void PromoCheck::check(const QString &code, const QString &slug)
{
    const bool same = code == m_code && (slug == m_slug || code.isEmpty());
    if (same && m_verdict != Verdict::Unknown)
        return;
    m_code = code;
    m_slug = slug;
    ++m_generation;
    m_rest.stop();
    if (code.isEmpty())
        return settle(Verdict::Empty, {});
    settle(Verdict::Asking, tr("Checking the code…"));
    m_rest.start();
}

void PromoCheck::ask()
{
    replies::onReply(this, m_console.verifyPromo(m_code, m_slug),
        [this, generation = m_generation](const domain::Result<console::PromoOffer> &reply) {
            if (generation != m_generation)
                return;
            if (reply)
                settle(Verdict::Good, offerText(*reply), reply->appliedPlan);
            else
                refuse(reply.error());
        });
}

void PromoCheck::refuse(const domain::Error &error)
{
    const QString atField = errors::fieldErrorText(error, u"promoCode");
    if (!atField.isEmpty())
        return settle(Verdict::Refused, atField);
    settle(Verdict::Unknown, tr("Could not be checked: %1").arg(errors::errorText(error)));
}

void PromoCheck::settle(Verdict verdict, const QString &text, std::optional<domain::Plan> plan)
{
    m_verdict = verdict;
    m_text = text;
    m_appliedPlan = plan;
    Q_EMIT changed();
}

} // namespace touchline::onboard
