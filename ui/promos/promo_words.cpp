// SPDX-License-Identifier: GPL-3.0-only
#include "ui/promos/promo_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::promos {

using theme::Tone;

namespace {
struct PromoWords
{
    Q_DECLARE_TR_FUNCTIONS(PromoWords)
};
} // namespace

widgets::ChipLook stateLook(const domain::PromoCode &promo, qint64 nowSeconds)
{
    if (!promo.active)
        return {Tone::Neutral, u"minus"_s, PromoWords::tr("Inactive")};
    if (promo.validUntil && nowSeconds >= *promo.validUntil)
        return {Tone::Neutral, u"clock"_s, PromoWords::tr("Expired")};
    if (promo.usesRemaining() == 0)
        return {Tone::Warning, u"exclamation"_s, PromoWords::tr("Used up")};
    if (promo.startsAt && nowSeconds < *promo.startsAt)
        return {Tone::Info, u"clock"_s, PromoWords::tr("Not yet valid")};
    return {Tone::Success, u"check"_s, PromoWords::tr("Active")};
}

QString discountText(const domain::PromoCode &promo)
{
    const QString percent = PromoWords::tr("%1 %", "percent").arg(promo.discountPercent);
    return promo.lifetime ? PromoWords::tr("%1 for life", "a discount that never ends").arg(percent) : percent;
}

QString usesText(const domain::PromoCode &promo)
{
    const QLocale locale;
    const QString used = locale.toString(promo.usedCount);
    return promo.maxUses ? PromoWords::tr("%1 of %2", "uses").arg(used, locale.toString(*promo.maxUses)) : used;
}

QString planText(const std::optional<domain::Plan> &plan)
{
    if (!plan)
        return PromoWords::tr("as chosen", "plan");
    switch (*plan) {
    case domain::Plan::Starter:
        return PromoWords::tr("Starter");
    case domain::Plan::Pro:
        return PromoWords::tr("Pro");
    }
    Q_UNREACHABLE();
}

QString momentText(qint64 seconds)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), u"d MMM yyyy HH:mm"_s);
}

QString windowText(const domain::PromoCode &promo)
{
    if (promo.startsAt && promo.validUntil)
        return PromoWords::tr("%1 – %2", "from, until").arg(momentText(*promo.startsAt), momentText(*promo.validUntil));
    if (promo.startsAt)
        return PromoWords::tr("from %1").arg(momentText(*promo.startsAt));
    if (promo.validUntil)
        return PromoWords::tr("until %1").arg(momentText(*promo.validUntil));
    return PromoWords::tr("always");
}

QString whitelistText(const domain::PromoCode &promo)
{
    const QStringList &slugs = promo.tenantSlugWhitelist;
    if (slugs.isEmpty())
        return PromoWords::tr("every club");
    return slugs.size() == 1 ? slugs.constFirst()
                             : PromoWords::tr("%n club(s)", nullptr, static_cast<int>(slugs.size()));
}

QString fieldFault(const domain::Error &error, QStringView field)
{
    for (const domain::Issue &issue : error.issues) {
        if (issue.path.value(0) != field)
            continue;
        if (issue.code == "code_exists"_L1)
            return PromoWords::tr("There is such a code already.");
        if (issue.code == "invalid_code"_L1)
            return PromoWords::tr("Use 3 to 40 of A–Z, 0–9, hyphen and underscore.");
        if (issue.code == "invalid_percent"_L1)
            return PromoWords::tr("Give 0 to 100.");
        if (issue.code == "invalid_uses"_L1)
            return PromoWords::tr("At least 1, and not fewer than it has been used already.");
        if (issue.code == "invalid_window"_L1)
            return PromoWords::tr("The end must be after the beginning.");
        if (issue.code == "invalid_slug"_L1)
            return PromoWords::tr("Give clubs’ addresses such as anstey-nomads, with spaces between.");
        if (issue.code == "invalid_notes"_L1)
            return PromoWords::tr("This is too long.");
        return issue.message;
    }
    return {};
}

} // namespace touchline::promos
