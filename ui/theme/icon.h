// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/roles.h"

#include <QIcon>
#include <QPixmap>

namespace touchline::theme {

/// The icon of resources/icons drawn in the role's colour; follows light and dark by itself. `name` without `.svg`.
QIcon icon(const QString &name, Role role = Role::Muted);
/// The same with a second colour for the checked (On) state.
QIcon icon(const QString &name, Role off, Role on);
/// One drawing for delegates: `size` in device-independent pixels, cached.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

} // namespace touchline::theme
