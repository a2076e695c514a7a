// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/cell_delegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace touchline::widgets {

namespace {
constexpr int padding = 10;
/// Longer texts are cut before they are measured: eliding shapes all of it.
constexpr int mostShown = 400;

QString lineOf(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString().left(mostShown).simplified();
}
} // namespace

CellDelegate::CellDelegate(Look look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(std::move(look))
{ }

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto ink = [&option](theme::Role role) { return theme::color(role, option.palette); };
    const CellLook look = m_look(index);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, ink(theme::Role::AccentSoft));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), ink(theme::Role::Border));
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), ink(theme::Role::Accent));
    const QRect line = option.rect.adjusted(padding, 0, -padding, -1);
    if (look.chip) {
        const QRect placed = QStyle::alignedRect(
            option.direction, Qt::AlignLeft | Qt::AlignVCenter, chipSize(*look.chip).boundedTo(line.size()), line);
        paintChip(*painter, placed, *look.chip, option.palette);
    } else {
        painter->setFont(theme::font(look.style));
        painter->setPen(ink(look.ink));
        const Qt::Alignment alignment
            = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
        painter->drawText(
            line, alignment, painter->fontMetrics().elidedText(lineOf(index), Qt::ElideRight, line.width()));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const CellLook look = m_look(index);
    const int width = look.chip ? chipSize(*look.chip).width()
                                : QFontMetrics(theme::font(look.style)).horizontalAdvance(lineOf(index));
    return {width + 2 * padding + 6, theme::oneLineRow};
}

void prepareTable(QTableView &table, int stretched)
{
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(theme::oneLineRow);
    table.verticalHeader()->setDefaultSectionSize(theme::oneLineRow);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = table.horizontalHeader();
    header->setFont(theme::font(theme::TextStyle::TinyStrong));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setFixedHeight(theme::controlHeight);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    // Measuring what is in view is enough, and stays quick in long tables.
    header->setResizeContentsPrecision(0);
}

} // namespace touchline::widgets
