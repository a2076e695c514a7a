// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace touchline::app {

/// Has Qt's own warnings written to standard error in the form of log records, so that every line there is JSON.
void writeQtMessagesAsRecords();
/// Until the next call of the above: a fatal message ends the program with exit code 1 and a plain line instead of a
/// core dump. For making the QApplication, which fails that way when the display cannot be reached.
void treatFatalMessagesAsNoDisplay();

/// What is said where there is no display.
QString noDisplayText();

} // namespace touchline::app
