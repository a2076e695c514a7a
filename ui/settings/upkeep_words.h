// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/upkeep_values.h"
#include "core/domain/result.h"

#include <QString>

namespace touchline::settings {

QString momentText(qint64 ms);
/// What went wrong with a backup or a key, in one sentence.
QString upkeepFault(const domain::Error &error);
QString proofText(const console::ProofView &proof);
/// What came of a restore: what is void now, and where the data before is.
QString outcomeText(const console::RestoreOutcome &outcome);

} // namespace touchline::settings
