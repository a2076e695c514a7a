// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/swatch.h"

#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QPainter>

namespace touchline::widgets {

Swatch::Swatch(const QColor &color, QSize size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size);
    setColor(color);
}

void Swatch::setColor(const QColor &color)
{
    m_color = color;
    const QString name = color.isValid() ? color.name().toUpper() : tr("no colour");
    setToolTip(name);
    setAccessibleName(name);
    update();
}

void Swatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::color(theme::Role::Border, palette()));
    painter.setBrush(m_color.isValid() ? m_color : theme::color(theme::Role::Sunken, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::controlRadius, theme::controlRadius);
}

} // namespace touchline::widgets
