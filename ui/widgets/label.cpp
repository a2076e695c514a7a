// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/label.h"

#include "ui/widgets/restyle.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace touchline::widgets {

Label::Label(const QString &text, theme::TextStyle style, theme::Role ink, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setStyle(style);
    setInk(ink);
}

void Label::setStyle(theme::TextStyle style)
{
    setFont(theme::font(style));
}

void Label::setInk(theme::Role ink)
{
    setStyledProperty(*this, "ink", theme::roleName(ink));
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_elided)
        size.setWidth(24);
    return size;
}

void Label::setSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided || fontMetrics().horizontalAdvance(text()) <= contentsRect().width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString cut = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    QWidget::style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
        palette(), isEnabled(), cut, foregroundRole());
    if (toolTip() == m_cutText && m_cutText != text()) {
        m_cutText = text();
        setToolTip(m_cutText);
    }
}

} // namespace touchline::widgets
