// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/search_field.h"

#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QKeyEvent>
#include <QPainter>

namespace touchline::widgets {

SearchField::SearchField(const QString &placeholder, const QString &keyHint, QWidget *parent)
    : QLineEdit(parent)
    , m_keyHint(keyHint)
{
    setProperty("search", true);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    setFont(theme::font(theme::TextStyle::Body));
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_keyHint.isEmpty() || hasFocus() || !text().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(theme::TextStyle::Tiny));
    const int width = painter.fontMetrics().horizontalAdvance(m_keyHint) + 10;
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    const QRectF key(mirror ? 10.5 : this->width() - width - 10.5, (height() - 18) / 2.0, width, 18);
    painter.setPen(theme::color(theme::Role::Border, palette()));
    painter.setBrush(theme::color(theme::Role::Surface, palette()));
    painter.drawRoundedRect(key, 4, 4);
    painter.setPen(theme::color(theme::Role::Muted, palette()));
    painter.drawText(key, Qt::AlignCenter, m_keyHint);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace touchline::widgets
