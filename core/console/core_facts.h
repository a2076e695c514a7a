// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/operator_identity.h"

#include <QString>

namespace touchline::console {

/// What holds for one run of the core, and who sits at its console.
struct CoreFacts
{
    QString url; ///< where the API listens
    QString publicUrl; ///< what links begin with, without a trailing slash
    QString environment; ///< `preview` | `production`
    bool dryRun = false;
    QString dataDirectory{}; ///< whose disk is watched
    domain::OperatorIdentity operatorIdentity;
};

} // namespace touchline::console
