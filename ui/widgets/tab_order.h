// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QWidget;

namespace touchline::widgets {

/// Makes Tab go through everything below `root` in the order it is laid out, instead of the order it was made in.
void orderTabs(QWidget &root);

} // namespace touchline::widgets
