// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/command_line.h"

namespace touchline::app {

/// `touchline preflight`: runs the checks and prints a line each. Where an instance holds the data directory, its clubs
/// are marked as tests and removed at the end. Needs a QCoreApplication.
ExitCode runPreflight(const CommandLine &line);

} // namespace touchline::app
