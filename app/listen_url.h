// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/settings/config.h"

namespace touchline::app {

/// Where a server with these settings can be reached, unless it takes another port.
QString listenUrl(const settings::Config &config);

} // namespace touchline::app
