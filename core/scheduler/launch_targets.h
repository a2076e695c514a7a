// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QJsonObject>
#include <QList>
#include <optional>

namespace touchline::scheduler {

/// What only the running program knows.
struct MeasuredTargets
{
    qint64 signupRequests = 0; ///< answered since the program started
    qint64 signupFaults = 0; ///< of these, answered with a server error
    std::optional<double> firstRefusalMs{}; ///< from switching signups off to the first refusal
    bool operator==(const MeasuredTargets &) const = default;
};

/// One launch target and how it stands. The figure is a count, a percentage or milliseconds, as the target's unit says.
struct TargetStanding
{
    enum class Target { SignupFaults, ProvisioningSuccess, ProvisioningP95, KillSwitch, FailuresThisWeek };
    enum class Unit { Count, Percent, Milliseconds };

    Target target = Target::SignupFaults;
    Unit unit = Unit::Count;
    double limit = 0;
    std::optional<double> figure{}; ///< nothing: nothing has happened that it could be measured by
    bool judged = false; ///< enough has happened for it to prove anything
    bool missed = false; ///< only when judged
    qint64 part = 0; ///< the runs that failed, of a percentage
    qint64 whole = 0; ///< and all of them
};

/// The launch targets in their order: no server error on a signup, provisioning success above 95 % over a day, its p95
/// under 2 s over an hour, the kill switch effective in under 100 ms, failures under 1 % over a week. A few runs prove
/// nothing: below 20 what is measured by runs is not judged.
QList<TargetStanding> targetStandings(store::Session &session, const MeasuredTargets &measured, qint64 nowMs);

/// Those that are missed of what the database knows, by name, each with a sentence that has its figure.
QJsonObject missedTargets(store::Session &session, qint64 nowMs);
/// Whether that is too long for the kill switch.
bool isTooSlowARefusal(double firstRefusalMs);

} // namespace touchline::scheduler
