// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace touchline::shell {

class ActionRegistry;
class MainWindow;
class Pages;

/// What the window offers wherever one is in it, beside its pages: by key and in the palette.
void addActions(ActionRegistry &registry, MainWindow &window, Pages &pages);

} // namespace touchline::shell
