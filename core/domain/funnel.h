// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace touchline::domain {

/// How far a club's signup has come; each club reaches a stage once.
enum class FunnelStage {
    Started, ///< step 1 was saved
    Branded, ///< step 2 was saved, whatever the colours
    Confirmed, ///< step 3 was saved
    Complete, ///< it was set up for the first time
};

/// The stage's name in metrics: `started` | `branded` | `confirmed` | `complete`.
QString funnelStageName(FunnelStage stage);

} // namespace touchline::domain
