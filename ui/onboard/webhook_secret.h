// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace touchline::onboard {

/// A new signing secret: `whsec_` and the base64 of 32 bytes from the system's cryptographic random source (Standard
/// Webhooks).
QString generatedWebhookSecret();

} // namespace touchline::onboard
