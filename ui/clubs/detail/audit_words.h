// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace touchline::clubs {

/// What an operator did to a club, in words: `Link copied` for `link.copy`, also where it was held back, undone or
/// dropped; an unknown action keeps its name.
QString auditTitle(const QString &action);

} // namespace touchline::clubs
