// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/command_line.h"

namespace touchline::app {

/// `audit list`, `audit verify` and `audit export`; through the running instance where there is one.
ExitCode runAudit(const CommandLine &line);

} // namespace touchline::app
