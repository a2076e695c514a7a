// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/command_line.h"
#include "app/exit_code.h"

namespace touchline::app {

/// `backup FILE`: by the instance that runs on the data directory, else from its files.
ExitCode runBackup(const CommandLine &line);
/// `restore FILE`; refuses while an instance runs.
ExitCode runRestore(const CommandLine &line);

} // namespace touchline::app
