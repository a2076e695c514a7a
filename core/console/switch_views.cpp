// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/switch_views.h"

#include "core/store/audit_log.h"
#include "core/store/club_list.h"
#include "core/switches/kill_switch.h"
#include "core/switches/provisioner_pause.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::console {

SwitchView storedSwitches(store::Session &session, qint64 nowMs)
{
    SwitchView view;
    view.state = switches::KillSwitch::stored(session);
    if (!view.state.on && view.state.untilMs && *view.state.untilMs <= nowMs)
        view.state = {.on = true, .by = u"timer"_s, .sinceMs = *view.state.untilMs};
    const switches::PauseState pause = switches::ProvisionerPause::stored(session);
    view.provisionerPaused = pause.paused;
    if (pause.paused) {
        view.provisionerPausedBy = pause.by;
        view.provisionerPauseReason = pause.reason;
        view.provisionerPausedSinceMs = pause.sinceMs;
        view.provisionerPausedUntilMs = pause.untilMs;
    }
    return view;
}

SwitchImpact switchImpact(store::Session &session, qint64 nowMs)
{
    const store::SignupImpact impact = store::ClubList(session).impact(nowMs / 1000);
    return {impact.inTheMiddle, impact.queuedOrInWork, impact.startedLastHour};
}

QList<SwitchHistoryEntry> switchHistory(store::Session &session, int limit)
{
    QList<SwitchHistoryEntry> entries;
    const auto records = store::AuditLog(session).newest(u"signups."_s, u"provisioner."_s, std::clamp(limit, 1, 1000));
    for (const store::AuditRow &record : records) {
        entries.append({.atMs = record.atMs,
            .what = record.action,
            .by = record.who.name,
            .reason = record.reason,
            .letStartedFinish = record.details.value("letStartedFinish"_L1).toBool(),
            .untilMs = record.details.value("until"_L1).toInteger()});
    }
    return entries;
}

} // namespace touchline::console
