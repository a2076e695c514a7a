// SPDX-License-Identifier: GPL-3.0-only
#include "core/scheduler/clean_up.h"

#include "core/signup/kept_answer.h"
#include "core/store/outdated_rows.h"
#include "core/store/token_counts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::scheduler {

namespace {
constexpr int batch = 500;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

domain::Result<JobEnd> cleanUp(store::Transaction &transaction, const store::DueJobRow &job, qint64 now)
{
    store::OutdatedRows rows(transaction);
    const QList<qint64> removed{rows.removeKeptAnswers(now - signup::keptForMs, batch),
        rows.removeRevokedTokens(now - dayMs, batch), rows.removeSessions(now - 30 * dayMs, batch),
        rows.removeLinks(now - 90 * dayMs, batch), rows.removeSettledMails(now - 90 * dayMs, batch),
        rows.removeSettledWebhookMessages(now - 90 * dayMs, batch), rows.removeDoneJobs(now - 30 * dayMs, batch),
        store::TokenCounts(transaction).removeExpired(now / 1000, batch)};
    qint64 total = job.payload.value("removed"_L1).toInteger();
    for (const qint64 count : removed)
        total += count;
    if (std::any_of(removed.begin(), removed.end(), [](qint64 count) { return count >= batch; }))
        return JobEnd{.dueAgainAtMs = now, .payload = {{u"removed"_s, total}}};
    return JobEnd{.note = total == 0 ? QString() : u"%1 outdated rows removed"_s.arg(total)};
}
} // namespace

JobKind cleanUpKind(const domain::Clock &clock)
{
    return {.name = u"clean_up"_s,
        .schedule = Schedule::hourly(),
        .work = [&clock](store::Transaction &transaction, const store::DueJobRow &job, const QJsonObject &) {
            return cleanUp(transaction, job, clock.nowMs());
        }};
}

} // namespace touchline::scheduler
