// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/club_list_walk.h"

#include "core/store/statement.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace touchline::store {

namespace {
// What every page asks besides its order. Kept from the indexes by the unary plus: the order's own is what is walked.
#define TOUCHLINE_WORD(pattern)                                                                                        \
    " AND (" pattern " = '' OR name LIKE " pattern " ESCAPE '\\' OR slug LIKE " pattern " ESCAPE '\\'"                 \
    " OR email LIKE " pattern " ESCAPE '\\')"
#define TOUCHLINE_FILTER                                                                                               \
    " AND (:plan = '' OR +plan = :plan) AND (:status = '' OR +status = :status)"                                       \
    " AND (:promo = '' OR +promo_code_used = :promo) AND (:step = '' OR run_step = :step)"                             \
    " AND (:dry < 0 OR run_dry = :dry) AND +created_at >= :since AND +created_at < :until"                             \
    " AND (:host = '' OR EXISTS (SELECT 1 FROM make_connections AS webhook WHERE webhook.tenant_id = tenants.id"       \
    " AND +webhook.webhook_host = :host))" TOUCHLINE_WORD(":first") TOUCHLINE_WORD(":second") TOUCHLINE_WORD(":third") \
        TOUCHLINE_WORD(":fourth")
#define TOUCHLINE_CLUBS " FROM tenants WHERE test = 0 AND provision_state = :state"
#define TOUCHLINE_WALK(column, behind, within, order)                                                                  \
    {"SELECT " column ", id" TOUCHLINE_CLUBS behind within TOUCHLINE_FILTER " ORDER BY " order " LIMIT :limit",        \
        "SELECT " column ", id" TOUCHLINE_CLUBS behind " ORDER BY " order " LIMIT 1 OFFSET :steps"}

struct Walk
{
    Sql page;
    Sql ahead;
};

struct Directions
{
    Walk ascending;
    Walk descending;
};

const Directions byCreated{TOUCHLINE_WALK("created_at", " AND (created_at, id) > (:key, :id)",
                               " AND (created_at, id) <= (:last_key, :last_id)", "created_at, id"),
    TOUCHLINE_WALK("created_at", " AND (created_at, id) < (:key, :id)",
        " AND (created_at, id) >= (:last_key, :last_id)", "created_at DESC, id DESC")};

/// Compared by hand: SQLite does not walk an index on an expression by a pair of values.
const Directions byName{
    TOUCHLINE_WALK("lower(name)", " AND lower(name) >= :key AND (lower(name) > :key OR id > :id)",
        " AND lower(name) <= :last_key AND (lower(name) < :last_key OR id <= :last_id)", "lower(name), id"),
    TOUCHLINE_WALK("lower(name)", " AND lower(name) <= :key AND (lower(name) < :key OR id < :id)",
        " AND lower(name) >= :last_key AND (lower(name) > :last_key OR id >= :last_id)", "lower(name) DESC, id DESC")};

const Directions byTook{TOUCHLINE_WALK("run_took_ms", " AND (run_took_ms, id) > (:key, :id)",
                            " AND (run_took_ms, id) <= (:last_key, :last_id)", "run_took_ms, id"),
    TOUCHLINE_WALK("run_took_ms", " AND (run_took_ms, id) < (:key, :id)",
        " AND (run_took_ms, id) >= (:last_key, :last_id)", "run_took_ms DESC, id DESC")};

const Directions byPlan{
    TOUCHLINE_WALK("plan", " AND (plan, id) > (:key, :id)", " AND (plan, id) <= (:last_key, :last_id)", "plan, id"),
    TOUCHLINE_WALK(
        "plan", " AND (plan, id) < (:key, :id)", " AND (plan, id) >= (:last_key, :last_id)", "plan DESC, id DESC")};

constexpr Sql counting("SELECT count(*)" TOUCHLINE_CLUBS TOUCHLINE_FILTER);

#undef TOUCHLINE_WALK
#undef TOUCHLINE_CLUBS
#undef TOUCHLINE_FILTER
#undef TOUCHLINE_WORD

const Directions &directions(ClubOrder order)
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

/// The pattern for LIKE: what was typed is taken literally. SQLite folds the case of ASCII letters alone, so that
/// others match any character.
QString likePattern(const QString &word)
{
    QString pattern;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        if (c.isLowSurrogate() && i > 0)
            continue; // one character with the one before
        pattern += c.unicode() < 0x80 ? c : QChar(u'_');
    }
    return domain::isShortWord(word) ? pattern + u'%' : u'%' + pattern + u'%';
}

