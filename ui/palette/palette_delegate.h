// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStyledItemDelegate>

namespace touchline::palette {

/// Paints a row of the palette: icon, title, what it is; a club's state or the action's keys at the end.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 36;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Both return what is left of `room`.
    QRect paintChip(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect room) const;
    QRect paintKeys(QPainter &painter, const QStyleOptionViewItem &option, const QString &keys, QRect room) const;
};

} // namespace touchline::palette
