// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/clubs_model.h"

#include "ui/clubs/club_columns.h"
#include "ui/replies/on_reply.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using console::ClubRow;
using console::ClubSort;

namespace {
constexpr int coalesceMs = 60;
/// More changes than this at once are read as "everything".
constexpr int mostChanges = 400;
/// As many rows as a tall window shows, and some to scroll.
constexpr int enoughRows = 100;
/// A list that has grown this far by new clubs alone is read afresh.
constexpr int mostRowsWhileFollowing = 1000;

bool isNewer(const ClubRow &a, const ClubRow &b)
{
    return std::tie(a.createdAtMs, a.id) > std::tie(b.createdAtMs, b.id);
}
} // namespace

ClubsModel::ClubsModel(console::Console &console, const domain::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_console(console)
    , m_clock(clock)
{
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(coalesceMs);
    connect(&m_coalesce, &QTimer::timeout, this, &ClubsModel::refresh);
    connect(&m_console, &console::Console::clubsChanged, this, &ClubsModel::onClubsChanged);
}

void ClubsModel::setFilter(const domain::ClubFilter &filter)
{
    console::ClubQuery query = m_query;
    query.filter = filter;
    setQuery(query);
}

void ClubsModel::setQuery(const console::ClubQuery &query)
{
    if (query == m_query && m_phase == Phase::Ready)
        return;
    m_query = query;
    reload();
}

void ClubsModel::reload()
{
    const quint64 generation = ++m_generation;
    m_fetching = false;
    m_refreshing = false;
    m_everythingChanged = false;
    m_changed.clear();
    m_stale.clear();
    m_pageFailure.reset();
    m_loadedAtMs = m_clock.nowMs();
    setPhase(Phase::Loading);
    replies::onReply(this, m_console.clubs(m_query), [this, generation](const domain::Result<console::ClubPage> &page) {
        if (generation == m_generation)
            takeFirstPage(page);
    });
}

void ClubsModel::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void ClubsModel::takeFirstPage(const domain::Result<console::ClubPage> &page)
{
    if (!page) {
        m_error = page.error();
        setPhase(Phase::Failed);
        return;
    }
    m_new.clear();
    m_newUncounted = false;
    m_next = page->next;
    if (m_rows != page->rows) {
        beginResetModel();
        m_rows = page->rows;
        m_index.clear();
        reindex(0);
        endResetModel();
    }
    goOnIfShort();
    setPhase(m_fetching && m_rows.isEmpty() ? Phase::Loading : Phase::Ready);
    Q_EMIT newClubsChanged();
}

void ClubsModel::goOnIfShort()
{
    if (!m_next.isEmpty() && rowCount() < std::max(enoughRows, m_lastVisible))
        askNextPage();
}

void ClubsModel::takeNextPage(const domain::Result<console::ClubPage> &page)
{
    m_fetching = false;
    if (!page) {
        // Whoever reads far down keeps what is there; only while nothing is, the whole list has failed.
        if (m_phase == Phase::Ready)
            m_pageFailure = page.error();
        else
            m_error = page.error();
        setPhase(m_pageFailure ? Phase::Ready : Phase::Failed);
        return;
    }
    m_next = page->next;
    QList<ClubRow> fresh;
    for (const ClubRow &row : page->rows) {
        if (!m_index.contains(row.id))
            fresh.append(row);
        m_new.remove(row.id);
    }
    if (!fresh.isEmpty()) {
        const int from = rowCount();
        beginInsertRows({}, from, from + static_cast<int>(fresh.size()) - 1);
        m_rows.append(fresh);
        reindex(from);
        endInsertRows();
    }
    goOnIfShort();
    const bool recovered = m_pageFailure.has_value();
    m_pageFailure.reset();
    if (recovered || (m_phase == Phase::Loading && (!m_rows.isEmpty() || !m_fetching)))
        setPhase(Phase::Ready);
}

void ClubsModel::retryPage()
{
    if (m_pageFailure && !m_fetching)
        askNextPage();
}

void ClubsModel::onClubsChanged(const QStringList &tenantIds)
{
    if (tenantIds.isEmpty() || m_changed.size() + tenantIds.size() > mostChanges) {
        m_everythingChanged = true;
        m_changed.clear();
    } else if (!m_everythingChanged) {
        for (const QString &id : tenantIds)
            m_changed.insert(id);
    }
    if (!m_coalesce.isActive())
        m_coalesce.start();
}

void ClubsModel::refresh()
{
    if (m_phase == Phase::Loading || m_refreshing || m_fetching) {
        m_coalesce.start();
        return;
    }
    if (m_phase == Phase::Failed || (m_everythingChanged && m_following)) {
        reload();
        return;
    }
    if (m_everythingChanged) {
        m_everythingChanged = false;
        m_newUncounted = true;
        m_stale = QSet<QString>(m_index.keyBegin(), m_index.keyEnd());
        setVisibleRows(m_firstVisible, m_lastVisible);
        Q_EMIT newClubsChanged();
    }
    // The core tells of changes: it may well answer again.
    retryPage();
    if (m_changed.isEmpty())
        return;
    const QStringList asked(m_changed.cbegin(), m_changed.cend());
    m_changed.clear();
    m_refreshing = true;
    const quint64 generation = m_generation;
    replies::onReply(
        this, m_console.clubRows(asked), [this, generation, asked](const domain::Result<QList<ClubRow>> &rows) {
            if (generation != m_generation)
                return;
            m_refreshing = false;
            if (rows)
                takeRows(asked, *rows);
            else
                m_stale.unite(QSet<QString>(asked.begin(), asked.end()));
        });
}

void ClubsModel::takeRows(const QStringList &asked, const QList<ClubRow> &rows)
{
    QHash<QString, ClubRow> fresh;
    for (const ClubRow &row : rows)
        fresh.insert(row.id, row);
    for (const QString &id : asked) {
        const auto found = fresh.constFind(id);
        const bool stays = found != fresh.cend() && (m_kept.contains(id) || matches(*found));
        const int row = rowOf(id);
        m_stale.remove(id);
        if (row >= 0 && stays)
            update(row, *found);
        else if (row >= 0)
            remove(row);
        else if (stays)
            meetUnknown(*found);
        else
            m_new.remove(id);
    }
    Q_EMIT newClubsChanged();
    if (m_following && rowCount() > mostRowsWhileFollowing)
        reload();
}

void ClubsModel::update(int row, const ClubRow &fresh)
{
    if (m_rows.at(row) == fresh)
        return;
    m_rows[row] = fresh;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ClubsModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_index.remove(m_rows.at(row).id);
    m_rows.removeAt(row);
    reindex(row);
    endRemoveRows();
}

void ClubsModel::meetUnknown(const ClubRow &fresh)
{
    if (!matches(fresh))
        return;
    if (!newestFirst()) {
        // Where it belongs only the core knows; a club that merely has not been read yet is none of our business.
        if (m_next.isEmpty() || fresh.createdAtMs >= m_loadedAtMs - 1000)
            m_new.insert(fresh.id, fresh);
        return;
    }
    const bool comesWithItsPage = !m_next.isEmpty() && !m_rows.isEmpty() && isNewer(m_rows.constLast(), fresh);
    if (comesWithItsPage)
        return;
    if (m_following)
        insertSorted(fresh);
    else
        m_new.insert(fresh.id, fresh);
}

void ClubsModel::insertSorted(const ClubRow &fresh)
{
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), fresh, isNewer);
    const int row = static_cast<int>(place - m_rows.cbegin());
    beginInsertRows({}, row, row);
    m_rows.insert(row, fresh);
    reindex(row);
    endInsertRows();
}

