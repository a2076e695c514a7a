// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/log_record.h"
#include "ui/theme/roles.h"

#include <QString>

namespace touchline::logs {

/// The shape that goes with a level: a name in resources/icons.
QString levelIcon(domain::LogLevel level);
theme::Role levelInk(domain::LogLevel level);
theme::Tone levelTone(domain::LogLevel level);
/// Local time, to the millisecond; with the day unless it is today.
QString recordTime(qint64 ms);
/// The record as one line of text, for pasting into a message.
QString recordLine(const domain::LogRecord &record);

} // namespace touchline::logs
