// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

namespace touchline::clubs {

/// The public API's request that tells how the club's provisioning stands, for a shell. The token is a placeholder:
/// nothing secret gets on the clipboard.
QString curlCommand(const console::ClubDetail &club);

} // namespace touchline::clubs
