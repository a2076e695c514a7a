// SPDX-License-Identifier: GPL-3.0-only
#include "core/scheduler/trial_reminders.h"

#include "core/store/audit_log.h"
#include "core/store/tenants.h"

#include <QDateTime>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touchline::scheduler {

using domain::Event;
using domain::LogFeature;
using domain::Result;
using domain::TenantStatus;
using store::TrialRow;

namespace {
constexpr qint64 daySeconds = 24 * 60 * 60;
/// Days before the end, in the order they come.
constexpr std::array<qint64, 4> noticeDays{7, 3, 1, 0};
constexpr int batch = 200;
constexpr qint64 longestSleepMs = 60'000;
/// A trial that ended longer ago than this before anybody looked at it is history, an import for one.
constexpr qint64 newsForSeconds = 7 * daySeconds;

/// The first moment for a notice behind `after`; nothing when the last one is over.
std::optional<qint64> momentBehind(qint64 endsAt, qint64 after)
{
    for (const qint64 days : noticeDays) {
        if (endsAt - days * daySeconds > after)
            return endsAt - days * daySeconds;
    }
    return std::nullopt;
}

/// How many days before the end the latest moment up to `now` lies.
std::optional<qint64> daysOfLatest(qint64 endsAt, qint64 now)
{
    std::optional<qint64> latest;
    for (const qint64 days : noticeDays) {
        if (endsAt - days * daySeconds <= now)
            latest = days;
    }
    return latest;
}

bool isOnUnpaidTrial(const TrialRow &club)
{
    const bool serves = club.status == TenantStatus::Trial || club.status == TenantStatus::Active;
    return serves && !club.test && !club.comped && club.billingTier == "trial"_L1 && !club.provisionedAt.isEmpty();
}
} // namespace

TrialReminders::TrialReminders(Needs needs)
    : m_needs(needs)
{ }

JobKind TrialReminders::kind() const
{
    return {.name = u"trial_reminders"_s,
        .standing = true,
        .work = [this](store::Transaction &transaction, const store::DueJobRow &, const QJsonObject &) {
            return run(transaction);
        }};
}

Result<JobEnd> TrialReminders::run(store::Transaction &transaction) const
{
    store::TrialNotices notices(transaction);
    const qint64 nowMs = m_needs.clock.nowMs();
    const qint64 now = nowMs / 1000;
    const QList<TrialRow> unplanned = notices.unplanned(batch);
    for (const TrialRow &club : unplanned)
        plan(notices, club, now);

    const QList<TrialRow> due = notices.due(now, batch);
    int mails = 0;
    for (const TrialRow &club : due) {
        if (!club.trialEndsAt) {
            notices.plan(club.tenantId, std::nullopt, std::nullopt);
            continue;
        }
        mails += notify(transaction, club, now) ? 1 : 0;
        notices.plan(club.tenantId, club.trialEndsAt, momentBehind(*club.trialEndsAt, now));
    }

    JobEnd end{.dueAgainAtMs = nowMs + longestSleepMs};
    if (unplanned.size() == batch || due.size() == batch)
        end.dueAgainAtMs = nowMs;
    else if (const auto next = notices.nextAt())
        end.dueAgainAtMs = std::clamp(*next * 1000, nowMs, nowMs + longestSleepMs);
    if (mails > 0)
        end.note = u"%1 trial notices"_s.arg(mails);
    return end;
}

void TrialReminders::plan(store::TrialNotices &notices, const TrialRow &club, qint64 now)
{
    std::optional<qint64> noticeAt;
    if (club.trialEndsAt && *club.trialEndsAt > now - newsForSeconds) {
        const qint64 provisioned = QDateTime::fromString(club.provisionedAt, Qt::ISODateWithMs).toSecsSinceEpoch();
        noticeAt = momentBehind(*club.trialEndsAt, provisioned);
    }
    notices.plan(club.tenantId, club.trialEndsAt, noticeAt);
}

bool TrialReminders::notify(store::Transaction &transaction, const TrialRow &club, qint64 now) const
{
    const auto days = daysOfLatest(*club.trialEndsAt, now);
    if (!days || !isOnUnpaidTrial(club))
        return false;
    const bool over = *days == 0;
    const bool suspended = over && m_needs.suspendAtEnd;
    if (suspended)
        suspend(transaction, club);
    QJsonObject values{{u"clubName"_s, club.name}, {u"endsAtMs"_s, *club.trialEndsAt * 1000}};
    if (over)
        values.insert(u"suspended"_s, suspended);
    else // Told late, a notice still tells the truth.
        values.insert(u"daysLeft"_s, (*club.trialEndsAt - now + daySeconds - 1) / daySeconds);
    const QString unique = u"%1.%2.trial-%3"_s.arg(club.tenantId).arg(*club.trialEndsAt).arg(*days);
    m_needs.postbox.post(transaction,
        {.kind = over ? mail::MailKind::TrialEnded : mail::MailKind::TrialReminder,
            .tenantId = club.tenantId,
            .recipient = club.email,
            .values = values,
            .messageId = m_needs.postbox.messageId(unique)},
        m_needs.clock.nowMs());
    transaction.announce({Event::Kind::TenantChanged, club.tenantId});
    return true;
}

void TrialReminders::suspend(store::Transaction &transaction, const TrialRow &club) const
{
    const qint64 nowMs = m_needs.clock.nowMs();
    store::Tenants(transaction).setStatus(club.tenantId, TenantStatus::Suspended, nowMs / 1000);
    store::AuditLog(transaction)
        .append({nowMs, {u"scheduler"_s, u"core"_s}, u"club.suspend"_s, club.tenantId,
            u"the trial has ended and is not paid"_s, {{u"trialEndedAt"_s, *club.trialEndsAt}}});
    transaction.afterCommit([this, tenantId = club.tenantId] {
        m_needs.log.warn(LogFeature::Ops, u"Club suspended"_s,
            {{u"tenantId"_s, tenantId}, {u"operator"_s, u"scheduler"_s},
                {u"reason"_s, u"the trial has ended and is not paid"_s}});
    });
}

} // namespace touchline::scheduler
