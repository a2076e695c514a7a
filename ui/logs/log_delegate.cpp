// SPDX-License-Identifier: GPL-3.0-only
#include "ui/logs/log_delegate.h"

#include "ui/logs/log_model.h"
#include "ui/logs/log_words.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirror.h"

#include <QPainter>

namespace touchline::logs {

namespace {
constexpr int padding = 10;
constexpr int iconSize = 12;

theme::Role inkOf(int column, domain::LogLevel level)
{
    switch (static_cast<LogModel::Column>(column)) {
    case LogModel::MessageColumn:
        return level == domain::LogLevel::Error ? theme::Role::Danger
            : level == domain::LogLevel::Debug  ? theme::Role::Muted
                                                : theme::Role::Text;
    case LogModel::LevelColumn:
        return levelInk(level);
    case LogModel::TimeColumn:
    case LogModel::FeatureColumn:
    case LogModel::DetailsColumn:
    case LogModel::ColumnCount:
        return theme::Role::Muted;
    }
    Q_UNREACHABLE();
}
} // namespace

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto level = static_cast<domain::LogLevel>(index.data(LogModel::LevelRole).toInt());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, theme::color(theme::Role::AccentSoft, option.palette));
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    if (current)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
            theme::color(theme::Role::Accent, option.palette));
    const auto mirrored
        = [painter, &option](const QRect &area) { return theme::mirrored(*painter, option.rect, area); };
    QRect line = option.rect.adjusted(padding, 0, -padding / 2, 0);
    const QColor ink = theme::color(inkOf(index.column(), level), option.palette);
    if (index.column() == LogModel::LevelColumn) {
        const QRect icon(line.left(), line.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        painter->drawPixmap(mirrored(icon).topLeft(),
            theme::iconPixmap(levelIcon(level), ink, iconSize, painter->device()->devicePixelRatioF()));
        line.adjust(iconSize + 6, 0, 0, 0);
    }
    painter->setFont(theme::font(theme::TextStyle::Mono));
    painter->setPen(ink);
    const QString text = index.data(Qt::DisplayRole).toString();
    // Long texts are cut before they are measured: eliding shapes all of it.
    painter->drawText(mirrored(line), Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(text.left(400), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize LogDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, rowHeight};
}

} // namespace touchline::logs
