// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/duration_bar.h"

#include <QPainter>
#include <algorithm>

namespace touchline::clubs {

namespace {
constexpr int thickness = 4;
/// Shorter spans would not be seen beside a long wait.
constexpr double narrowest = 4;
} // namespace

DurationBar::DurationBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DurationBar::setSpans(const QList<Span> &spans, qint64 fromMs, qint64 toMs)
{
    if (spans == m_spans && fromMs == m_fromMs && toMs == m_toMs)
        return;
    m_spans = spans;
    m_fromMs = fromMs;
    m_toMs = std::max(toMs, fromMs + 1);
    update();
}

void DurationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(0, (height() - thickness) / 2.0, width(), thickness);
    painter.setBrush(theme::color(theme::Role::Sunken, palette()));
    painter.drawRoundedRect(track, thickness / 2.0, thickness / 2.0);
    const auto whole = static_cast<double>(m_toMs - m_fromMs);
    if (whole <= 0)
        return;
    for (const Span &span : std::as_const(m_spans)) {
        const double from = std::clamp(static_cast<double>(span.fromMs - m_fromMs) / whole, 0.0, 1.0) * width();
        const double to = std::clamp(static_cast<double>(span.toMs - m_fromMs) / whole, 0.0, 1.0) * width();
        const double length = std::max(narrowest, to - from);
        double left = std::min(from, width() - length);
        if (layoutDirection() == Qt::RightToLeft)
            left = width() - left - length;
        painter.setBrush(theme::color(theme::textRole(span.tone), palette()));
        painter.drawRoundedRect(QRectF(left, track.top(), length, thickness), thickness / 2.0, thickness / 2.0);
    }
}

} // namespace touchline::clubs
