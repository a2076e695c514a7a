// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/club_header.h"

#include "ui/clubs/club_columns.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
constexpr int padding = 10;
constexpr int arrowSize = 10;
} // namespace

ClubHeader::ClubHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{ }

void ClubHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const bool first = logicalIndex == ClubColumn;
    const bool right = logicalIndex == TookColumn;
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const theme::Role ink = sorted ? theme::Role::Text : theme::Role::Muted;
    painter->save();
    painter->fillRect(rect, theme::color(theme::Role::Surface, palette()));
    painter->setPen(theme::color(theme::Role::Border, palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setFont(theme::font(theme::TextStyle::TinyStrong));
    painter->setPen(theme::color(ink, palette()));
    QRect text = rect.adjusted(first ? padding + 6 : padding, 0, -padding, -1);
    const int width = painter->fontMetrics().horizontalAdvance(title);
    if (right)
        text.setLeft(text.right() + 1 - width);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (sorted) {
        const QString arrow = sortIndicatorOrder() == Qt::DescendingOrder ? u"chevron-down"_s : u"chevron-up"_s;
        const int x = right ? text.left() - arrowSize - theme::space4 : text.left() + width + theme::space4;
        painter->drawPixmap(x, rect.top() + (rect.height() - arrowSize) / 2,
            theme::iconPixmap(arrow, theme::color(ink, palette()), arrowSize, devicePixelRatioF()));
    }
    painter->restore();
}

} // namespace touchline::clubs
