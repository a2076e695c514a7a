// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QRect>

class QPainter;

namespace touchline::theme {

/// Where `area`, given for a left-to-right layout, lies within `whole` when the painter's layout is mirrored. Text
/// drawn with Qt::AlignLeft mirrors by itself; rectangles and pixmaps do not.
QRect mirrored(const QPainter &painter, const QRect &whole, const QRect &area);

} // namespace touchline::theme
