// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/brand.h"
#include "core/domain/plan.h"
#include "core/domain/result.h"
#include "core/signup/signup.h"

namespace touchline::signup {

/// Trims what was typed and checks every field. Error InvalidRequest with one issue a faulty field.
domain::Result<domain::Plan> checkStart(StartInput *input);
domain::Result<void> checkBrand(const domain::Brand &brand);
/// Also InvalidWebhookHost. Does not look anything up.
domain::Result<void> checkWebhook(const WebhookInput &input, const outbound::WebhookPolicy &policy);

} // namespace touchline::signup
