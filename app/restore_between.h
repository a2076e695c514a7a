// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/workplace.h"
#include "core/console/local_upkeep.h"

namespace touchline::app {

/// Puts the backup in the place of the data, while no core runs, and shows how far it is in a window of its own. The
/// caller holds the data directory's lock. Runs the event loop; told to end the program, it gives the restore up where
/// that still changes nothing.
console::RestoreOutcome restoreBetween(const Workplace &workplace, const console::Renewal &renewal);

} // namespace touchline::app
