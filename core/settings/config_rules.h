// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"
#include "core/settings/config.h"

namespace touchline::settings {

/// The rules that hold between keys. Fails with `INVALID_REQUEST` and one line naming the keys.
domain::Result<void> checkRules(const Config &config);

} // namespace touchline::settings
