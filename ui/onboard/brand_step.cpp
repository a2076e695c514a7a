// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/brand_step.h"

#include "ui/errors/error_text.h"
#include "ui/forms/form_field.h"
#include "ui/onboard/badge_drop.h"
#include "ui/onboard/color_field.h"
#include "ui/onboard/switch_override.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

using forms::FormField;

namespace {
/// WCAG 2.2, 1.4.3 (AA) for text of ordinary size.
constexpr double readableRatio = 4.5;
} // namespace

BrandStep::BrandStep(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_title(new widgets::Label({}, theme::TextStyle::Heading))
    , m_primary(new ColorField(tr("Primary colour"), domain::Brand().primaryColor))
    , m_secondary(new ColorField(tr("Secondary colour"), domain::Brand().secondaryColor))
    , m_badge(new BadgeDrop)
    , m_badgeField(new FormField(tr("From the badge"), m_badge))
    , m_notice(new widgets::Notice(theme::Tone::Danger))
    , m_override(new SwitchOverride(console))
    , m_back(new widgets::Button(tr("Back")))
    , m_later(new widgets::Button(tr("Save and finish later")))
    , m_next(new widgets::Button(tr("Next: plan setup"), widgets::Button::Kind::Primary))
{
    build();
    for (ColorField *color : {m_primary, m_secondary}) {
        connect(color, &ColorField::changed, this, [this] {
            weighContrast();
            Q_EMIT edited();
        });
        connect(color, &ColorField::submitted, this, [this] { submit(false); });
    }
    connect(m_secondary->field(), &FormField::linkActivated, this, &BrandStep::useReadable);
    connect(m_badge, &BadgeDrop::colorsFound, this, &BrandStep::take);
    connect(m_badge, &BadgeDrop::failed, m_badgeField, &FormField::fault);
    connect(m_override, &SwitchOverride::granted, this, [this] { submit(false); });
    connect(m_back, &QPushButton::clicked, this, &BrandStep::backRequested);
    connect(m_later, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_next, &QPushButton::clicked, this, [this] { submit(false); });
}

void BrandStep::build()
{
    m_back->setObjectName(u"brandBack"_s);
    m_later->setObjectName(u"brandLater"_s);
    m_next->setObjectName(u"saveBrand"_s);
    m_title->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space12);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_later);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space12);
    for (QWidget *row :
        std::initializer_list<QWidget *>{m_title, m_primary, m_secondary, m_badgeField, m_notice, m_override})
        column->addWidget(row);
    column->addStretch(1);
    column->addSpacing(theme::space4);
    column->addLayout(buttons);
    m_notice->hide();
}

void BrandStep::begin(const QString &tenantId, const QString &clubName, const domain::Brand &brand)
{
    ++m_generation;
    setPending(false, false);
    m_tenantId = tenantId;
    m_title->setText(tr("Colours of %1").arg(clubName));
    m_badgeField->calm();
    m_notice->hide();
    m_override->dismiss();
    m_primary->setColor(brand.primaryColor);
    m_secondary->setColor(brand.secondaryColor);
}

domain::Brand BrandStep::brand() const
{
    return {m_primary->color(), m_secondary->color()};
}

void BrandStep::weighContrast()
{
    if (!m_secondary->isValid() || !m_primary->isValid())
        return;
    const double ratio = domain::contrastRatio(m_primary->color(), m_secondary->color());
    if (ratio >= readableRatio)
        return m_secondary->field()->calm();
    const QLocale locale;
    const bool black = domain::readableTextColor(m_primary->color()) == u"#000000"_s;
    m_secondary->field()->say(FormField::Mood::Warning,
        tr("Text in these two colours is hard to read (%1 : 1; at least %2 : 1).")
            .arg(locale.toString(ratio, 'f', 1), locale.toString(readableRatio, 'f', 1)),
        black ? tr("Use black instead") : tr("Use white instead"));
}

void BrandStep::useReadable()
{
    m_secondary->setColor(domain::readableTextColor(m_primary->color()));
}

void BrandStep::take(const domain::Brand &brand)
{
    m_primary->setColor(brand.primaryColor);
    m_secondary->setColor(brand.secondaryColor);
    m_badgeField->say(
        FormField::Mood::Good, tr("Took %1 and %2 from the badge.").arg(brand.primaryColor, brand.secondaryColor));
}

void BrandStep::submit(bool later)
{
    if (m_pending || m_tenantId.isEmpty())
        return;
    for (ColorField *color : {m_primary, m_secondary}) {
        if (!color->isValid())
            return color->field()->focusWidget()->setFocus();
    }
    m_notice->hide();
    setPending(true, later);
    const domain::Brand order = brand();
    replies::onReply(this, m_console.setBrand(m_tenantId, order),
        [this, order, later, generation = m_generation](const domain::Result<void> &reply) {
            if (generation != m_generation)
                return;
            setPending(false, later);
            if (reply)
                Q_EMIT saved(order, later);
            else
                showError(reply.error());
        });
}

void BrandStep::showError(const domain::Error &error)
{
    if (error.code == domain::ErrorCode::SignupsDisabled)
        return m_override->ask(m_tenantId);
    const QString primary = errors::fieldErrorText(error, u"primaryColor");
    const QString secondary = errors::fieldErrorText(error, u"secondaryColor");
    if (!primary.isEmpty())
        m_primary->field()->fault(primary);
    if (!secondary.isEmpty())
        m_secondary->field()->fault(secondary);
    if (primary.isEmpty() && secondary.isEmpty()) {
        m_notice->setText(errors::errorText(error));
        m_notice->show();
    }
}

void BrandStep::setPending(bool pending, bool later)
{
    m_pending = pending;
    m_next->setBusy(pending && !later, tr("Saving…"));
    m_later->setBusy(pending && later, tr("Saving…"));
    m_next->setEnabled(!pending);
    m_later->setEnabled(!pending);
    m_back->setEnabled(!pending);
}

} // namespace touchline::onboard
