// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/tabular.h"

#include <QPainter>

namespace touchline::theme {

namespace {
int digitWidth(const QFontMetrics &metrics)
{
    int width = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        width = std::max(width, metrics.horizontalAdvance(QChar(digit)));
    return width;
}

/// Calls `take(part, width)` for each digit and each stretch without digits.
template <class Take>
void eachPart(const QFontMetrics &metrics, const QString &text, Take take)
{
    const int digits = digitWidth(metrics);
    qsizetype from = 0;
    while (from < text.size()) {
        if (text.at(from).isDigit()) {
            take(text.mid(from, 1), digits);
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && !text.at(to).isDigit())
            ++to;
        const QString part = text.mid(from, to - from);
        take(part, metrics.horizontalAdvance(part));
        from = to;
    }
}
} // namespace

int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    int width = 0;
    eachPart(metrics, text, [&width](const QString &, int partWidth) { width += partWidth; });
    return width;
}

void drawTabular(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    // As QPainter::drawText does: left means where lines begin, unless it is said to be absolute.
    const bool mirror = painter.layoutDirection() == Qt::RightToLeft && !(alignment & Qt::AlignAbsolute);
    const bool atRight = alignment.testFlag(Qt::AlignRight) != mirror;
    int x = rect.left();
    if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - tabularWidth(metrics, text)) / 2;
    else if (atRight)
        x = rect.right() + 1 - tabularWidth(metrics, text);
    int baseline = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() + 1 - metrics.descent();
    else if (alignment & Qt::AlignVCenter)
        baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    eachPart(metrics, text, [&](const QString &part, int width) {
        const int slack = width - metrics.horizontalAdvance(part);
        painter.drawText(x + slack / 2, baseline, part);
        x += width;
    });
}

} // namespace touchline::theme
