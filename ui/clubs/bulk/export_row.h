// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QByteArray>
#include <QStringList>

/// How clubs are written to files.
namespace touchline::clubs {

/// One line of a CSV file (RFC 4180, UTF-8). A field that a spreadsheet would take for a formula, because it begins
/// with
/// `=`, `+`, `-`, `@`, a tab or a carriage return, gets a `'` in front: names and addresses are what strangers typed.
QByteArray csvLine(const QStringList &fields);
/// The heading of a file of clubs.
QByteArray clubCsvHeading();
QByteArray clubCsvLine(const console::ClubRow &club);
/// One compact JSON object.
QByteArray clubJson(const console::ClubRow &club);

} // namespace touchline::clubs
