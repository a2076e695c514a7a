// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/command_line.h"

namespace touchline::app {

/// `touchline mail test ADDRESS`: queues a test mail and, where an instance runs, waits for at most half a minute and
/// says what became of it. Done when it was sent, withheld or only queued; Failed when it was refused or is tried
/// again.
ExitCode runMailCommand(const CommandLine &line);

} // namespace touchline::app
