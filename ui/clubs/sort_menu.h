// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QMenu>

namespace touchline::clubs {

/// By what the club table is sorted and in which direction, for those who do not click its header.
class SortMenu final : public QMenu
{
    Q_OBJECT

public:
    /// As it is sorted at the moment.
    SortMenu(int column, Qt::SortOrder order, QWidget *parent);

Q_SIGNALS:
    /// The column is another one: in the direction that suits it.
    void columnChosen(int column);
    void orderChosen(Qt::SortOrder order);
};

} // namespace touchline::clubs
