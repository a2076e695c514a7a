// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

/// What the window says of something destructive that the core holds back.
namespace touchline::undo {

/// `anstey-nomads will be suspended in 8 s`; once it is due, that it is being carried out.
QString heldText(const console::HeldAction &action, qint64 nowMs);
/// `anstey-nomads is suspended.`
QString doneText(const console::HeldAction &action);
/// `Undone: anstey-nomads is not suspended.`
QString undoneText(const console::HeldAction &action);

} // namespace touchline::undo
