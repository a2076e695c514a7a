// SPDX-License-Identifier: GPL-3.0-only
#include "core/scheduler/launch_targets.h"

#include "core/store/provision_figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::scheduler {

using Target = TargetStanding::Target;
using Unit = TargetStanding::Unit;

namespace {
constexpr qint64 hourMs = 60LL * 60 * 1000;
constexpr qint64 fewestRuns = 20;
constexpr int mostDurations = 2000;
constexpr double leastSuccess = 95;
constexpr double mostFailures = 1;
constexpr double longestP95Ms = 2000;
constexpr double longestRefusalMs = 100;

double percent(qint64 part, qint64 whole)
{
    return 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

TargetStanding signupFaults(const MeasuredTargets &measured)
{
    TargetStanding standing{.target = Target::SignupFaults, .unit = Unit::Count, .limit = 0};
    if (measured.signupRequests == 0)
        return standing;
    standing.figure = static_cast<double>(measured.signupFaults);
    standing.judged = true;
    standing.missed = measured.signupFaults > 0;
    return standing;
}

TargetStanding success(store::ProvisionFigures &figures, qint64 nowMs)
{
    const store::RunEnds day = figures.endsBetween(nowMs - 24 * hourMs, nowMs);
    TargetStanding standing{
        .target = Target::ProvisioningSuccess, .unit = Unit::Percent, .limit = leastSuccess, .part = day.failed};
    standing.whole = day.complete + day.failed;
    if (standing.whole == 0)
        return standing;
    standing.figure = percent(day.complete, standing.whole);
    standing.judged = standing.whole >= fewestRuns;
    standing.missed = standing.judged && *standing.figure <= leastSuccess;
    return standing;
}

TargetStanding p95(store::ProvisionFigures &figures, qint64 nowMs)
{
    TargetStanding standing{.target = Target::ProvisioningP95, .unit = Unit::Milliseconds, .limit = longestP95Ms};
    QList<qint64> durations = figures.durationsSince(nowMs - hourMs, mostDurations);
    standing.whole = durations.size();
    if (durations.isEmpty())
        return standing;
    // Nearest rank.
    const qsizetype rank = (durations.size() * 95 + 99) / 100 - 1;
    std::nth_element(durations.begin(), durations.begin() + rank, durations.end());
    standing.figure = static_cast<double>(durations.at(rank));
    standing.judged = standing.whole >= fewestRuns;
    standing.missed = standing.judged && *standing.figure >= longestP95Ms;
    return standing;
}

TargetStanding killSwitch(const MeasuredTargets &measured)
{
    TargetStanding standing{.target = Target::KillSwitch, .unit = Unit::Milliseconds, .limit = longestRefusalMs};
    if (!measured.firstRefusalMs)
        return standing;
    standing.figure = *measured.firstRefusalMs;
    standing.judged = true;
    standing.missed = isTooSlowARefusal(*measured.firstRefusalMs);
    return standing;
}

TargetStanding failures(store::ProvisionFigures &figures, qint64 nowMs)
{
    const store::RunEnds week = figures.endsBetween(nowMs - 7 * 24 * hourMs, nowMs);
    TargetStanding standing{
        .target = Target::FailuresThisWeek, .unit = Unit::Percent, .limit = mostFailures, .part = week.failed};
    standing.whole = week.complete + week.failed;
    if (standing.whole == 0)
        return standing;
    standing.figure = percent(week.failed, standing.whole);
    standing.judged = standing.whole >= fewestRuns;
    standing.missed = standing.judged && *standing.figure >= mostFailures;
    return standing;
}
} // namespace

bool isTooSlowARefusal(double firstRefusalMs)
{
    return firstRefusalMs >= longestRefusalMs;
}

QList<TargetStanding> targetStandings(store::Session &session, const MeasuredTargets &measured, qint64 nowMs)
{
    store::ProvisionFigures figures(session);
    return {signupFaults(measured), success(figures, nowMs), p95(figures, nowMs), killSwitch(measured),
        failures(figures, nowMs)};
}

QJsonObject missedTargets(store::Session &session, qint64 nowMs)
{
    QJsonObject missed;
    for (const TargetStanding &standing : targetStandings(session, {}, nowMs)) {
        if (!standing.missed)
            continue;
        switch (standing.target) {
        case Target::ProvisioningSuccess:
            missed.insert(u"provisioning_success"_s,
                u"Provisioning success over the last 24 hours is %1 % (target: above 95 %); %2 of %3 runs failed."_s
                    .arg(*standing.figure, 0, 'f', 1)
                    .arg(standing.part)
                    .arg(standing.whole));
            break;
        case Target::FailuresThisWeek:
            missed.insert(u"failures_this_week"_s,
                u"%1 % of the last seven days' runs failed (target: under 1 %); %2 of %3."_s
                    .arg(*standing.figure, 0, 'f', 1)
                    .arg(standing.part)
                    .arg(standing.whole));
            break;
        case Target::ProvisioningP95:
            missed.insert(u"provisioning_p95"_s,
                u"Provisioning took %1 s at the 95th percentile over the last hour (target: under 2 s)."_s.arg(
                    *standing.figure / 1000, 0, 'f', 1));
            break;
        case Target::SignupFaults:
        case Target::KillSwitch:
            break; // told by whoever measures them
        }
    }
    return missed;
}

} // namespace touchline::scheduler
