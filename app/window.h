// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/command_line.h"

namespace touchline::app {

/// `touchline`: the console's window with the core inside it. Makes the QApplication.
ExitCode openWindow(int &argc, char **argv, const CommandLine &line);

} // namespace touchline::app
