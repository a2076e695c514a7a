// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHeaderView>

namespace touchline::clubs {

/// Column titles in small type, aligned with the cells, the sort arrow right behind the title it belongs to.
class ClubHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ClubHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace touchline::clubs
