// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/metrics.h"
#include "ui/widgets/chip.h"

#include <QStyledItemDelegate>
#include <functional>
#include <optional>

class QTableView;

namespace touchline::widgets {

/// How one cell of a table is written.
struct CellLook
{
    theme::TextStyle style = theme::TextStyle::Body;
    theme::Role ink = theme::Role::Text;
    std::optional<ChipLook> chip{}; ///< instead of the text
};

/// Paints one-line rows with a thin rule below each; cells are cut with an ellipsis, digits equally wide in `Mono`.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Look = std::function<CellLook(const QModelIndex &)>;

    CellDelegate(Look look, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Look m_look;
};

/// A table as they all are: whole rows, no grid, no editing, Tab leaves it, one-line rows. `stretched`: the column that
/// takes what room is left.
void prepareTable(QTableView &table, int stretched);

} // namespace touchline::widgets
