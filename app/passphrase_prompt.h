// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace touchline::app {

/// Asks at the terminal, without echo; with `twice` until both answers are the same. Errors: InvalidRequest where there
/// is no terminal, or nothing was typed.
domain::Result<QByteArray> askPassphrase(const QString &question, bool twice);

} // namespace touchline::app