bool ClubsModel::matches(const ClubRow &row) const
{
    return m_query.filter.matches(row.facts());
}

bool ClubsModel::newestFirst() const
{
    return m_query.sort == ClubSort::Created && m_query.descending;
}

void ClubsModel::reindex(int from)
{
    for (int row = from; row < rowCount(); ++row)
        m_index.insert(m_rows.at(row).id, row);
}

int ClubsModel::rowOf(const QString &tenantId) const
{
    return m_index.value(tenantId, -1);
}

bool ClubsModel::hasRunningTimes() const
{
    const int last = std::min(m_lastVisible, rowCount() - 1);
    for (int row = std::max(0, m_firstVisible); row <= last; ++row) {
        const ClubRow &club = m_rows.at(row);
        if (club.nextAttemptAtMs > 0 || club.state == domain::ProvisionState::Processing)
            return true;
    }
    return false;
}

void ClubsModel::setFollowing(bool following)
{
    m_following = following;
    if (following && waitingNewClubs() != 0 && newestFirst())
        showNewClubs();
}

int ClubsModel::waitingNewClubs() const
{
    return m_newUncounted ? -1 : static_cast<int>(m_new.size());
}

void ClubsModel::showNewClubs()
{
    if (m_newUncounted || !newestFirst()) {
        reload();
        return;
    }
    for (const ClubRow &row : std::exchange(m_new, {})) {
        if (!m_index.contains(row.id))
            insertSorted(row);
    }
    Q_EMIT newClubsChanged();
}

void ClubsModel::setVisibleRows(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
    if (m_stale.isEmpty())
        return;
    for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row) {
        if (m_stale.remove(m_rows.at(row).id))
            m_changed.insert(m_rows.at(row).id);
    }
    if (!m_changed.isEmpty() && !m_coalesce.isActive())
        m_coalesce.start();
}

int ClubsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClubsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClubsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ClubRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return columnText(row, index.column(), m_clock.nowMs());
    if (role == Qt::AccessibleTextRole && index.column() == ClubColumn)
        return tr("%1, %2").arg(row.name, row.slug);
    if (role == Qt::ToolTipRole && index.column() == ClubColumn)
        return row.email;
    if (role == Qt::ToolTipRole && index.column() == WaitingColumn)
        return row.waitingFor;
    if (role == Qt::ToolTipRole && index.column() == StartedColumn)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.createdAtMs), QLocale::LongFormat);
    return {};
}

QVariant ClubsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == TookColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    return columnTitle(section);
}

bool ClubsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_phase == Phase::Ready && !m_fetching && !m_next.isEmpty() && !m_pageFailure;
}

void ClubsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        askNextPage();
}

void ClubsModel::askNextPage()
{
    m_fetching = true;
    console::ClubQuery query = m_query;
    query.after = m_next;
    const quint64 generation = m_generation;
    replies::onReply(this, m_console.clubs(query), [this, generation](const domain::Result<console::ClubPage> &page) {
        if (generation == m_generation)
            takeNextPage(page);
    });
}

void ClubsModel::sort(int column, Qt::SortOrder order)
{
    const auto sort = sortOf(column);
    if (!sort)
        return;
    console::ClubQuery query = m_query;
    query.sort = *sort;
    query.descending = order == Qt::DescendingOrder;
    setQuery(query);
}

} // namespace touchline::clubs
