// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/checklist.h"

#include "core/store/audit_log.h"
#include "core/store/club_figures.h"
#include "core/store/club_list.h"
#include "core/store/due_jobs.h"
#include "core/store/mail_queue.h"
#include "core/store/migrations.h"
#include "core/switches/kill_switch.h"
#include "core/switches/provisioner_pause.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::CheckEntry;
using domain::CheckItem;
using domain::CheckState;
using domain::Finding;

namespace {
constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 stalledAfterMs = 15'000;
/// Rows are dated by the machine's own clock; a moment ahead is no reason to worry.
constexpr qint64 mostAheadMs = 5LL * 60 * 1000;
constexpr double mostRefusalMs = 100;

CheckEntry mails(const ChecklistSources &sources, store::Session &session)
{
    const CheckItem item = CheckItem::MailSent;
    if (!sources.config.mail.smtp)
        return {item, CheckState::Unknown, Finding::MailNotSent};
    const auto newest = store::MailQueue(session).newestSettled();
    if (!newest)
        return {item, CheckState::Unknown, Finding::MailNever};
    if (newest->state == "sent"_L1)
        return {item, CheckState::Ok, Finding::MailLeft, {checklistTime(newest->sentAtMs)}};
    return {item, CheckState::Blocks, Finding::MailRefused, {newest->error}};
}

CheckEntry restores(store::AuditLog &audit)
{
    qint64 at = 0;
    for (const QString &action : {u"backup.prove"_s, u"backup.restore"_s}) {
        if (const auto record = audit.newestOf(action))
            at = std::max(at, record->atMs);
    }
    if (at == 0)
        return {CheckItem::Restore, CheckState::Warning, Finding::RestoreNever};
    return {CheckItem::Restore, CheckState::Ok, Finding::RestoreProven, {checklistTime(at)}};
}

CheckEntry killSwitch(const ChecklistSources &sources, store::Session &session)
{
    const CheckItem item = CheckItem::KillSwitch;
    const domain::SwitchState state = switches::KillSwitch::stored(session);
    const bool off = !state.on && (!state.untilMs || *state.untilMs > sources.clock.nowMs());
    if (off)
        return {item, CheckState::Warning, Finding::SwitchOff, {checklistTime(state.sinceMs)}};
    const auto refusal = sources.instance ? sources.instance->firstRefusalMs : std::nullopt;
    if (refusal && *refusal >= mostRefusalMs)
        return {item, CheckState::Warning, Finding::SwitchSlow, {QString::number(std::llround(*refusal))}};
    if (const auto tried = store::AuditLog(session).newestOf(u"signups.off"_s))
        return {item, CheckState::Ok, Finding::SwitchTried, {checklistTime(tried->atMs)}};
    return {item, CheckState::Warning, Finding::SwitchNever};
}

CheckEntry preflight(const ChecklistSources &sources, store::AuditLog &audit)
{
    const CheckItem item = CheckItem::Preflight;
    const auto run = audit.newestOf(u"preflight.run"_s);
    if (!run)
        return {item, CheckState::Warning, Finding::PreflightNever};
    const QStringList when{checklistTime(run->atMs)};
    if (!run->details.value("passed"_L1).toBool())
        return {item, CheckState::Blocks, Finding::PreflightFailed, when};
    const bool old = sources.clock.nowMs() - run->atMs > 7 * dayMs;
    return {
        item, old ? CheckState::Warning : CheckState::Ok, old ? Finding::PreflightOld : Finding::PreflightPassed, when};
}

/// Nothing if the clock agrees with what is stored.
std::optional<CheckEntry> clockBehindData(const ChecklistSources &sources, store::Session &session)
{
    qint64 newest = 0;
    for (const store::ClubMention &club : store::ClubFigures(session).newestStarted(1))
        newest = club.atMs;
    if (const auto record = store::AuditLog(session).newestRecord())
        newest = std::max(newest, record->atMs);
    if (newest <= sources.clock.nowMs() + mostAheadMs)
        return std::nullopt;
    return CheckEntry{CheckItem::Clock, CheckState::Blocks, Finding::ClockBehindData, {checklistTime(newest)}};
}

/// What a quick look can say of the database: when the nightly check last went well.
CheckEntry lastDatabaseCheck(const ChecklistSources &sources, store::Session &session)
{
    const qint64 lookedAtMs = sources.instance ? sources.instance->wholeAtMs : 0;
    if (lookedAtMs < 0)
        return {CheckItem::Database, CheckState::Blocks, Finding::DatabaseDamaged, {u"see the last full check"_s}};
    store::DueJobs jobs(session);
    const qint64 at = std::max({lookedAtMs, jobs.lastDoneMs(u"backup"_s), jobs.lastDoneMs(u"integrity_check"_s)});
    if (at == 0)
        return {CheckItem::Database, CheckState::Unknown, Finding::DatabaseUnchecked};
    return {CheckItem::Database, CheckState::Ok, Finding::DatabaseChecked, {checklistTime(at)}};
}
} // namespace

