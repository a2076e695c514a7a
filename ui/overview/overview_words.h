// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/figures_values.h"
#include "ui/widgets/chip.h"

#include <QString>

/// How the overview says things.
namespace touchline::overview {

/// A remark under a figure, and what it means.
struct Remark
{
    QString text;
    theme::Role ink = theme::Role::Muted;
};

/// `0.48 s`, `12.3 s`, `2 min 5 s`.
QString secondsText(qint64 ms);
/// `98.3 %`
QString percentText(double percent);
/// How the signups compare with as long a time before: `▲ 8 % on the hour before`.
Remark changeRemark(console::FigureSpan span, qint64 now, qint64 before);
/// `98.3 % succeeded`
Remark successRemark(qint64 completions, qint64 failures);

QString targetTitle(console::LaunchTarget target);
/// `> 95 %`
QString targetLimit(const console::TargetView &target);
/// `98.3 %`; a dash where nothing is known.
QString targetFigure(const console::TargetView &target);
widgets::ChipLook targetChip(console::TargetVerdict verdict);
/// What it is taken from, for the tool tip.
QString targetMeaning(const console::TargetView &target);

/// `per minute`, `per hour`
QString bucketText(console::FigureSpan span);
/// `14:02`, `Mon 14:00`; local time.
QString bucketTime(console::FigureSpan span, qint64 startMs);
/// `Syston Tigers U16 · complete in 0.31 s`
QString happeningText(const console::Happening &happening);
theme::Role happeningInk(const console::Happening &happening);
QString happeningIcon(const console::Happening &happening);

} // namespace touchline::overview
