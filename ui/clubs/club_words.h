// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"
#include "ui/widgets/chip.h"

/// What a club's values are called in the window. Times are milliseconds since the epoch, UTC; `nowMs` likewise.
namespace touchline::clubs {

QString planTitle(domain::Plan plan);
/// `Failed`, `Processing`, …
QString stateTitle(domain::ProvisionState state);
/// The shape that goes with the state: a name in resources/icons.
QString stateIcon(domain::ProvisionState state);
/// The chip of a club, with a countdown while it waits for its next try.
widgets::ChipLook chipOf(const console::ClubRow &row, qint64 nowMs);
widgets::ChipLook chipOf(const console::MagicLinkView &link);

/// `Validate webhook` for `validate_webhook`; an unknown step keeps its name.
QString stepTitle(const QString &wireName);
QString stepIcon(const QString &wireName);
/// What the club waits for or stopped at, as the table says it; empty when nothing.
QString waitingText(const console::ClubRow &row);
/// Why the club failed and what can be done about it.
QString failureText(const console::ClubDetail &detail);

/// `6 ms`, `3.4 s`, `2 min 5 s`, `3 h 10 min`.
QString durationText(qint64 ms);
/// `0:42`, `12:07`, `2 h 5 min`; `0:00` when it is due.
QString countdownText(qint64 untilMs, qint64 nowMs);
/// The time alone today, with the weekday within a week, else the date; local time.
QString momentText(qint64 atMs, qint64 nowMs);
/// How long the latest run took, or has taken so far; empty when it has not begun.
QString tookText(const console::ClubRow &row, qint64 nowMs);

} // namespace touchline::clubs
