// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/switch_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::switches {

namespace {
struct SwitchTexts
{
    Q_DECLARE_TR_FUNCTIONS(SwitchTexts)
};

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

QString sinceText(const domain::SwitchState &state, qint64 nowMs)
{
    const QString moment = momentText(state.sinceMs, nowMs);
    const QString span = spanText(nowMs - state.sinceMs);
    return state.by.isEmpty() ? SwitchTexts::tr("since %1 (%2)").arg(moment, span)
                              : SwitchTexts::tr("since %1 (%2) by %3").arg(moment, span, state.by);
}
} // namespace

QString momentText(qint64 atMs, qint64 nowMs)
{
    const QLocale locale;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    const qint64 days = at.date().daysTo(QDateTime::fromMSecsSinceEpoch(nowMs).date());
    if (days == 0)
        return locale.toString(at, u"HH:mm"_s);
    if (days > -7 && days < 7)
        return locale.toString(at, u"ddd HH:mm"_s);
    return locale.toString(at, u"d MMM HH:mm"_s);
}

QString spanText(qint64 ms)
{
    if (ms < minuteMs)
        return SwitchTexts::tr("%1 s").arg(qMax<qint64>(0, ms / secondMs));
    if (ms < hourMs)
        return SwitchTexts::tr("%1 min").arg(ms / minuteMs);
    if (ms < dayMs) {
        const qint64 minutes = ms % hourMs / minuteMs;
        return minutes == 0 ? SwitchTexts::tr("%1 h").arg(ms / hourMs)
                            : SwitchTexts::tr("%1 h %2 min").arg(ms / hourMs).arg(minutes);
    }
    const qint64 hours = ms % dayMs / hourMs;
    return hours == 0 ? SwitchTexts::tr("%1 d").arg(ms / dayMs)
                      : SwitchTexts::tr("%1 d %2 h").arg(ms / dayMs).arg(hours);
}

QString stateText(const domain::SwitchState &state, qint64 nowMs)
{
    if (state.sinceMs == 0)
        return state.on ? SwitchTexts::tr("never switched off") : QString();
    QStringList parts{sinceText(state, nowMs)};
    if (state.on)
        return parts.constFirst();
    if (!state.reason.isEmpty())
        parts << SwitchTexts::tr("“%1”", "a reason somebody gave").arg(state.reason);
    if (state.untilMs) {
        parts << SwitchTexts::tr("back on at %1 (in %2)")
                     .arg(momentText(*state.untilMs, nowMs), spanText(*state.untilMs - nowMs));
    } else {
        parts << SwitchTexts::tr("until somebody switches them on");
    }
    parts << (state.letStartedFinish ? SwitchTexts::tr("clubs already started may finish")
                                     : SwitchTexts::tr("everybody is refused"));
    return parts.join(u" · "_s);
}

QString measuredText(const console::SwitchView &view)
{
    if (view.state.on)
        return {};
    if (!view.firstRefusalMs)
        return SwitchTexts::tr("Nobody has tried to sign up since.");
    const QString first = QLocale().toString(*view.firstRefusalMs, 'f', *view.firstRefusalMs < 10 ? 1 : 0);
    return SwitchTexts::tr("First request refused %1 ms after the switch · %2 turned away so far")
        .arg(first, QLocale().toString(view.turnedAway));
}

QString pauseText(const console::SwitchView &view, qint64 nowMs)
{
    const qint64 since = view.provisionerPausedSinceMs;
    QStringList parts{SwitchTexts::tr("since %1 (%2) by %3")
                          .arg(momentText(since, nowMs), spanText(nowMs - since), view.provisionerPausedBy),
        SwitchTexts::tr("“%1”", "a reason somebody gave").arg(view.provisionerPauseReason)};
    if (const auto until = view.provisionerPausedUntilMs) {
        parts << SwitchTexts::tr("goes on at %1 (in %2)", "the provisioner")
                     .arg(momentText(*until, nowMs), spanText(*until - nowMs));
    } else {
        parts << SwitchTexts::tr("until somebody resumes it");
    }
    return parts.join(u" · "_s);
}

QString stillText(const console::SwitchView &view, qint64 clubsInWork)
{
    if (!view.provisionerPaused)
        return {};
    QString inWork = clubsInWork == 0
        ? SwitchTexts::tr("nothing is in work any more")
        : SwitchTexts::tr("%n club(s) still in work", nullptr, static_cast<int>(clubsInWork));
    if (!view.provisionerStillMs)
        return inWork;
    const QString after = QLocale().toString(*view.provisionerStillMs, 'f', *view.provisionerStillMs < 10 ? 1 : 0);
    return SwitchTexts::tr("No club taken up from %1 ms after the pause on · %2", "what is still in work")
        .arg(after, inWork);
}

QString historyText(const console::SwitchHistoryEntry &entry, qint64 nowMs)
{
    if (entry.what == u"signups.on"_s)
        return SwitchTexts::tr("Signups on");
    if (entry.what == u"provisioner.paused"_s && entry.untilMs > 0)
        return SwitchTexts::tr("Provisioner paused until %1").arg(momentText(entry.untilMs, nowMs));
    if (entry.what == u"provisioner.paused"_s)
        return SwitchTexts::tr("Provisioner paused");
    if (entry.what == u"provisioner.resumed"_s)
        return SwitchTexts::tr("Provisioner resumed");
    if (entry.what != u"signups.off"_s)
        return entry.what;
    if (entry.untilMs == 0)
        return entry.letStartedFinish ? SwitchTexts::tr("Signups off, started may finish")
                                      : SwitchTexts::tr("Signups off, everybody");
    const QString until = momentText(entry.untilMs, nowMs);
    return entry.letStartedFinish ? SwitchTexts::tr("Signups off, started may finish, until %1").arg(until)
                                  : SwitchTexts::tr("Signups off, everybody, until %1").arg(until);
}

} // namespace touchline::switches
