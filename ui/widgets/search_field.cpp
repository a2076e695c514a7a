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
    connect(this, &QLineEdit::textChanged, this, &SearchField::makeRoom);
    makeRoom();
}

bool SearchField::showsHint() const
{
    return !m_keyHint.isEmpty() && !hasFocus() && text().isEmpty();
}

int SearchField::hintWidth() const
{
    return QFontMetrics(theme::font(theme::TextStyle::Tiny)).horizontalAdvance(m_keyHint) + 10;
}

/// The placeholder ends before the key.
void SearchField::makeRoom()
{
    const int room = showsHint() ? hintWidth() + theme::space8 : 0;
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirror ? room : 0, 0, mirror ? 0 : room, 0);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    makeRoom();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    makeRoom();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!showsHint())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(theme::TextStyle::Tiny));
    const int width = hintWidth();
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
