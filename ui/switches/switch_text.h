// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QString>

namespace touchline::switches {

/// `14:18` today, `Fri 09:02` within a week, `3 Nov 09:02` before (or after). Local time.
QString momentText(qint64 atMs, qint64 nowMs);
/// A span in words that fit a line: `45 s`, `12 min`, `2 h 14 min`, `3 d 4 h`.
QString spanText(qint64 ms);
/// Since when, by whom, why, until when and for whom signups are off or on.
QString stateText(const domain::SwitchState &state, qint64 nowMs);
/// What the core measured since signups went off.
QString measuredText(const console::SwitchView &view);
/// Since when, by whom, why and until when the provisioner is paused.
QString pauseText(const console::SwitchView &view, qint64 nowMs);
/// What the core measured since the pause, and what is still in work.
QString stillText(const console::SwitchView &view, qint64 clubsInWork);
/// What a line of the history did, e.g. `Signups off, started may finish, until 14:30`.
QString historyText(const console::SwitchHistoryEntry &entry, qint64 nowMs);

} // namespace touchline::switches
