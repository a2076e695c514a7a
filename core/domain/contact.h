// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace touchline::domain {

/// A mail address the way SMTP servers take it (RFC 5321 dot-atom local part, a host name with a dot), at most 254.
bool isMailAddress(const QString &address);
/// A club's name after trimming: 1–120 characters, at least one of them visible, none that could disguise it (controls,
/// line ends, invisible formatting, bidirectional overrides, lone surrogates).
bool isClubName(const QString &trimmed);

} // namespace touchline::domain
