// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

/// What the window says of something destructive that the core holds back.
namespace touchline::undo {

/// `anstey-nomads will be suspended in 8 s`; once it is due, that it is being carried out.
QString heldText(const console::HeldAction &action, qint64 nowMs);
/// `anstey-nomads is suspended.` One sentence for each thing that happened: `1,284 clubs are suspended.`
QString doneText(const QList<console::HeldAction> &actions);
/// `Undone: anstey-nomads is not suspended.` The same for many.
QString undoneText(const QList<console::HeldAction> &actions);

} // namespace touchline::undo
