// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/restyle.h"

#include <QStyle>

namespace touchline::widgets {

void setStyledProperty(QWidget &widget, const char *name, const QVariant &value)
{
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace touchline::widgets
