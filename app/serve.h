// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/command_line.h"

#include <QString>

namespace touchline::app {

/// Tells standard output, in one JSON line, that the API is up and where.
void announceReady(const QString &url);
/// `touchline serve`: the core until SIGTERM or SIGINT. Needs a QCoreApplication.
ExitCode serve(const CommandLine &line);

} // namespace touchline::app
