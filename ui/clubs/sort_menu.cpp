// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/sort_menu.h"

#include "ui/clubs/club_columns.h"

#include <QActionGroup>

namespace touchline::clubs {

SortMenu::SortMenu(int column, Qt::SortOrder order, QWidget *parent)
    : QMenu(tr("Sort by"), parent)
{
    auto *columns = new QActionGroup(this);
    for (int candidate = 0; candidate < ColumnCount; ++candidate) {
        if (!sortOf(candidate))
            continue;
        QAction *action = columns->addAction(columnTitle(candidate));
        action->setCheckable(true);
        action->setChecked(candidate == column);
        connect(action, &QAction::triggered, this, [this, candidate, column] {
            if (candidate != column)
                Q_EMIT columnChosen(candidate);
        });
    }
    auto *orders = new QActionGroup(this);
    for (const Qt::SortOrder candidate : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QAction *action = orders->addAction(candidate == Qt::AscendingOrder ? tr("Ascending") : tr("Descending"));
        action->setCheckable(true);
        action->setChecked(candidate == order);
        connect(action, &QAction::triggered, this, [this, candidate] { Q_EMIT orderChosen(candidate); });
    }
    addActions(columns->actions());
    addSeparator();
    addActions(orders->actions());
}

} // namespace touchline::clubs
