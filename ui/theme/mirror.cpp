// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/mirror.h"

#include <QPainter>

namespace touchline::theme {

QRect mirrored(const QPainter &painter, const QRect &whole, const QRect &area)
{
    if (painter.layoutDirection() != Qt::RightToLeft)
        return area;
    QRect result = area;
    result.moveRight(whole.right() - (area.left() - whole.left()));
    return result;
}

} // namespace touchline::theme
