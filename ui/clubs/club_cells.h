// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"

#include <QStyledItemDelegate>

namespace touchline::console {
struct ClubRow;
}

namespace touchline::clubs {

class ClubsModel;

/// Paints the cells of the club table: name over slug, state chip, progress, the rest as text.
class ClubCells final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ClubCells(const ClubsModel &model, const domain::Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintClub(QPainter &painter, const QStyleOptionViewItem &option, const console::ClubRow &row) const;
    void paintProgress(QPainter &painter, const QStyleOptionViewItem &option, const console::ClubRow &row) const;

    const ClubsModel &m_model;
    const domain::Clock &m_clock;
};

} // namespace touchline::clubs
