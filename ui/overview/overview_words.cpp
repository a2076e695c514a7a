// SPDX-License-Identifier: GPL-3.0-only
#include "ui/overview/overview_words.h"

#include "ui/clubs/club_words.h"
#include "ui/clubs/failure_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline::overview {

using console::FigureSpan;
using console::Happening;
using console::LaunchTarget;
using console::TargetVerdict;
using theme::Role;

namespace {
struct OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
};

QString beforeText(FigureSpan span)
{
    switch (span) {
    case FigureSpan::Hour:
        return OverviewWords::tr("as many as the hour before");
    case FigureSpan::Day:
        return OverviewWords::tr("as many as the day before");
    case FigureSpan::Week:
        return OverviewWords::tr("as many as the week before");
    }
    Q_UNREACHABLE();
}

QString changeText(FigureSpan span, const QString &change)
{
    switch (span) {
    case FigureSpan::Hour:
        return OverviewWords::tr("%1 on the hour before", "a change such as ▲ 8 %").arg(change);
    case FigureSpan::Day:
        return OverviewWords::tr("%1 on the day before", "a change such as ▲ 8 %").arg(change);
    case FigureSpan::Week:
        return OverviewWords::tr("%1 on the week before", "a change such as ▲ 8 %").arg(change);
    }
    Q_UNREACHABLE();
}

QString noneBeforeText(FigureSpan span)
{
    switch (span) {
    case FigureSpan::Hour:
        return OverviewWords::tr("none in the hour before");
    case FigureSpan::Day:
        return OverviewWords::tr("none in the day before");
    case FigureSpan::Week:
        return OverviewWords::tr("none in the week before");
    }
    Q_UNREACHABLE();
}

QString withReason(const QString &text, const QString &reason)
{
    return reason.isEmpty() ? text : u"%1 · %2"_s.arg(text, reason);
}
} // namespace

