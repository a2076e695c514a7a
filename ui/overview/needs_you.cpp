// SPDX-License-Identifier: GPL-3.0-only
#include "ui/overview/needs_you.h"

#include "ui/clubs/club_words.h"
#include "ui/clubs/failure_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::overview {

using theme::Role;
using theme::TextStyle;

namespace {
constexpr int mostRows = 5;
enum Column { NameColumn, StateColumn, WhyColumn, OpenColumn };
} // namespace

NeedsYou::NeedsYou(QWidget *parent)
    : QWidget(parent)
    , m_nothing(new widgets::Label(
          tr("No club has failed. What fails appears here with its reason."), TextStyle::Body, Role::Muted))
    , m_all(new widgets::Button({}, widgets::Button::Kind::Link))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space4);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::space12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(NameColumn, 2);
    grid->setColumnStretch(WhyColumn, 3);
    const QStringList titles{tr("Club"), tr("State"), tr("Why")};
    for (int i = 0; i < titles.size(); ++i) {
        auto *title = new widgets::Label(titles.at(i), TextStyle::TinyStrong, Role::Muted);
        title->setFixedHeight(24);
        grid->addWidget(title, 0, i);
        m_header.append(title);
    }
    auto *rule = new widgets::Rule;
    grid->addWidget(rule, 1, 0, 1, 4);
    m_header.append(rule);
    // The rows stay and take other clubs, so that neither the mouse nor the keyboard loses its place.
    for (int i = 0; i < mostRows; ++i)
        m_rows.append(makeRow(*grid, 2 + 2 * i));
    column->addLayout(grid);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_all, &QAbstractButton::clicked, this, &NeedsYou::allRequested);
    write();
}

NeedsYou::Row NeedsYou::makeRow(QGridLayout &grid, int row)
{
    const Row made{new widgets::Label({}, TextStyle::Strong), new widgets::Chip,
        new widgets::Label({}, TextStyle::Small, Role::Muted), new widgets::Button(tr("Open")), new widgets::Rule};
    made.name->setElided(true);
    made.why->setWordWrap(true);
    made.chip->setLook({theme::Tone::Danger, clubs::stateIcon(domain::ProvisionState::Failed),
        clubs::stateTitle(domain::ProvisionState::Failed)});
    made.open->setSize(widgets::Button::Size::Small);
    const int index = static_cast<int>(m_rows.size());
    connect(made.open, &QAbstractButton::clicked, this, [this, index] {
        if (index < m_clubs.size())
            Q_EMIT clubRequested(m_clubs.at(index).tenantId);
    });
    grid.setRowMinimumHeight(row, 35);
    grid.addWidget(made.name, row, NameColumn);
    grid.addWidget(made.chip, row, StateColumn);
    grid.addWidget(made.why, row, WhyColumn);
    grid.addWidget(made.open, row, OpenColumn);
    grid.addWidget(made.rule, row + 1, 0, 1, 4);
    return made;
}

void NeedsYou::showClubs(const QList<console::ClubNote> &clubs, qint64 nowMs)
{
    m_clubs = clubs;
    for (qsizetype i = 0; i < std::min(m_rows.size(), m_clubs.size()); ++i) {
        const console::ClubNote &club = m_clubs.at(i);
        const Row &row = m_rows.at(i);
        const QString why = clubs::reasonText(club.reason);
        row.name->setText(club.name);
        row.name->setToolTip(club.name);
        row.why->setText(why);
        row.why->setToolTip(tr("%1 · failed %2", "reason, time").arg(why, clubs::momentText(club.atMs, nowMs)));
        row.open->setAccessibleName(tr("Open %1", "club").arg(club.name));
        row.open->setAccessibleDescription(why);
    }
    write();
}

void NeedsYou::showTotal(std::optional<qint64> failed)
{
    m_total = failed;
    write();
}

void NeedsYou::write()
{
    const bool any = !m_clubs.isEmpty();
    m_nothing->setVisible(!any);
    for (QWidget *widget : std::as_const(m_header))
        widget->setVisible(any);
    auto *grid = static_cast<QGridLayout *>(layout()->itemAt(1)->layout());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool used = i < m_clubs.size();
        for (QWidget *widget : std::initializer_list<QWidget *>{row.name, row.chip, row.why, row.open, row.rule})
            widget->setVisible(used);
        grid->setRowMinimumHeight(2 + 2 * static_cast<int>(i), used ? 35 : 0);
    }
    const qint64 total = std::max<qint64>(m_total.value_or(0), m_clubs.size());
    m_all->setVisible(total > m_rows.size());
    m_all->setText(tr("Show all %n failed clubs", nullptr, static_cast<int>(total)));
}

} // namespace touchline::overview
