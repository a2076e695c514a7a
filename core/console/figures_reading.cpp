// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/figures_reading.h"

#include "core/store/audit_log.h"
#include "core/store/club_figures.h"
#include "core/store/provision_figures.h"
#include "core/store/provision_queue.h"
#include "core/switches/provisioner_pause.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::console {

namespace {
constexpr qint64 minuteMs = 60'000;
constexpr qint64 targetsStandForMs = 5'000;
constexpr int mostDurations = 2000;
constexpr int mostNotes = 12;
constexpr int mostHappenings = 14;

qint64 floorTo(qint64 ms, qint64 step)
{
    return ms - ms % step;
}

qint64 nearestRank(const QList<qint64> &sorted, qsizetype percent)
{
    return sorted.at((sorted.size() * percent + 99) / 100 - 1);
}

FigureDurations durations(store::Session &session, qint64 sinceMs)
{
    QList<qint64> all = store::ProvisionFigures(session).durationsSince(sinceMs, mostDurations);
    if (all.isEmpty())
        return {};
    std::ranges::sort(all);
    return {all.size(), nearestRank(all, 50), nearestRank(all, 95), nearestRank(all, 99)};
}

ClubNote note(const store::ClubMention &mention)
{
    return {mention.tenantId, mention.slug, mention.name, mention.reason, mention.atMs};
}

std::optional<ClubNote> note(const std::optional<store::ClubMention> &mention)
{
    return mention ? std::optional(note(*mention)) : std::nullopt;
}

QList<ClubNote> needsYou(store::ClubFigures &clubs)
{
    QList<ClubNote> notes;
    for (const store::ClubMention &failed : clubs.newestFailed(mostNotes))
        notes.append(note(failed));
    return notes;
}

std::optional<Happening::Kind> switchKind(const QString &action)
{
    if (action == "signups.off"_L1)
        return Happening::Kind::SignupsOff;
    if (action == "signups.on"_L1)
        return Happening::Kind::SignupsOn;
    if (action == "provisioner.paused"_L1)
        return Happening::Kind::ProvisionerPaused;
    if (action == "provisioner.resumed"_L1)
        return Happening::Kind::ProvisionerResumed;
    return std::nullopt;
}

QList<Happening> justNow(store::Session &session)
{
    QList<Happening> all;
    for (const store::ClubMention &club : store::ClubFigures(session).newestStarted(mostHappenings))
        all.append({.atMs = club.atMs,
            .kind = Happening::Kind::Started,
            .tenantId = club.tenantId,
            .name = club.name,
            .plan = domain::planFromName(club.reason)});
    for (const store::EndedRun &run : store::ProvisionFigures(session).newestEnds(mostHappenings))
        all.append({.atMs = run.endedAtMs,
            .kind = run.complete ? Happening::Kind::Complete : Happening::Kind::Failed,
            .tenantId = run.tenantId,
            .name = run.name,
            .reason = run.reason,
            .tookMs = run.tookMs});
    for (const store::AuditRow &row : store::AuditLog(session).newestSwitches(mostHappenings))
        if (const auto kind = switchKind(row.action))
            all.append({.atMs = row.atMs, .kind = *kind, .name = row.who.name, .reason = row.reason});
    std::ranges::stable_sort(all, [](const Happening &a, const Happening &b) { return a.atMs > b.atMs; });
    all.resize(std::min<qsizetype>(all.size(), mostHappenings));
    return all;
}

LaunchTarget targetName(scheduler::TargetStanding::Target target)
{
    using Target = scheduler::TargetStanding::Target;
    switch (target) {
    case Target::SignupFaults:
        return LaunchTarget::SignupFaults;
    case Target::ProvisioningSuccess:
        return LaunchTarget::ProvisioningSuccess;
    case Target::ProvisioningP95:
        return LaunchTarget::ProvisioningP95;
    case Target::KillSwitch:
        return LaunchTarget::KillSwitch;
    case Target::FailuresThisWeek:
        return LaunchTarget::FailuresThisWeek;
    }
    Q_UNREACHABLE();
}

TargetView targetView(const scheduler::TargetStanding &standing)
{
    TargetView view{.target = targetName(standing.target),
        .limit = standing.limit,
        .figure = standing.figure,
        .sample = standing.whole};
    if (standing.judged)
        view.verdict = standing.missed ? TargetVerdict::Missed : TargetVerdict::Met;
    return view;
}
} // namespace

FiguresView FiguresReading::read(store::Session &session, FigureSpan span, const Known &known)
{
    if (known.clubsWent)
        m_hours.forget();
    m_hours.begin(known.nowMs);
    FiguresView view{.span = span, .asOfMs = known.nowMs};
    fillSpan(session, view, known.nowMs);
    store::ClubFigures clubs(session);
    view.longestInWork = note(clubs.longestInWork());
    view.longestWaiting = note(clubs.longestWaiting());
    view.oldestFailureMs = clubs.oldestFailureMs();
    view.needsYou = needsYou(clubs);
    view.justNow = justNow(session);
    view.provisioner = known.provisioner;
    view.provisioner.waiting = store::ProvisionQueue(session).countWaiting(known.nowMs);
    view.provisioner.paused = switches::ProvisionerPause::stored(session).paused;
    fillTargets(session, view, known);
    return view;
}

void FiguresReading::fillSpan(store::Session &session, FiguresView &view, qint64 nowMs)
{
    const int buckets = view.span == FigureSpan::Hour ? 60 : view.span == FigureSpan::Day ? 24 : 7 * 24;
    view.bucketMs = view.span == FigureSpan::Hour ? minuteMs : FigureHours::hourMs;
    const qint64 lengthMs = buckets * view.bucketMs;
    const qint64 fromMs = floorTo(nowMs, view.bucketMs) + view.bucketMs - lengthMs;
    for (int i = 0; i < buckets; ++i) {
        const qint64 startMs = fromMs + i * view.bucketMs;
        const FigureBucket bucket = view.span == FigureSpan::Hour ? FigureHours::count(session, startMs, view.bucketMs)
                                                                  : m_hours.hour(session, startMs);
        view.buckets.append(bucket);
        view.signups += bucket.signups;
        view.completions += bucket.completions;
        view.failures += bucket.failures;
    }
    // As long a time, so that a minute or an hour that has just begun is not held against the span.
    view.signupsBefore = view.span == FigureSpan::Hour
        ? store::ClubFigures(session).startedBetween((fromMs - lengthMs) / 1000, (nowMs - lengthMs) / 1000 + 1)
        : m_hours.signups(session, fromMs - lengthMs, nowMs - lengthMs);
    view.durations = durations(session, fromMs - 1);
    const store::SignupFunnel funnel
        = store::ClubFigures(session).funnel(view.signups, fromMs / 1000, (fromMs + lengthMs) / 1000);
    view.funnel = {funnel.started, funnel.branded, funnel.confirmed, funnel.complete};
}

void FiguresReading::fillTargets(store::Session &session, FiguresView &view, const Known &known)
{
    const qint64 age = known.nowMs - m_targetsAtMs;
    const bool stand = age >= 0 && age < targetsStandForMs && known.measured == m_measured;
    if (!stand) {
        m_targets = scheduler::targetStandings(session, known.measured, known.nowMs);
        m_targetsAtMs = known.nowMs;
        m_measured = known.measured;
    }
    for (const scheduler::TargetStanding &standing : std::as_const(m_targets))
        view.targets.append(targetView(standing));
}

} // namespace touchline::console
