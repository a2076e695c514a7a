// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QJsonObject>

namespace touchline::scheduler {

/// The launch targets that are missed right now, by name, each with a sentence that has its figure: provisioning
/// success above 95 % over a day, its p95 under 2 s over an hour, failures under 1 % over a week. A few runs prove
/// nothing: below 20 a target is not judged.
QJsonObject missedTargets(store::Session &session, qint64 nowMs);

} // namespace touchline::scheduler