QString secondsText(qint64 ms)
{
    if (ms >= 60'000)
        return clubs::durationText(ms);
    const int decimals = ms < 10'000 ? 2 : 1;
    return OverviewWords::tr("%1 s", "seconds")
        .arg(QLocale().toString(static_cast<double>(ms) / 1000.0, 'f', decimals));
}

QString percentText(double percent)
{
    // Never rounded up to all or down to nothing: 99.97 % is not every club.
    double shown = std::round(percent * 10) / 10;
    if (shown >= 100 && percent < 100)
        shown = 99.9;
    else if (shown <= 0 && percent > 0)
        shown = 0.1;
    const bool whole = shown == std::floor(shown) && (shown == 0 || shown == 100);
    return OverviewWords::tr("%1 %", "percent").arg(QLocale().toString(shown, 'f', whole ? 0 : 1));
}

Remark changeRemark(FigureSpan span, qint64 now, qint64 before)
{
    if (before == 0)
        return {noneBeforeText(span)};
    if (now == before)
        return {beforeText(span)};
    const double ratio = 100.0 * static_cast<double>(now - before) / static_cast<double>(before);
    const qint64 percent = std::max<qint64>(1, std::llround(std::abs(ratio)));
    const QString number = OverviewWords::tr("%1 %", "percent").arg(QLocale().toString(percent));
    const QString arrow = now > before ? u"▲"_s : u"▼"_s;
    return {changeText(span, arrow + u' ' + number), now > before ? Role::Success : Role::Muted};
}

Remark successRemark(qint64 completions, qint64 failures)
{
    const qint64 all = completions + failures;
    if (all == 0)
        return {OverviewWords::tr("nothing ended in this time")};
    const double percent = 100.0 * static_cast<double>(completions) / static_cast<double>(all);
    return {OverviewWords::tr("%1 succeeded", "98.3 %").arg(percentText(percent)),
        failures == 0 || percent > 95 ? Role::Success : Role::Danger};
}

QString targetTitle(LaunchTarget target)
{
    switch (target) {
    case LaunchTarget::SignupFaults:
        return OverviewWords::tr("5xx on signup");
    case LaunchTarget::ProvisioningSuccess:
        return OverviewWords::tr("Provisioning success");
    case LaunchTarget::ProvisioningP95:
        return OverviewWords::tr("Provisioning p95");
    case LaunchTarget::KillSwitch:
        return OverviewWords::tr("Kill switch effective");
    case LaunchTarget::FailuresThisWeek:
        return OverviewWords::tr("Failures this week");
    }
    Q_UNREACHABLE();
}

QString targetLimit(const console::TargetView &target)
{
    const QLocale locale;
    switch (target.target) {
    case LaunchTarget::SignupFaults:
        return locale.toString(target.limit, 'f', 0);
    case LaunchTarget::ProvisioningSuccess:
        return OverviewWords::tr("> %1 %", "above so many percent").arg(locale.toString(target.limit, 'f', 0));
    case LaunchTarget::ProvisioningP95:
        return OverviewWords::tr("< %1 s", "under so many seconds").arg(locale.toString(target.limit / 1000, 'f', 0));
    case LaunchTarget::KillSwitch:
        return OverviewWords::tr("< %1 ms", "under so many milliseconds").arg(locale.toString(target.limit, 'f', 0));
    case LaunchTarget::FailuresThisWeek:
        return OverviewWords::tr("< %1 %", "under so many percent").arg(locale.toString(target.limit, 'f', 0));
    }
    Q_UNREACHABLE();
}

QString targetFigure(const console::TargetView &target)
{
    if (!target.figure)
        return u"–"_s;
    const QLocale locale;
    switch (target.target) {
    case LaunchTarget::SignupFaults:
        return locale.toString(*target.figure, 'f', 0);
    case LaunchTarget::ProvisioningSuccess:
    case LaunchTarget::FailuresThisWeek:
        return percentText(*target.figure);
    case LaunchTarget::ProvisioningP95:
        return secondsText(std::llround(*target.figure));
    case LaunchTarget::KillSwitch:
        return OverviewWords::tr("%1 ms", "milliseconds")
            .arg(locale.toString(*target.figure, 'f', *target.figure < 10 ? 1 : 0));
    }
    Q_UNREACHABLE();
}

widgets::ChipLook targetChip(TargetVerdict verdict)
{
    switch (verdict) {
    case TargetVerdict::Met:
        return {theme::Tone::Success, u"check"_s, OverviewWords::tr("met", "a launch target")};
    case TargetVerdict::Missed:
        return {theme::Tone::Danger, u"exclamation"_s, OverviewWords::tr("missed", "a launch target")};
    case TargetVerdict::NoData:
        return {theme::Tone::Neutral, u"minus"_s, OverviewWords::tr("no data yet", "of a launch target")};
    }
    Q_UNREACHABLE();
}

QString targetMeaning(const console::TargetView &target)
{
    const int sample = static_cast<int>(std::min<qint64>(target.sample, 1'000'000'000));
    switch (target.target) {
    case LaunchTarget::SignupFaults:
        return OverviewWords::tr("Server errors on the signup pages since the program was started");
    case LaunchTarget::ProvisioningSuccess:
        return OverviewWords::tr(
            "Of the %n run(s) that ended in the last 24 hours; judged from 20 on", nullptr, sample);
    case LaunchTarget::ProvisioningP95:
        return OverviewWords::tr(
            "Step 3 to complete, of the %n run(s) that ended in the last hour; judged from 20 on", nullptr, sample);
    case LaunchTarget::KillSwitch:
        return OverviewWords::tr("From switching signups off to the first refusal, the last time that was tried since "
                                 "the program was started");
    case LaunchTarget::FailuresThisWeek:
        return OverviewWords::tr(
            "Of the %n run(s) that ended in the last seven days; judged from 20 on", nullptr, sample);
    }
    Q_UNREACHABLE();
}

QString bucketText(FigureSpan span)
{
    return span == FigureSpan::Hour ? OverviewWords::tr("per minute") : OverviewWords::tr("per hour");
}

QString bucketTime(FigureSpan span, qint64 startMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(startMs);
    const QLocale locale;
    return span == FigureSpan::Week ? locale.toString(at, u"ddd HH:mm"_s) : locale.toString(at.time(), u"HH:mm"_s);
}

QString happeningText(const Happening &happening)
{
    switch (happening.kind) {
    case Happening::Kind::Started:
        return OverviewWords::tr("%1 · signed up (%2)", "club, plan")
            .arg(happening.name, clubs::planTitle(happening.plan.value_or(domain::Plan::Starter)));
    case Happening::Kind::Complete:
        return OverviewWords::tr("%1 · complete in %2", "club, time")
            .arg(happening.name, secondsText(happening.tookMs));
    case Happening::Kind::Failed:
        return withReason(
            OverviewWords::tr("%1 · failed", "club").arg(happening.name), clubs::reasonText(happening.reason));
    case Happening::Kind::SignupsOff:
        return withReason(OverviewWords::tr("Signups off by %1", "operator").arg(happening.name), happening.reason);
    case Happening::Kind::SignupsOn:
        return withReason(OverviewWords::tr("Signups on by %1", "operator").arg(happening.name), happening.reason);
    case Happening::Kind::ProvisionerPaused:
        return withReason(
            OverviewWords::tr("Provisioner paused by %1", "operator").arg(happening.name), happening.reason);
    case Happening::Kind::ProvisionerResumed:
        return withReason(
            OverviewWords::tr("Provisioner resumed by %1", "operator").arg(happening.name), happening.reason);
    }
    Q_UNREACHABLE();
}

theme::Role happeningInk(const Happening &happening)
{
    switch (happening.kind) {
    case Happening::Kind::Started:
    case Happening::Kind::Complete:
    case Happening::Kind::SignupsOn:
    case Happening::Kind::ProvisionerResumed:
        return Role::Text;
    case Happening::Kind::Failed:
    case Happening::Kind::SignupsOff:
        return Role::Danger;
    case Happening::Kind::ProvisionerPaused:
        return Role::Warning;
    }
    Q_UNREACHABLE();
}

QString happeningIcon(const Happening &happening)
{
    switch (happening.kind) {
    case Happening::Kind::Started:
        return u"plus"_s;
    case Happening::Kind::Complete:
        return u"check"_s;
    case Happening::Kind::Failed:
        return u"exclamation"_s;
    case Happening::Kind::SignupsOff:
    case Happening::Kind::SignupsOn:
        return u"power"_s;
    case Happening::Kind::ProvisionerPaused:
        return u"pause"_s;
    case Happening::Kind::ProvisionerResumed:
        return u"play"_s;
    }
    Q_UNREACHABLE();
}

} // namespace touchline::overview
