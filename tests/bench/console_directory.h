// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/application.h"

#include <QByteArray>

/// Data directories with a great many clubs and log records in them.
namespace touchline::bench {

/// The core on that directory, on a free port, sending nothing. Ends the program when it cannot start.
std::unique_ptr<app::Application> startIn(const QString &directory);
/// As a first start leaves it, then filled straight into the tables, which no API would do in time.
void fillDirectory(const QString &directory, int clubs, int records);

/// So many records into a log store's file, as old as if one had come every 10 ms.
void fillRecords(const QString &path, int records);

} // namespace touchline::bench
