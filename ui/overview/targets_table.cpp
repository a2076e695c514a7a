// SPDX-License-Identifier: GPL-3.0-only
#include "ui/overview/targets_table.h"

#include "ui/overview/overview_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::overview {

using console::LaunchTarget;
using theme::Role;
using theme::TextStyle;

TargetsTable::TargetsTable(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::space12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (const LaunchTarget target : {LaunchTarget::SignupFaults, LaunchTarget::ProvisioningSuccess,
             LaunchTarget::ProvisioningP95, LaunchTarget::KillSwitch, LaunchTarget::FailuresThisWeek}) {
        const Row row{target, new widgets::Label(targetTitle(target)),
            new widgets::Label({}, TextStyle::Small, Role::Muted), new widgets::Label(u"–"_s, TextStyle::Mono),
            new widgets::Chip(targetChip(console::TargetVerdict::NoData))};
        row.title->setWordWrap(true);
        grid->setRowMinimumHeight(line, 35);
        grid->addWidget(row.title, line, 0);
        grid->addWidget(row.limit, line, 1);
        grid->addWidget(row.figure, line, 2);
        grid->addWidget(row.chip, line, 3);
        grid->addWidget(new widgets::Rule, line + 1, 0, 1, 4);
        m_rows.append(row);
        line += 2;
    }
    grid->setRowStretch(line, 1);
}

void TargetsTable::showTargets(const QList<console::TargetView> &targets)
{
    for (const Row &row : std::as_const(m_rows)) {
        const auto found = std::ranges::find(targets, row.target, &console::TargetView::target);
        if (found == targets.cend())
            continue;
        const widgets::ChipLook look = targetChip(found->verdict);
        row.limit->setText(targetLimit(*found));
        row.figure->setText(targetFigure(*found));
        row.chip->setLook(look);
        const QString meaning = targetMeaning(*found);
        for (QWidget *widget : std::initializer_list<QWidget *>{row.title, row.limit, row.figure, row.chip})
            widget->setToolTip(meaning);
        row.figure->setAccessibleName(tr("%1: %2, target %3, %4", "launch target, figure, limit, met or missed")
                .arg(row.title->text(), row.figure->text(), row.limit->text(), look.text));
    }
}

} // namespace touchline::overview
