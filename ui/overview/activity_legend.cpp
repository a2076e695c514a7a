// SPDX-License-Identifier: GPL-3.0-only
#include "ui/overview/activity_legend.h"

#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace touchline::overview {

using theme::Role;
using theme::TextStyle;

namespace {
constexpr int strokeLength = 18;
constexpr int strokeGap = 6;
constexpr int entryGap = 16;
} // namespace

ActivityLegend::ActivityLegend(QWidget *parent)
    : QWidget(parent)
    , m_signups(tr("Signups"))
    , m_completions(tr("Completions"))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend: signups drawn through, completions dashed"));
}

QSize ActivityLegend::sizeHint() const
{
    const QFontMetrics metrics(theme::font(TextStyle::Small));
    return {2 * (strokeLength + strokeGap) + entryGap + metrics.horizontalAdvance(m_signups)
            + metrics.horizontalAdvance(m_completions),
        18};
}

void ActivityLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(TextStyle::Small));
    const int middle = height() / 2;
    int left = 0;
    const auto entry = [&](const QString &text, Role role, Qt::PenStyle style) {
        const QRect stroke = QStyle::visualRect(layoutDirection(), rect(), {left, 0, strokeLength, height()});
        painter.setPen(QPen(theme::color(role, palette()), 2, style, Qt::RoundCap));
        painter.drawLine(stroke.left() + 1, middle, stroke.right() - 1, middle);
        left += strokeLength + strokeGap;
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.setPen(theme::color(Role::Muted, palette()));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), {left, 0, width, height()}),
            Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextDontClip, text);
        left += width + entryGap;
    };
    entry(m_signups, Role::Accent, Qt::SolidLine);
    entry(m_completions, Role::Success, Qt::DashLine);
}

} // namespace touchline::overview
