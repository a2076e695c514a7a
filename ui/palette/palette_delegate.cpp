// SPDX-License-Identifier: GPL-3.0-only
#include "ui/palette/palette_delegate.h"

#include "ui/clubs/club_words.h"
#include "ui/palette/palette_model.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirror.h"

#include <QDateTime>
#include <QPainter>

namespace touchline::palette {

using theme::Role;

namespace {
constexpr int padding = 12;
constexpr int iconSize = 16;
constexpr int gap = 12;
} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto ink = [&option](Role role) { return theme::color(role, option.palette); };
    const auto mirrored
        = [painter, &option](const QRect &area) { return theme::mirrored(*painter, option.rect, area); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink(Role::AccentSoft));
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), theme::controlRadius, theme::controlRadius);
    }
    QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    const QRect icon(room.left(), room.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    painter->drawPixmap(mirrored(icon).topLeft(),
        theme::iconPixmap(index.data(PaletteModel::IconRole).toString(), ink(Role::Muted), iconSize,
            painter->device()->devicePixelRatioF()));
    room.adjust(iconSize + gap, 0, 0, 0);
    if (static_cast<PaletteModel::Kind>(index.data(PaletteModel::KindRole).toInt()) == PaletteModel::Kind::Club)
        room = paintChip(*painter, option, index, room);
    else
        room = paintKeys(*painter, option, index.data(PaletteModel::KeysRole).toString(), room);

    const QString title = index.data(Qt::DisplayRole).toString();
    painter->setFont(theme::font(theme::TextStyle::Medium));
    painter->setPen(ink(Role::Text));
    const QString shown = painter->fontMetrics().elidedText(title, Qt::ElideRight, room.width());
    painter->drawText(mirrored(room), Qt::AlignLeft | Qt::AlignVCenter, shown);
    room.adjust(painter->fontMetrics().horizontalAdvance(shown) + gap, 0, 0, 0);
    if (room.width() > iconSize) {
        painter->setFont(theme::font(theme::TextStyle::Small));
        painter->setPen(ink(Role::Muted));
        painter->drawText(mirrored(room), Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(
                index.data(PaletteModel::DetailRole).toString(), Qt::ElideRight, room.width()));
    }
    painter->restore();
}

QRect PaletteDelegate::paintChip(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect room) const
{
    const auto *model = qobject_cast<const PaletteModel *>(index.model());
    if (!model)
        return room;
    const widgets::ChipLook look = clubs::chipOf(model->club(index.row()), QDateTime::currentMSecsSinceEpoch());
    const int width = widgets::chipSize(look).width();
    const QRect place(room.right() + 1 - width, room.top(), width, room.height());
    widgets::paintChip(painter, theme::mirrored(painter, option.rect, place), look, option.palette);
    return room.adjusted(0, 0, -width - gap, 0);
}

QRect PaletteDelegate::paintKeys(
    QPainter &painter, const QStyleOptionViewItem &option, const QString &keys, QRect room) const
{
    if (keys.isEmpty())
        return room;
    painter.setFont(theme::font(theme::TextStyle::Tiny));
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 10;
    const QRect place(room.right() + 1 - width, room.center().y() - 8, width, 18);
    const QRect key = theme::mirrored(painter, option.rect, place);
    painter.setPen(theme::color(Role::Border, option.palette));
    painter.setBrush(theme::color(Role::Surface, option.palette));
    painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(theme::color(Role::Muted, option.palette));
    painter.drawText(key, Qt::AlignCenter, keys);
    return room.adjusted(0, 0, -width - gap, 0);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

} // namespace touchline::palette