QString checklistTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString checklistDay(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd"_s);
}

QList<CheckEntry> checkDatabase(const ChecklistSources &sources, store::Session &session)
{
    store::AuditLog audit(session);
    QList<CheckEntry> entries{mails(sources, session), restores(audit), killSwitch(sources, session),
        preflight(sources, audit), lastDatabaseCheck(sources, session)};
    const qint64 failed = store::ClubList(session).counts().failed;
    if (failed > 0)
        entries.append({CheckItem::FailedClubs, CheckState::Warning, Finding::FailedSome, {QString::number(failed)}});
    else
        entries.append({CheckItem::FailedClubs, CheckState::Ok, Finding::FailedNone});
    if (const auto behind = clockBehindData(sources, session))
        entries.append(*behind);
    if (switches::ProvisionerPause::stored(session).paused)
        entries.append({CheckItem::Provisioner, CheckState::Warning, Finding::ProvisionerPaused});
    return entries;
}

QList<CheckEntry> checkInstance(const ChecklistSources &sources)
{
    const CheckItem item = CheckItem::Provisioner;
    if (!sources.instance)
        return {{item, CheckState::Unknown, Finding::ProvisionerNotRunning},
            {CheckItem::Clock, CheckState::Ok, Finding::ClockSane}};
    QList<CheckEntry> entries;
    const auto silent = sources.instance->provisionerSilentMs;
    if (silent && *silent <= stalledAfterMs)
        entries.append({item, CheckState::Ok, Finding::ProvisionerWorks});
    else
        entries.append({item, CheckState::Blocks, Finding::ProvisionerStopped});
    const qint64 wall = sources.clock.nowMs() - sources.instance->startedAtMs;
    const qint64 steady = sources.clock.steadyMs() - sources.instance->startedSteadyMs;
    // A clock that is kept in time is corrected by parts of a second.
    const qint64 jump = wall - steady;
    if (std::abs(jump) > 2000 + steady / 1000)
        entries.append({CheckItem::Clock, CheckState::Warning, Finding::ClockJumped, {u"%1 s"_s.arg(jump / 1000)}});
    else
        entries.append({CheckItem::Clock, CheckState::Ok, Finding::ClockSane});
    return entries;
}

namespace {
/// What is shown where nothing else was found.
Finding unknownFinding(CheckItem item)
{
    return item == CheckItem::Provisioner ? Finding::ProvisionerNotRunning : Finding::DatabaseUnreadable;
}

/// Whether the second says something worse of the same item.
bool isWorse(const CheckEntry &first, const CheckEntry &second)
{
    constexpr auto rank = [](CheckState state) {
        switch (state) {
        case CheckState::Unknown:
            return 0;
        case CheckState::Ok:
            return 1;
        case CheckState::Warning:
            return 2;
        case CheckState::Blocks:
            return 3;
        }
        Q_UNREACHABLE();
    };
    return rank(second.state) > rank(first.state);
}
} // namespace

QList<CheckEntry> checklist(const ChecklistSources &sources, store::Session *session, ChecklistDepth depth)
{
    ChecklistSources seen = sources;
    if (session) {
        if (const auto made = store::AuditLog(*session).newestOf(u"backup.make"_s))
            seen.backupMadeAtMs = made->atMs;
    }
    QList<CheckEntry> found = checkSettings(seen) + checkFiles(seen, depth) + checkInstance(seen);
    if (session)
        found += checkDatabase(sources, *session);
    QList<CheckEntry> entries;
    for (int i = 0; i <= static_cast<int>(CheckItem::Preflight); ++i) {
        const auto item = static_cast<CheckItem>(i);
        std::optional<CheckEntry> worst;
        for (const CheckEntry &each : std::as_const(found)) {
            if (each.item == item && (!worst || isWorse(*worst, each)))
                worst = each;
        }
        entries.append(worst.value_or(CheckEntry{item, CheckState::Unknown, unknownFinding(item)}));
    }
    return entries;
}

} // namespace touchline::operations
