// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/club_list_walk.h"

#include "core/store/statement.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace touchline::store {

namespace {
struct Directions
{
    Sql ascending;
    Sql descending;
};

const Directions byCreated{"SELECT created_at, id FROM tenants WHERE test = 0 AND provision_state = :state "
                           "AND (created_at, id) > (:key, :id) AND (:pattern = '' OR name LIKE :pattern ESCAPE '\\' "
                           "OR slug LIKE :pattern ESCAPE '\\' OR email LIKE :pattern ESCAPE '\\') "
                           "ORDER BY created_at, id LIMIT :limit",
    "SELECT created_at, id FROM tenants WHERE test = 0 AND provision_state = :state "
    "AND (created_at, id) < (:key, :id) AND (:pattern = '' OR name LIKE :pattern ESCAPE '\\' "
    "OR slug LIKE :pattern ESCAPE '\\' OR email LIKE :pattern ESCAPE '\\') "
    "ORDER BY created_at DESC, id DESC LIMIT :limit"};

/// Compared by hand: SQLite does not walk an index on an expression by a pair of values.
const Directions byName{
    "SELECT lower(name), id FROM tenants WHERE test = 0 AND provision_state = :state "
    "AND lower(name) >= :key AND (lower(name) > :key OR id > :id) AND (:pattern = '' OR name LIKE :pattern ESCAPE '\\' "
    "OR slug LIKE :pattern ESCAPE '\\' OR email LIKE :pattern ESCAPE '\\') "
    "ORDER BY lower(name), id LIMIT :limit",
    "SELECT lower(name), id FROM tenants WHERE test = 0 AND provision_state = :state "
    "AND lower(name) <= :key AND (lower(name) < :key OR id < :id) AND (:pattern = '' OR name LIKE :pattern ESCAPE '\\' "
    "OR slug LIKE :pattern ESCAPE '\\' OR email LIKE :pattern ESCAPE '\\') "
    "ORDER BY lower(name) DESC, id DESC LIMIT :limit"};

const Directions byTook{"SELECT run_took_ms, id FROM tenants WHERE test = 0 AND provision_state = :state "
                        "AND (run_took_ms, id) > (:key, :id) AND (:pattern = '' OR name LIKE :pattern ESCAPE '\\' "
                        "OR slug LIKE :pattern ESCAPE '\\' OR email LIKE :pattern ESCAPE '\\') "
                        "ORDER BY run_took_ms, id LIMIT :limit",
    "SELECT run_took_ms, id FROM tenants WHERE test = 0 AND provision_state = :state "
    "AND (run_took_ms, id) < (:key, :id) AND (:pattern = '' OR name LIKE :pattern ESCAPE '\\' "
    "OR slug LIKE :pattern ESCAPE '\\' OR email LIKE :pattern ESCAPE '\\') "
    "ORDER BY run_took_ms DESC, id DESC LIMIT :limit"};

const Directions byPlan{"SELECT plan, id FROM tenants WHERE test = 0 AND provision_state = :state "
                        "AND (plan, id) > (:key, :id) AND (:pattern = '' OR name LIKE :pattern ESCAPE '\\' "
                        "OR slug LIKE :pattern ESCAPE '\\' OR email LIKE :pattern ESCAPE '\\') "
                        "ORDER BY plan, id LIMIT :limit",
    "SELECT plan, id FROM tenants WHERE test = 0 AND provision_state = :state "
    "AND (plan, id) < (:key, :id) AND (:pattern = '' OR name LIKE :pattern ESCAPE '\\' "
    "OR slug LIKE :pattern ESCAPE '\\' OR email LIKE :pattern ESCAPE '\\') "
    "ORDER BY plan DESC, id DESC LIMIT :limit"};

const Directions &statements(ClubOrder order)
{
    switch (order) {
    case ClubOrder::Created:
    case ClubOrder::State:
        return byCreated;
    case ClubOrder::Name:
        return byName;
    case ClubOrder::Took:
        return byTook;
    case ClubOrder::Plan:
        return byPlan;
    }
    Q_UNREACHABLE();
}

bool sortsByNumber(ClubOrder order)
{
    return order != ClubOrder::Name && order != ClubOrder::Plan;
}

/// Sorts behind every name, plan and id: nothing is above U+10FFFF, and no name is that long.
std::string behindAllText()
{
    return QByteArray("\xf4\x8f\xbf\xbf").repeated(130).toStdString();
}

/// The pattern for LIKE: empty matches everything, and what was typed is taken literally.
QString likePattern(const QString &search)
{
    if (search.isEmpty())
        return {};
    QString escaped;
    for (const QChar character : search) {
        if (character == u'%' || character == u'_' || character == u'\\')
            escaped += u'\\';
        escaped += character;
    }
    return u'%' + escaped + u'%';
}
} // namespace

ClubListWalk::ClubListWalk(Session &session, ClubOrder order, bool descending, const QString &search)
    : m_session(session)
    , m_order(order)
    , m_descending(descending)
    , m_pattern(likePattern(search))
{ }

ClubPosition ClubListWalk::start() const
{
    if (sortsByNumber(m_order)) {
        return m_descending ? ClubPosition{std::numeric_limits<qint64>::max(), behindAllText()}
                            : ClubPosition{std::numeric_limits<qint64>::min(), {}};
    }
    return m_descending ? ClubPosition{behindAllText(), behindAllText()} : ClubPosition{std::string(), {}};
}

std::vector<ClubPosition> ClubListWalk::behind(const ClubPosition &after, domain::ProvisionState state, int limit) const
{
    const Directions &sql = statements(m_order);
    Statement row(m_session, m_descending ? sql.descending : sql.ascending);
    if (sortsByNumber(m_order))
        row.bind(":key", std::get<qint64>(after.key));
    else
        row.bind(":key", QString::fromStdString(std::get<std::string>(after.key)));
    row.bind(":state", domain::provisionStateName(state))
        .bind(":id", QString::fromStdString(after.id))
        .bind(":pattern", m_pattern)
        .bind(":limit", limit);
    std::vector<ClubPosition> found;
    while (row.next()) {
        if (sortsByNumber(m_order))
            found.push_back({row.integer(0), row.text(1).toStdString()});
        else
            found.push_back({row.text(0).toStdString(), row.text(1).toStdString()});
    }
    return found;
}

} // namespace touchline::store
