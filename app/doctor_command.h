// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/command_line.h"

namespace touchline::app {

/// `touchline doctor`: the launch checklist, of the running instance or of the files. Failed if something blocks going
/// live. Changes nothing. Needs a QCoreApplication.
ExitCode runDoctor(const CommandLine &line);

} // namespace touchline::app
