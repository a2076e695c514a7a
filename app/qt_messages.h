// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace touchline::app {

/// Has Qt's own warnings written to standard error in the form of log records, so that every line there is JSON.
void writeQtMessagesAsRecords();

} // namespace touchline::app
