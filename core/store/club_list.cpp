// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/club_list.h"

#include "core/store/club_list_walk.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace touchline::store {

using domain::ProvisionState;
using domain::Result;

namespace {
/// The order of states in the list: the way a club goes.
constexpr std::array allStates{
    ProvisionState::Pending, ProvisionState::Processing, ProvisionState::Complete, ProvisionState::Failed};

/// Where the next page begins: behind `position`, in the order by state among the clubs of `state`.
struct Cursor
{
    ProvisionState state = ProvisionState::Pending;
    ClubPosition position;
};

QString orderName(ClubOrder order, bool descending)
{
    switch (order) {
    case ClubOrder::Created:
        return descending ? u"created-"_s : u"created+"_s;
    case ClubOrder::Name:
        return descending ? u"name-"_s : u"name+"_s;
    case ClubOrder::State:
        return descending ? u"state-"_s : u"state+"_s;
    case ClubOrder::Took:
        return descending ? u"took-"_s : u"took+"_s;
    case ClubOrder::Plan:
        return descending ? u"plan-"_s : u"plan+"_s;
    }
    Q_UNREACHABLE();
}

QString cursorText(const ClubListQuery &query, const Cursor &cursor)
{
    QJsonArray parts{orderName(query.order, query.descending), domain::provisionStateName(cursor.state)};
    if (const auto *number = std::get_if<qint64>(&cursor.position.key))
        parts.append(*number);
    else
        parts.append(QString::fromStdString(std::get<std::string>(cursor.position.key)));
    parts.append(QString::fromStdString(cursor.position.id));
    const QByteArray json = QJsonDocument(parts).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<Cursor> readCursor(const ClubListQuery &query, const ClubPosition &start)
{
    const QByteArray json = QByteArray::fromBase64(query.after.toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonArray parts = QJsonDocument::fromJson(json).array();
    const auto state = domain::provisionStateFromName(parts.at(1).toString());
    if (parts.size() != 4 || parts.at(0).toString() != orderName(query.order, query.descending) || !state)
        return std::nullopt;
    Cursor cursor{*state, {{}, parts.at(3).toString().toStdString()}};
    if (std::holds_alternative<qint64>(start.key))
        cursor.position.key = parts.at(2).toInteger();
    else
        cursor.position.key = parts.at(2).toString().toStdString();
    return cursor;
}

/// The first `limit` of several walks side by side.
std::vector<Cursor> merged(
    const ClubListWalk &walk, std::span<const ProvisionState> states, const Cursor &from, bool descending, int limit)
{
    std::vector<Cursor> found;
    for (const ProvisionState state : states) {
        for (ClubPosition &position : walk.behind(from.position, state, limit))
            found.push_back({state, std::move(position)});
    }
    std::ranges::sort(found, [descending](const Cursor &a, const Cursor &b) {
        return descending ? a.position > b.position : a.position < b.position;
    });
    if (found.size() > static_cast<std::size_t>(limit))
        found.resize(static_cast<std::size_t>(limit));
    return found;
}

/// The first `limit` of several walks one behind the other.
std::vector<Cursor> chained(
    const ClubListWalk &walk, std::vector<ProvisionState> states, const Cursor &from, bool descending, int limit)
{
    if (descending)
        std::ranges::reverse(states);
    std::vector<Cursor> found;
    auto state = std::ranges::find(states, from.state);
    for (; state != states.end() && found.size() < static_cast<std::size_t>(limit); ++state) {
        const int wanted = limit - static_cast<int>(found.size());
        const ClubPosition after = *state == from.state ? from.position : walk.start();
        for (ClubPosition &position : walk.behind(after, *state, wanted))
            found.push_back({*state, std::move(position)});
    }
    return found;
}

ClubListRow readRow(const Statement &row)
{
    ClubListRow club;
    club.id = row.text(0);
    club.slug = row.text(1);
    club.name = row.text(2);
    club.email = row.text(3);
    club.plan = domain::planFromName(row.text(4)).value_or(domain::Plan::Starter);
    club.status = domain::tenantStatusFromName(row.text(5)).value_or(domain::TenantStatus::Suspended);
    club.state = domain::provisionStateFromName(row.text(6)).value_or(ProvisionState::Pending);
    club.reason = row.text(7);
    club.createdAt = row.integer(8);
    club.runNumber = static_cast<int>(row.integer(9));
    club.dryRun = row.flag(10);
    club.queuedAtMs = row.integer(11);
    club.finishedAtMs = row.integer(12);
    club.stepsDone = static_cast<int>(row.integer(13));
    club.stepsTotal = static_cast<int>(row.integer(14));
    club.step = row.text(15);
    club.nextAttemptAtMs = row.integer(16);
    club.test = row.flag(17);
    return club;
}

} // namespace

Result<ClubListPage> ClubList::page(const ClubListQuery &query)
{
    const ClubListWalk walk(m_session, query.order, query.descending, query.search);
    std::vector<ProvisionState> states(allStates.begin(), allStates.end());
    if (query.state)
        states = {*query.state};
    Cursor from{query.descending ? states.back() : states.front(), walk.start()};
    if (!query.after.isEmpty()) {
        const auto cursor = readCursor(query, walk.start());
        if (!cursor)
            return domain::fail(domain::ErrorCode::InvalidRequest, u"That page does not belong to this list."_s);
        from = *cursor;
    }
    const int limit = std::clamp(query.limit, 1, 1000);
    const std::vector<Cursor> found = query.order == ClubOrder::State
        ? chained(walk, states, from, query.descending, limit + 1)
        : merged(walk, states, from, query.descending, limit + 1);
    QStringList ids;
    for (const Cursor &cursor : found)
        ids.append(QString::fromStdString(cursor.position.id));
    ClubListPage page;
    if (ids.size() > limit) {
        ids.resize(limit);
        page.next = cursorText(query, found.at(static_cast<std::size_t>(limit) - 1));
    }
    page.rows = rows(ids);
    return page;
}

ClubStateCounts ClubList::counts()
{
    Statement row(m_session, "SELECT provision_state, count(*) FROM tenants WHERE test = 0 GROUP BY provision_state");
    ClubStateCounts counts;
    while (row.next()) {
        switch (domain::provisionStateFromName(row.text(0)).value_or(ProvisionState::Pending)) {
        case ProvisionState::Pending:
            counts.pending = row.integer(1);
            break;
        case ProvisionState::Processing:
            counts.processing = row.integer(1);
            break;
        case ProvisionState::Complete:
            counts.complete = row.integer(1);
            break;
        case ProvisionState::Failed:
            counts.failed = row.integer(1);
            break;
        }
    }
    return counts;
}

QList<ClubListRow> ClubList::rows(const QStringList &tenantIds)
{
    QList<ClubListRow> found;
    found.reserve(tenantIds.size());
    for (const QString &id : tenantIds) {
        if (auto club = row(id); club && !club->test)
            found.append(std::move(*club));
    }
    return found;
}

std::optional<ClubListRow> ClubList::row(const QString &tenantId)
{
    Statement row(m_session,
        "SELECT id, slug, name, email, plan, status, provision_state, provision_reason, created_at, run_number, "
        "run_dry, run_queued_at, run_finished_at, run_steps_done, run_steps_total, run_step, run_next_attempt_at, "
        "test FROM tenants WHERE id = :id");
    row.bind(":id", tenantId);
    return row.next() ? std::optional(readRow(row)) : std::nullopt;
}

SignupImpact ClubList::impact(qint64 nowSeconds)
{
    constexpr qint64 hour = 3600;
    SignupImpact impact;
    {
        Statement row(m_session,
            "SELECT count(*) FROM tenants WHERE test = 0 AND provision_state = 'pending' AND created_at >= :since "
            "AND run_number = 0 AND status NOT IN ('suspended', 'cancelled')");
        row.bind(":since", nowSeconds - 24 * hour);
        impact.inTheMiddle = row.next() ? row.integer(0) : 0;
    }
    {
        // Naming the states lets it count along the list's own index.
        Statement row(m_session,
            "SELECT count(*) FROM tenants WHERE test = 0 AND created_at >= :since "
            "AND provision_state IN ('pending', 'processing', 'complete', 'failed')");
        row.bind(":since", nowSeconds - hour);
        impact.startedLastHour = row.next() ? row.integer(0) : 0;
    }
    // In that order: few runs are open, and there may be a million clubs.
    Statement row(m_session,
        "SELECT count(*) FROM provision_runs CROSS JOIN tenants "
        "WHERE finished_at = 0 AND tenants.id = provision_runs.tenant_id AND test = 0 "
        "AND tenants.status NOT IN ('suspended', 'cancelled')");
    impact.queuedOrInWork = row.next() ? row.integer(0) : 0;
    return impact;
}

} // namespace touchline::store
