// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"
#include "core/provision/provision_thread.h"
#include "core/settings/config.h"

namespace touchline::app {

/// What provisioning is configured with, but for the public URL, which is known only once the API listens. Reads the
/// script of the Apps Script deployment where that is enabled. Error InvalidRequest when it cannot be used.
domain::Result<provision::ProvisionSettings> provisionSettings(const settings::Config &config);

} // namespace touchline::app
