// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

/// The core gives reasons as short technical remarks; these turn them into what an operator can act on.
namespace touchline::clubs {

/// A reason for waiting as the table shows it; remarks without a wording of their own stay as they are.
QString reasonText(const QString &reason);
/// Why a run failed and what to do, in a sentence or two. `step` is the wire name of the step it failed at, or empty.
QString failureSentence(const QString &step, const QString &reason);

} // namespace touchline::clubs
