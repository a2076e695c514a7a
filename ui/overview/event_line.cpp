// SPDX-License-Identifier: GPL-3.0-only
#include "ui/overview/event_line.h"

#include "ui/clubs/club_words.h"
#include "ui/overview/overview_words.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace touchline::overview {

using theme::Role;
using theme::TextStyle;

namespace {
constexpr int lineHeight = 23;
constexpr int shapeSize = 12;
} // namespace

EventLine::EventLine(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void EventLine::setHappening(const console::Happening &happening, qint64 nowMs)
{
    m_happening = happening;
    m_when = clubs::momentText(happening.atMs, nowMs);
    setText(happeningText(happening).simplified());
    setAccessibleName(u"%1 %2"_s.arg(m_when, text()));
    setToolTip(text());
    const bool leads = !happening.tenantId.isEmpty();
    setFocusPolicy(leads ? Qt::TabFocus : Qt::NoFocus);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

QSize EventLine::sizeHint() const
{
    return {240, lineHeight};
}

QSize EventLine::minimumSizeHint() const
{
    return {120, lineHeight};
}

void EventLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool leads = !m_happening.tenantId.isEmpty();
    if (leads && (underMouse() || hasFocus())) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(theme::color(Role::Accent, palette()), 2) : QPen(Qt::NoPen));
        painter.setBrush(theme::color(Role::Sunken, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    painter.setFont(theme::font(TextStyle::Mono));
    const int whenWidth = std::max(
        painter.fontMetrics().horizontalAdvance(u"00:00:00"_s), painter.fontMetrics().horizontalAdvance(m_when));
    painter.setPen(theme::color(Role::Muted, palette()));
    painter.drawText(mirrored({4, 0, whenWidth, height()}), static_cast<int>(leading), m_when);

    const QColor ink = theme::color(happeningInk(m_happening), palette());
    const QRect shape = mirrored({4 + whenWidth + 8, (height() - shapeSize) / 2, shapeSize, shapeSize});
    painter.drawPixmap(
        shape.topLeft(), theme::iconPixmap(happeningIcon(m_happening), ink, shapeSize, devicePixelRatioF()));
    painter.setFont(theme::font(TextStyle::Small));
    painter.setPen(ink);
    const int textLeft = 4 + whenWidth + 8 + shapeSize + 6;
    const QRect rest = mirrored({textLeft, 0, width() - textLeft - 4, height()});
    painter.drawText(
        rest, static_cast<int>(leading), painter.fontMetrics().elidedText(text(), Qt::ElideRight, rest.width()));
}

void EventLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace touchline::overview
