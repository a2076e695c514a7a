// SPDX-License-Identifier: GPL-3.0-only
#include "ui/readiness/check_row.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::readiness {

using theme::Role;
using theme::TextStyle;

namespace {
/// The widest state in the longest language; titles begin at one line.
constexpr int chipColumn = 104;
constexpr int titleColumn = 150;
} // namespace

CheckRow::CheckRow(QWidget *parent)
    : QWidget(parent)
    , m_chip(new widgets::Chip)
    , m_title(new widgets::Label({}, TextStyle::Strong))
    , m_finding(new widgets::Label({}, TextStyle::Body, Role::Muted))
    , m_fix(new widgets::Button({}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(theme::space12);
    auto *chips = new QWidget;
    chips->setFixedWidth(chipColumn);
    auto *chipRow = new QHBoxLayout(chips);
    chipRow->setContentsMargins(0, 0, 0, 0);
    chipRow->addWidget(m_chip);
    chipRow->addStretch(1);
    m_title->setFixedWidth(titleColumn);
    m_title->setWordWrap(true);
    m_finding->setWordWrap(true);
    m_finding->setSelectable();
    m_finding->setFocusPolicy(Qt::ClickFocus);
    m_fix->setSize(widgets::Button::Size::Small);
    row->addWidget(chips);
    row->addWidget(m_title);
    row->addWidget(m_finding, 1);
    row->addWidget(m_fix);
    connect(m_fix, &QAbstractButton::clicked, this, [this] { Q_EMIT fixRequested(m_entry.finding); });
}

void CheckRow::show(const domain::CheckEntry &entry)
{
    m_entry = entry;
    const widgets::ChipLook look = stateChip(entry.state);
    const QString title = itemTitle(entry.item);
    m_chip->setLook(look);
    m_chip->setAccessibleName(u"%1: %2"_s.arg(title, look.text));
    m_title->setText(title);
    m_finding->setText(entryText(entry));
    m_finding->setAccessibleName(u"%1: %2. %3"_s.arg(title, look.text, m_finding->text()));
    const FixPlace place = entry.state == domain::CheckState::Ok ? FixPlace{} : fixPlace(entry.finding);
    m_fix->setVisible(place.kind != FixPlace::Kind::None);
    m_fix->setText(fixButtonText(place));
    m_fix->setToolTip(fixHint(place));
    m_fix->setAccessibleName(u"%1: %2"_s.arg(title, m_fix->text()));
    m_fix->setAccessibleDescription(fixHint(place));
}

QString CheckRow::text() const
{
    return m_finding->text();
}

} // namespace touchline::readiness
