// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/figure_hours.h"

#include "core/store/club_figures.h"
#include "core/store/provision_figures.h"

namespace touchline::console {

namespace {
/// A row is dated a little before its commit: an hour is not closed the moment it ends.
constexpr qint64 settledMs = 60'000;
constexpr qint64 longestAgo = 15 * 24 * FigureHours::hourMs;
} // namespace

FigureBucket FigureHours::count(store::Session &session, qint64 startMs, qint64 lengthMs)
{
    const qint64 endMs = startMs + lengthMs;
    const store::RunEnds ends = store::ProvisionFigures(session).endsBetween(startMs - 1, endMs - 1);
    return {
        startMs, store::ClubFigures(session).startedBetween(startMs / 1000, endMs / 1000), ends.complete, ends.failed};
}

void FigureHours::begin(qint64 nowMs)
{
    if (nowMs < m_nowMs)
        m_hours.clear();
    m_nowMs = nowMs;
    m_hours.removeIf([nowMs](auto it) { return it.key() < nowMs - longestAgo; });
}

FigureBucket FigureHours::hour(store::Session &session, qint64 startMs)
{
    if (const auto known = m_hours.constFind(startMs); known != m_hours.cend())
        return *known;
    const FigureBucket counted = count(session, startMs, hourMs);
    if (startMs + hourMs + settledMs <= m_nowMs && !session.failure())
        m_hours.insert(startMs, counted);
    return counted;
}

qint64 FigureHours::signups(store::Session &session, qint64 fromMs, qint64 untilMs)
{
    qint64 sum = 0;
    for (; fromMs + hourMs <= untilMs; fromMs += hourMs)
        sum += hour(session, fromMs).signups;
    return sum + store::ClubFigures(session).startedBetween(fromMs / 1000, untilMs / 1000);
}

} // namespace touchline::console
