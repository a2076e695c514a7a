// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"
#include "core/store/session.h"

namespace touchline::console {

// What the console shows of the switches, read from the database: on a reader's thread.

/// The stored switches; an off-state whose time is up reads as on. What is measured in memory is left empty.
SwitchView storedSwitches(store::Session &session, qint64 nowMs);
SwitchImpact switchImpact(store::Session &session, qint64 nowMs);
/// Newest first.
QList<SwitchHistoryEntry> switchHistory(store::Session &session, int limit);

} // namespace touchline::console
