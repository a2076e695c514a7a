// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFontMetrics>
#include <QString>

class QPainter;
class QRect;

/// Digits of equal width, so that figures in a column line up and a countdown does not wobble. Qt before 6.7 cannot
/// switch a font's tabular digits on, hence drawn digit by digit.
namespace touchline::theme {

int tabularWidth(const QFontMetrics &metrics, const QString &text);
/// Draws one line with the painter's font and pen. `alignment` as with QPainter::drawText; never wraps or elides.
void drawTabular(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text);

} // namespace touchline::theme
