// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/icon_view.h"

#include "ui/theme/icon.h"

#include <QPainter>

namespace touchline::widgets {

IconView::IconView(const QString &name, theme::Role ink, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_ink(ink)
    , m_iconSize(size)
{
    setFixedSize(size, size);
}

void IconView::setIcon(const QString &name, theme::Role ink)
{
    m_name = name;
    m_ink = ink;
    m_disc = false;
    update();
}

void IconView::setDisc(const QString &name, theme::Tone tone, int iconSize)
{
    m_name = name;
    m_ink = theme::textRole(tone);
    m_discRole = theme::softRole(tone);
    m_iconSize = iconSize;
    m_disc = true;
    update();
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_disc) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(m_discRole, palette()));
        painter.drawEllipse(rect());
    }
    if (m_name.isEmpty())
        return;
    const QPoint corner((width() - m_iconSize) / 2, (height() - m_iconSize) / 2);
    painter.drawPixmap(
        corner, theme::iconPixmap(m_name, theme::color(m_ink, palette()), m_iconSize, devicePixelRatioF()));
}

} // namespace touchline::widgets
