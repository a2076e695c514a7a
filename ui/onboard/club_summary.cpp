// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/club_summary.h"

#include "ui/clubs/club_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/widgets/swatch.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

ClubSummary::ClubSummary(QWidget *parent)
    : QWidget(parent)
    , m_card(new widgets::Card(tr("The club so far")))
    , m_name(addRow(tr("Name")))
    , m_address(addRow(tr("Page")))
    , m_email(addRow(tr("Owner")))
    , m_plan(addRow(tr("Plan")))
    , m_promo(addRow(tr("Promo code")))
    , m_primary(new widgets::Swatch(Qt::white, {16, 16}))
    , m_secondary(new widgets::Swatch(Qt::white, {16, 16}))
    , m_colors(addRow(tr("Colours"), {m_primary, m_secondary}))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->body()->setContentsMargins(22, 18, 22, 18);
    m_colors->setStyle(theme::TextStyle::Mono);
    m_address->setStyle(theme::TextStyle::Mono);
    m_address->setWordWrap(false);
    m_address->setElided(true);
}

widgets::Label *ClubSummary::addRow(const QString &title, const QList<QWidget *> &before)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space12);
    auto *name = new widgets::Label(title, theme::TextStyle::Small, theme::Role::Muted);
    name->setFixedWidth(90);
    auto *value = new widgets::Label({});
    value->setWordWrap(true);
    value->setSelectable();
    value->setFocusPolicy(Qt::NoFocus);
    value->setAccessibleName(title);
    row->addWidget(name, 0, Qt::AlignTop);
    for (QWidget *each : before)
        row->addWidget(each);
    row->addWidget(value, 1);
    m_card->body()->addLayout(row);
    return value;
}

void ClubSummary::show(const ClubDraft &club)
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    m_name->setText(orDash(club.name));
    m_address->setText(orDash(club.slug.isEmpty() ? QString() : club.publicUrl + u"/c/"_s + club.slug));
    m_email->setText(orDash(club.email));
    m_plan->setText(clubs::planTitle(club.plan));
    m_promo->setText(orDash(club.promoCode));
    m_colors->setText(club.brand.primaryColor + u"  "_s + club.brand.secondaryColor);
    m_primary->setColor(QColor(club.brand.primaryColor));
    m_secondary->setColor(QColor(club.brand.secondaryColor));
}

} // namespace touchline::onboard
