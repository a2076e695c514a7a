// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/plan.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>

/// The values of the overview. Times are milliseconds since the epoch, UTC; 0 means "not yet". Test clubs are in none
/// of them.
namespace touchline::console {

/// The last sixty minutes, twenty-four hours or seven days, the present minute or hour included.
enum class FigureSpan { Hour, Day, Week };

/// What happened within one minute (of an hour) or one hour (of a day or a week).
struct FigureBucket
{
    qint64 startMs = 0;
    qint64 signups = 0; ///< clubs that began to sign up
    qint64 completions = 0; ///< runs that ended `complete`
    qint64 failures = 0; ///< runs that failed, those operators cancelled left out
    bool operator==(const FigureBucket &) const = default;
};

/// From step 3 to `complete`, over the newest runs of the span.
struct FigureDurations
{
    qint64 runs = 0; ///< how many it was taken from; 0: nothing to tell
    qint64 p50Ms = 0;
    qint64 p95Ms = 0;
    qint64 p99Ms = 0;
};

/// How far the clubs went that began within the span.
struct FigureFunnel
{
    qint64 started = 0;
    qint64 branded = 0; ///< chose colours, or went past that step
    qint64 confirmed = 0; ///< did step 3
    qint64 complete = 0;
};

/// A club that a figure is about.
struct ClubNote
{
    QString tenantId;
    QString slug;
    QString name;
    QString reason{}; ///< why it failed or waits
    qint64 atMs = 0; ///< since when
};

enum class LaunchTarget { SignupFaults, ProvisioningSuccess, ProvisioningP95, KillSwitch, FailuresThisWeek };
enum class TargetVerdict { Met, Missed, NoData };

/// A launch target: of what it is measured by, a count, a percentage or milliseconds.
struct TargetView
{
    LaunchTarget target = LaunchTarget::SignupFaults;
    double limit = 0;
    std::optional<double> figure{};
    TargetVerdict verdict = TargetVerdict::NoData;
    qint64 sample = 0; ///< the runs it was taken from; 0 where it is not taken from runs
};

/// One line of what happened lately.
struct Happening
{
    enum class Kind { Started, Complete, Failed, SignupsOff, SignupsOn, ProvisionerPaused, ProvisionerResumed };
    qint64 atMs = 0;
    Kind kind = Kind::Started;
    QString tenantId{}; ///< of a club
    QString name{}; ///< the club's, or the operator's
    QString reason{};
    std::optional<domain::Plan> plan{}; ///< of Started
    qint64 tookMs = 0; ///< of Complete
};

/// How the part that sets clubs up is.
struct ProvisionerHealth
{
    bool beating = false; ///< it looked for work lately
    qint64 silentMs = 0; ///< for how long it has not
    int inWork = 0;
    qint64 waiting = 0; ///< due and not claimed yet
    bool paused = false;
};

struct FiguresView
{
    FigureSpan span = FigureSpan::Hour;
    qint64 asOfMs = 0;
    qint64 bucketMs = 0;
    QList<FigureBucket> buckets{}; ///< oldest first, without gaps; the last one is not over yet
    qint64 signups = 0;
    qint64 signupsBefore = 0; ///< in as long a time right before the span
    qint64 completions = 0;
    qint64 failures = 0;
    FigureDurations durations{};
    FigureFunnel funnel{};
    std::optional<ClubNote> longestInWork{};
    std::optional<ClubNote> longestWaiting{};
    std::optional<qint64> oldestFailureMs{}; ///< of what still waits for an operator
    QList<ClubNote> needsYou{}; ///< failed clubs, newest first
    QList<Happening> justNow{}; ///< newest first
    QList<TargetView> targets{};
    ProvisionerHealth provisioner{};
};

} // namespace touchline::console

Q_DECLARE_METATYPE(touchline::console::FiguresView)
