// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/chip.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirror.h"
#include "ui/theme/tabular.h"

#include <QPaintDevice>
#include <QPainter>

namespace touchline::widgets {

namespace {
constexpr int chipHeight = 20;
constexpr int chipPadding = 9;
constexpr int chipIcon = 10;
constexpr int chipGap = 5;
} // namespace

QSize chipSize(const ChipLook &look)
{
    const QFontMetrics metrics(theme::font(theme::TextStyle::SmallStrong));
    const int icon = look.icon.isEmpty() ? 0 : chipIcon + chipGap;
    return {2 * chipPadding + icon + theme::tabularWidth(metrics, look.text), chipHeight};
}

void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look, const QPalette &palette)
{
    const QSize size = chipSize(look);
    const QRect place(rect.left(), rect.top() + (rect.height() - size.height()) / 2,
        std::min(size.width(), rect.width()), size.height());
    QRect chip = theme::mirrored(painter, rect, place);
    const QColor ink = theme::color(theme::textRole(look.tone), palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(theme::softRole(look.tone), palette));
    painter.drawRoundedRect(chip, size.height() / 2.0, size.height() / 2.0);
    painter.setClipRect(chip);
    chip.adjust(chipPadding, 0, -chipPadding, 0);
    if (!look.icon.isEmpty()) {
        const qreal ratio = painter.device()->devicePixelRatio();
        const QRect icon(chip.left(), chip.top() + (chip.height() - chipIcon) / 2, chipIcon, chipIcon);
        painter.drawPixmap(
            theme::mirrored(painter, chip, icon).topLeft(), theme::iconPixmap(look.icon, ink, chipIcon, ratio));
        chip = theme::mirrored(painter, chip, chip.adjusted(chipIcon + chipGap, 0, 0, 0));
    }
    painter.setFont(theme::font(theme::TextStyle::SmallStrong));
    painter.setPen(ink);
    theme::drawTabular(painter, chip, Qt::AlignLeft | Qt::AlignVCenter, look.text);
    painter.restore();
}

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(const ChipLook &look, QWidget *parent)
    : Chip(parent)
{
    setLook(look);
}

void Chip::setLook(const ChipLook &look)
{
    setAccessibleName(look.text);
    if (m_look == look)
        return;
    m_look = look;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_look, palette());
}

} // namespace touchline::widgets
