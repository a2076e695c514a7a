// SPDX-License-Identifier: GPL-3.0-only
#include "core/scheduler/launch_targets.h"

#include "core/store/provision_figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::scheduler {

namespace {
constexpr qint64 hourMs = 60LL * 60 * 1000;
constexpr qint64 fewestRuns = 20;
constexpr int mostDurations = 2000;
constexpr double leastSuccess = 95;
constexpr double mostFailures = 1;
constexpr qint64 longestP95Ms = 2000;

double percent(qint64 part, qint64 whole)
{
    return 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}
} // namespace

QJsonObject missedTargets(store::Session &session, qint64 nowMs)
{
    QJsonObject missed;
    store::ProvisionFigures figures(session);
    const store::RunEnds day = figures.endsBetween(nowMs - 24 * hourMs, nowMs);
    const qint64 dayTotal = day.complete + day.failed;
    if (dayTotal >= fewestRuns && percent(day.complete, dayTotal) <= leastSuccess) {
        missed.insert(u"provisioning_success"_s,
            u"Provisioning success over the last 24 hours is %1 % (target: above 95 %); %2 of %3 runs failed."_s
                .arg(percent(day.complete, dayTotal), 0, 'f', 1)
                .arg(day.failed)
                .arg(dayTotal));
    }
    const store::RunEnds week = figures.endsBetween(nowMs - 7 * 24 * hourMs, nowMs);
    const qint64 weekTotal = week.complete + week.failed;
    if (weekTotal >= fewestRuns && percent(week.failed, weekTotal) >= mostFailures) {
        missed.insert(u"failures_this_week"_s,
            u"%1 % of the last seven days' runs failed (target: under 1 %); %2 of %3."_s
                .arg(percent(week.failed, weekTotal), 0, 'f', 1)
                .arg(week.failed)
                .arg(weekTotal));
    }
    QList<qint64> durations = figures.durationsSince(nowMs - hourMs, mostDurations);
    if (durations.size() >= fewestRuns) {
        // Nearest rank.
        const qsizetype rank = (durations.size() * 95 + 99) / 100 - 1;
        std::nth_element(durations.begin(), durations.begin() + rank, durations.end());
        if (durations.at(rank) >= longestP95Ms) {
            missed.insert(u"provisioning_p95"_s,
                u"Provisioning took %1 s at the 95th percentile over the last hour (target: under 2 s)."_s.arg(
                    static_cast<double>(durations.at(rank)) / 1000, 0, 'f', 1));
        }
    }
    return missed;
}

} // namespace touchline::scheduler