/// In seconds, as the clubs have it; no club begins within a second that is asked for only in part.
qint64 secondsUp(qint64 ms)
{
    return (ms + 999) / 1000;
}
} // namespace

ClubListWalk::ClubListWalk(Session &session, ClubOrder order, bool descending, const domain::ClubFilter &filter)
    : m_session(session)
    , m_order(order)
    , m_descending(descending)
    , m_filter(filter)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(filter.words.size(), domain::ClubFilter::mostWords); ++i)
        m_patterns.at(static_cast<std::size_t>(i)) = likePattern(filter.words.at(i));
}

ClubPosition ClubListWalk::start() const
{
    if (sortsByNumber(m_order)) {
        const bool byTime = m_order != ClubOrder::Took;
        if (m_descending) {
            // Behind everything that began in the second before.
            const qint64 top
                = byTime && m_filter.untilMs > 0 ? secondsUp(m_filter.untilMs) - 1 : std::numeric_limits<qint64>::max();
            return {top, behindAllText()};
        }
        return {byTime && m_filter.sinceMs > 0 ? secondsUp(m_filter.sinceMs) : std::numeric_limits<qint64>::min(), {}};
    }
    return m_descending ? ClubPosition{behindAllText(), behindAllText()} : ClubPosition{std::string(), {}};
}

ClubPosition ClubListWalk::end() const
{
    return ClubListWalk(m_session, m_order, !m_descending, m_filter).start();
}

void ClubListWalk::bindFilter(Statement &row) const
{
    const qint64 until = m_filter.untilMs > 0 ? secondsUp(m_filter.untilMs) : std::numeric_limits<qint64>::max();
    row.bind(":plan", m_filter.plan ? domain::planName(*m_filter.plan) : QString())
        .bind(":status", m_filter.status ? domain::tenantStatusName(*m_filter.status) : QString())
        .bind(":promo", m_filter.promo)
        .bind(":step", m_filter.step)
        .bind(":dry", m_filter.dryRun ? static_cast<qint64>(*m_filter.dryRun) : qint64(-1))
        .bind(":since", secondsUp(m_filter.sinceMs))
        .bind(":until", until)
        .bind(":host", m_filter.host)
        .bind(":first", m_patterns.at(0))
        .bind(":second", m_patterns.at(1))
        .bind(":third", m_patterns.at(2))
        .bind(":fourth", m_patterns.at(3));
}

void ClubListWalk::bindPosition(Statement &row, const char *key, const char *id, const ClubPosition &position) const
{
    if (sortsByNumber(m_order))
        row.bind(key, std::get<qint64>(position.key));
    else
        row.bind(key, QString::fromStdString(std::get<std::string>(position.key)));
    row.bind(id, QString::fromStdString(position.id));
}

ClubPosition ClubListWalk::read(const Statement &row) const
{
    if (sortsByNumber(m_order))
        return {row.integer(0), row.text(1).toStdString()};
    return {row.text(0).toStdString(), row.text(1).toStdString()};
}

std::vector<ClubPosition> ClubListWalk::behind(
    const ClubPosition &after, const ClubPosition &last, domain::ProvisionState state, int limit) const
{
    const Directions &sql = directions(m_order);
    Statement row(m_session, m_descending ? sql.descending.page : sql.ascending.page);
    bindFilter(row);
    bindPosition(row, ":key", ":id", after);
    bindPosition(row, ":last_key", ":last_id", last);
    row.bind(":state", domain::provisionStateName(state)).bind(":limit", limit);
    std::vector<ClubPosition> found;
    while (row.next())
        found.push_back(read(row));
    return found;
}

std::optional<ClubPosition> ClubListWalk::ahead(
    const ClubPosition &after, domain::ProvisionState state, int steps) const
{
    const Directions &sql = directions(m_order);
    Statement row(m_session, m_descending ? sql.descending.ahead : sql.ascending.ahead);
    bindPosition(row, ":key", ":id", after);
    row.bind(":state", domain::provisionStateName(state)).bind(":steps", steps - 1);
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

qint64 ClubListWalk::count(domain::ProvisionState state) const
{
    Statement row(m_session, counting);
    bindFilter(row);
    row.bind(":state", domain::provisionStateName(state));
    return row.next() ? row.integer(0) : 0;
}

std::vector<Sql> ClubListWalk::statements()
{
    std::vector<Sql> all;
    for (const Directions *order : {&byCreated, &byName, &byTook, &byPlan}) {
        for (const Walk &walk : {order->ascending, order->descending})
            all.insert(all.end(), {walk.page, walk.ahead});
    }
    return all;
}

} // namespace touchline::store
