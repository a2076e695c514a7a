// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/club_cursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::store {

using domain::ProvisionState;

namespace {
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

ClubPosition positionOf(const ClubCandidate &club, ClubOrder order)
{
    switch (order) {
    case ClubOrder::Created:
    case ClubOrder::State:
        return {club.createdAt, club.id};
    case ClubOrder::Name:
        return {club.lowerName, club.id};
    case ClubOrder::Took:
        return {club.tookMs, club.id};
    case ClubOrder::Plan:
        return {club.plan, club.id};
    }
    Q_UNREACHABLE();
}

/// Whether `a` comes before `b` in the list.
bool comesBefore(const ClubCursor &a, const ClubCursor &b, const ClubListQuery &query)
{
    if (query.order == ClubOrder::State && a.state != b.state)
        return query.descending ? a.state > b.state : a.state < b.state;
    return query.descending ? a.position > b.position : a.position < b.position;
}
} // namespace

std::vector<ProvisionState> ClubCursor::states(const ClubListQuery &query)
{
    std::vector<ProvisionState> states;
    for (const ProvisionState state :
        {ProvisionState::Pending, ProvisionState::Processing, ProvisionState::Complete, ProvisionState::Failed}) {
        if (query.filter.states.isEmpty() || query.filter.states.contains(state))
            states.push_back(state);
    }
    return states;
}

bool ClubCursor::looksThrough(const domain::ClubFilter &filter)
{
    domain::ClubFilter rest = filter;
    rest.states.clear();
    return !rest.isEmpty();
}

ClubCursor ClubCursor::beforeAll(const ClubListQuery &query, const ClubListWalk &walk)
{
    const std::vector<ProvisionState> all = states(query);
    return {query.descending ? all.back() : all.front(), walk.start()};
}

std::optional<ClubCursor> ClubCursor::nextState(
    const ClubListQuery &query, const ClubListWalk &walk, ProvisionState state)
{
    std::vector<ProvisionState> all = states(query);
    if (query.descending)
        std::ranges::reverse(all);
    auto next = std::ranges::find(all, state);
    if (next == all.end() || ++next == all.end())
        return std::nullopt;
    return ClubCursor{*next, walk.start()};
}

void ClubCursor::sort(std::vector<ClubCursor> &cursors, const ClubListQuery &query)
{
    std::ranges::sort(cursors, [&query](const ClubCursor &a, const ClubCursor &b) { return comesBefore(a, b, query); });
}

std::vector<ClubCursor> ClubCursor::behind(
    const ClubCursor &from, const ClubListQuery &query, const std::vector<ClubCandidate> &candidates)
{
    const std::vector<ProvisionState> wanted = states(query);
    std::vector<ClubCursor> found;
    for (const ClubCandidate &club : candidates) {
        ClubCursor cursor{club.state, positionOf(club, query.order)};
        if (std::ranges::find(wanted, club.state) != wanted.end() && comesBefore(from, cursor, query))
            found.push_back(std::move(cursor));
    }
    sort(found, query);
    return found;
}

QString ClubCursor::text(const ClubListQuery &query) const
{
    QJsonArray parts{orderName(query.order, query.descending), domain::provisionStateName(state)};
    if (const auto *number = std::get_if<qint64>(&position.key))
        parts.append(*number);
    else
        parts.append(QString::fromStdString(std::get<std::string>(position.key)));
    parts.append(QString::fromStdString(position.id));
    const QByteArray json = QJsonDocument(parts).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<ClubCursor> ClubCursor::read(const ClubListQuery &query, const ClubListWalk &walk)
{
    const QByteArray json = QByteArray::fromBase64(query.after.toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonArray parts = QJsonDocument::fromJson(json).array();
    const auto state = domain::provisionStateFromName(parts.at(1).toString());
    if (parts.size() != 4 || parts.at(0).toString() != orderName(query.order, query.descending) || !state)
        return std::nullopt;
    ClubCursor cursor{*state, {{}, parts.at(3).toString().toStdString()}};
    if (std::holds_alternative<qint64>(walk.start().key))
        cursor.position.key = parts.at(2).toInteger();
    else
        cursor.position.key = parts.at(2).toString().toStdString();
    return cursor;
}

} // namespace touchline::store
