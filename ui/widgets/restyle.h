// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QVariant>
#include <QWidget>

namespace touchline::widgets {

/// Sets a property the stylesheet selects by, and lets the style look again.
void setStyledProperty(QWidget &widget, const char *name, const QVariant &value);

} // namespace touchline::widgets
