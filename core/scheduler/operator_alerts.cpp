// SPDX-License-Identifier: GPL-3.0-only
#include "core/scheduler/operator_alerts.h"

#include "core/scheduler/launch_targets.h"
#include "core/store/provision_figures.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::scheduler {

using domain::Result;
using store::DueJobRow;

namespace {
constexpr qint64 hourMs = 60LL * 60 * 1000;
constexpr qint64 lookEveryMs = 60'000;
/// A run's end is dated a little before its commit: what is newer than this may not all be there yet.
constexpr qint64 settledMs = 5'000;
constexpr int mostClubsListed = 20;

QJsonObject failingJobs(store::Session &session)
{
    QJsonObject failing;
    for (const DueJobRow &job : store::DueJobs(session).failing())
        failing.insert(
            job.name, u"The scheduled job %1 failed (tries: %2): %3"_s.arg(job.name).arg(job.attempts).arg(job.error));
    return failing;
}

QJsonArray failedClubs(const QList<store::FailedClub> &clubs)
{
    QJsonArray lines;
    for (const store::FailedClub &club : clubs)
        lines.append(u"%1 (%2): %3"_s.arg(club.name, club.slug, club.reason));
    return lines;
}

/// What is wrong now and has not been told of.
QStringList newOnes(const QJsonObject &now, const QJsonArray &told)
{
    QStringList lines;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (!told.contains(it.key()))
            lines.append(it.value().toString());
    }
    return lines;
}

/// What has been told of and is still wrong.
QJsonArray stillWrong(const QJsonObject &now, const QJsonArray &told)
{
    QJsonArray kept;
    for (const QJsonValue &name : told) {
        if (now.contains(name.toString()))
            kept.append(name);
    }
    return kept;
}

/// An hour in either direction: a clock that was set back does not let a second mail out, one that was wrong by more
/// does not hold them up for ever.
bool isWithinTheHour(qint64 sentMs, qint64 now)
{
    return sentMs != 0 && now - sentMs < hourMs && sentMs - now < hourMs;
}
} // namespace

OperatorAlerts::OperatorAlerts(Needs needs)
    : m_needs(std::move(needs))
{ }

QString OperatorAlerts::kindName()
{
    return u"operator_alerts"_s;
}

JobKind OperatorAlerts::kind()
{
    return {.name = kindName(),
        .standing = true,
        .prepare = [this](const DueJobRow &job) { return look(job); },
        .work = [this](store::Transaction &transaction, const DueJobRow &job,
                    const QJsonObject &seen) { return tell(transaction, job, seen); }};
}

QFuture<Result<QJsonObject>> OperatorAlerts::look(const DueJobRow &job) const
{
    const qint64 now = m_needs.clock.nowMs();
    const qint64 until = now - settledMs;
    // The first look of all has nothing to tell of the past.
    qint64 after = job.payload.value("toldUntilMs"_L1).toInteger(until);
    // The clock was set back: what failed since the last look is told, if need be a second time.
    if (after > until)
        after = until - 2 * lookEveryMs;
    return m_needs.readers.run([now, after, until](store::Session &session) -> Result<QJsonObject> {
        store::ProvisionFigures figures(session);
        return QJsonObject{{u"untilMs"_s, until}, {u"afterMs"_s, after},
            {u"failed"_s, figures.endsBetween(after, until).failed},
            {u"clubs"_s, failedClubs(figures.failedBetween(after, until, mostClubsListed))},
            {u"missed"_s, missedTargets(session, now)}, {u"failing"_s, failingJobs(session)}};
    });
}

Result<JobEnd> OperatorAlerts::tell(store::Transaction &transaction, const DueJobRow &job, const QJsonObject &seen)
{
    const qint64 now = m_needs.clock.nowMs();
    QJsonObject missed = seen.value("missed"_L1).toObject();
    const auto refusal = m_needs.firstRefusalMs ? m_needs.firstRefusalMs() : std::nullopt;
    if (refusal && isTooSlowARefusal(*refusal))
        missed.insert(u"kill_switch"_s,
            u"The kill switch took %1 ms to refuse the first request (target: under 100 ms)."_s.arg(
                *refusal, 0, 'f', 0));
    const QJsonObject failing = seen.value("failing"_L1).toObject();
    const QJsonArray toldMissed = job.payload.value("missed"_L1).toArray();
    const QJsonArray toldFailing = job.payload.value("failing"_L1).toArray();
    const qint64 faults = m_needs.signupFaults ? m_needs.signupFaults() : 0;
    const qint64 failed = seen.value("failed"_L1).toInteger();
    const QStringList newMissed = newOnes(missed, toldMissed);
    const QStringList newFailing = newOnes(failing, toldFailing);
    const qint64 sentMs = job.payload.value("sentMs"_L1).toInteger();

    JobEnd end{.dueAgainAtMs = now + lookEveryMs, .payload = job.payload};
    end.payload.insert(u"missed"_s, stillWrong(missed, toldMissed));
    end.payload.insert(u"failing"_s, stillWrong(failing, toldFailing));
    end.payload.insert(u"toldUntilMs"_s, seen.value("afterMs"_L1));
    const bool hasNews = failed > 0 || !newMissed.isEmpty() || !newFailing.isEmpty() || faults > m_faultsTold;
    if (!hasNews || isWithinTheHour(sentMs, now))
        return end;

    QStringList headline;
    QStringList lines;
    if (failed > 0) {
        headline.append(failed == 1 ? u"1 club failed"_s : u"%1 clubs failed"_s.arg(failed));
        const QJsonArray clubs = seen.value("clubs"_L1).toArray();
        for (const QJsonValue &club : clubs)
            lines.append(club.toString());
        if (failed > clubs.size())
            lines.append(u"… and %1 more."_s.arg(failed - clubs.size()));
    }
    if (faults > m_faultsTold) {
        headline.append(u"signup requests failed"_s);
        lines.append(
            u"%1 signup requests were answered with a server error (target: none)."_s.arg(faults - m_faultsTold));
    }
    if (!newMissed.isEmpty())
        headline.append(u"a launch target is missed"_s);
    if (!newFailing.isEmpty())
        headline.append(u"a scheduled job fails"_s);
    post(transaction, headline.join(u", "_s), lines + newMissed + newFailing);
    end.payload = {{u"sentMs"_s, now}, {u"toldUntilMs"_s, seen.value("untilMs"_L1)},
        {u"missed"_s, QJsonArray::fromStringList(missed.keys())},
        {u"failing"_s, QJsonArray::fromStringList(failing.keys())}};
    end.note = u"operators told: %1"_s.arg(headline.join(u", "_s));
    transaction.afterCommit([this, faults] { m_faultsTold = faults; });
    return end;
}

void OperatorAlerts::post(store::Transaction &transaction, const QString &headline, const QStringList &lines) const
{
    const qint64 now = m_needs.clock.nowMs();
    for (qsizetype i = 0; i < m_needs.recipients.size(); ++i) {
        m_needs.postbox.post(transaction,
            {.kind = mail::MailKind::OperatorAlert,
                .recipient = m_needs.recipients.at(i),
                .values = {{u"headline"_s, headline}, {u"lines"_s, QJsonArray::fromStringList(lines)}},
                .messageId = m_needs.postbox.messageId(u"%1.%2.alert"_s.arg(now).arg(i))},
            now);
    }
}

} // namespace touchline::scheduler
