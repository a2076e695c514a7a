// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/verdict_line.h"

#include "ui/forms/form_field.h"
#include "ui/onboard/promo_check.h"
#include "ui/onboard/slug_check.h"

#include <QCoreApplication>

namespace touchline::onboard {

using forms::FormField;

namespace {
struct VerdictTexts
{
    Q_DECLARE_TR_FUNCTIONS(VerdictTexts)
};

FormField::Mood moodOf(SlugCheck::Verdict verdict)
{
    switch (verdict) {
    case SlugCheck::Verdict::Empty:
        return FormField::Mood::Hint;
    case SlugCheck::Verdict::Asking:
        return FormField::Mood::Busy;
    case SlugCheck::Verdict::Available:
        return FormField::Mood::Good;
    case SlugCheck::Verdict::Unknown:
        return FormField::Mood::Warning;
    case SlugCheck::Verdict::Malformed:
    case SlugCheck::Verdict::Unavailable:
        return FormField::Mood::Fault;
    }
    Q_UNREACHABLE();
}

FormField::Mood moodOf(PromoCheck::Verdict verdict)
{
    switch (verdict) {
    case PromoCheck::Verdict::Empty:
        return FormField::Mood::Hint;
    case PromoCheck::Verdict::Asking:
        return FormField::Mood::Busy;
    case PromoCheck::Verdict::Good:
        return FormField::Mood::Good;
    case PromoCheck::Verdict::Unknown:
        return FormField::Mood::Warning;
    case PromoCheck::Verdict::Refused:
        return FormField::Mood::Fault;
    }
    Q_UNREACHABLE();
}
} // namespace

void showVerdict(FormField &field, const SlugCheck &check, const QString &address)
{
    QString text = check.text();
    if (check.verdict() == SlugCheck::Verdict::Empty)
        text = VerdictTexts::tr("Made from the name until you change it.");
    else if (check.verdict() == SlugCheck::Verdict::Available && !address.isEmpty())
        text = VerdictTexts::tr("Free: %1", "an address").arg(address);
    const QString &free = check.suggestion();
    field.say(moodOf(check.verdict()), text, free.isEmpty() ? QString() : VerdictTexts::tr("Use %1").arg(free));
}

void showVerdict(FormField &field, const PromoCheck &check)
{
    if (check.verdict() == PromoCheck::Verdict::Empty)
        field.calm();
    else
        field.say(moodOf(check.verdict()), check.text());
}

} // namespace touchline::onboard
