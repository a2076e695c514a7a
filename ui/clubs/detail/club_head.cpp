// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/club_head.h"

#include "ui/clubs/club_words.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;
using theme::TextStyle;
using widgets::Button;
using widgets::Label;

ClubHead::ClubHead(QMenu &menu, bool inWindow, QWidget *parent)
    : QWidget(parent)
    , m_name(new Label({}, TextStyle::Heading))
    , m_line(new Label({}, TextStyle::Mono, Role::Muted))
    , m_chip(new widgets::Chip)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    column->setSpacing(1);
    auto *first = new QHBoxLayout;
    first->setSpacing(theme::space4);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme::space8);
    column->addLayout(first);
    column->addLayout(second);
    m_name->setElided(true);
    m_line->setElided(true);
    first->addWidget(m_name, 1);
    second->addWidget(m_line, 1);
    second->addWidget(m_chip);
    m_menu = addButton(*first, u"more"_s, tr("What can be done with the club (%1)").arg(u"Ctrl+Shift+A"_s));
    m_menu->setObjectName(u"clubMenu"_s);
    m_menu->setMenu(&menu);
    if (inWindow)
        return;
    connect(addButton(*first, u"external"_s, tr("Open in a window")), &QPushButton::clicked, this,
        &ClubHead::openRequested);
    connect(
        addButton(*first, u"close"_s, tr("Close the club")), &QPushButton::clicked, this, &ClubHead::closeRequested);
}

Button *ClubHead::addButton(QHBoxLayout &row, const QString &icon, const QString &name)
{
    auto *button = new Button({}, Button::Kind::Quiet);
    button->setSize(Button::Size::Small);
    button->setIcon(theme::icon(icon));
    button->setIconSize({14, 14});
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedWidth(26);
    row.addWidget(button);
    return button;
}

void ClubHead::setClub(const console::ClubDetail &club)
{
    m_club = club.club;
    m_name->setText(m_club.name);
    QStringList line{m_club.slug, planTitle(m_club.plan)};
    if (!club.runs.isEmpty())
        line.append(tr("run %1").arg(club.runs.constFirst().number));
    if (m_club.dryRun)
        line.append(tr("dry run"));
    m_line->setText(line.join(u" · "_s));
}

void ClubHead::tick(qint64 nowMs)
{
    m_chip->setLook(chipOf(m_club, nowMs));
}

void ClubHead::openMenu()
{
    m_menu->showMenu();
}

} // namespace touchline::clubs
