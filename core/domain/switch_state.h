// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QMetaType>
#include <QString>
#include <optional>

namespace touchline::domain {

/// The state of the signups switch as operators see it.
struct SwitchState
{
    bool on = true;
    QString reason{}; ///< why it is off; empty while on
    QString by{}; ///< the operator who changed it last, `timer` when its time ran out
    qint64 sinceMs = 0; ///< when it changed last; 0 if never
    std::optional<qint64> untilMs{}; ///< when it switches itself on again
    bool letStartedFinish = false; ///< off for new clubs only
    bool operator==(const SwitchState &) const = default;
};

/// Which part of a signup asks the switch.
enum class SignupPhase { Start, Later };

/// Whether that phase is open at `nowMs`. An end in the past counts as on.
bool admits(const SwitchState &state, SignupPhase phase, qint64 nowMs);

} // namespace touchline::domain

Q_DECLARE_METATYPE(touchline::domain::SwitchState)
