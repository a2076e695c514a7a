// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/history_delegate.h"

#include "ui/switches/switch_history_model.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QPainter>

namespace touchline::switches {

namespace {
constexpr int padding = 10;

theme::TextStyle styleOf(int column)
{
    return column == SwitchHistoryModel::WhenColumn ? theme::TextStyle::Mono : theme::TextStyle::Body;
}
} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto ink = [&option](theme::Role role) { return theme::color(role, option.palette); };
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, ink(theme::Role::AccentSoft));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), ink(theme::Role::Border));
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), ink(theme::Role::Accent));
    const QRect line = option.rect.adjusted(padding, 0, -padding, -1);
    painter->setFont(theme::font(styleOf(index.column())));
    painter->setPen(ink(index.column() == SwitchHistoryModel::WhyColumn ? theme::Role::Muted : theme::Role::Text));
    const QString text = index.data(Qt::DisplayRole).toString().simplified();
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(theme::font(styleOf(index.column())));
    return {metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * padding + 6, theme::oneLineRow};
}

} // namespace touchline::switches
