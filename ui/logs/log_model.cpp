// SPDX-License-Identifier: GPL-3.0-only
#include "ui/logs/log_model.h"

#include "ui/logs/log_words.h"
#include "ui/replies/on_reply.h"

using namespace Qt::StringLiterals;

namespace touchline::logs {

namespace {
/// A burst becomes one insertion; 20 a second is as often as the eye can use.
constexpr std::chrono::milliseconds flushInterval{50};

QString oneLine(QString text)
{
    return text.replace(u'\n', u'⏎').replace(u'\r', u'⏎');
}
} // namespace

LogModel::LogModel(console::Console &console, QObject *parent, int capacity)
    : QAbstractTableModel(parent)
    , m_console(console)
    , m_capacity(capacity)
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(flushInterval);
    connect(&m_flushTimer, &QTimer::timeout, this, &LogModel::flush);
    connect(&console, &console::Console::logRecords, this, &LogModel::receive);
    reload();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const domain::LogRecord &row = record(index.row());
    if (role == LevelRole)
        return static_cast<int>(row.level);
    if (role == Qt::AccessibleTextRole && index.column() == TimeColumn)
        return tr("%1, %2, %3: %4")
            .arg(recordTime(row.tsMs), logLevelName(row.level), logFeatureName(row.feature), row.msg);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case TimeColumn:
        return recordTime(row.tsMs);
    case LevelColumn:
        return logLevelName(row.level);
    case FeatureColumn:
        return logFeatureName(row.feature);
    case MessageColumn:
        return oneLine(row.msg);
    case DetailsColumn:
        return fieldsLine(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Level");
    case FeatureColumn:
        return tr("Feature");
    case MessageColumn:
        return tr("Message");
    case DetailsColumn:
        return tr("Details");
    case ColumnCount:
        break;
    }
    return {};
}

void LogModel::setFilter(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void LogModel::reload()
{
    const quint64 generation = ++m_generation;
    m_incoming.clear();
    m_loadingOlder = false;
    countHeldBack(0);
    countNotShown(0);
    setCondition(Condition::Loading);
    console::LogQuery query = m_filter.query();
    query.limit = pageSize;
    replies::onReply(this, m_console.logs(query), [this, generation](const domain::Result<console::LogPage> &reply) {
        if (generation != m_generation)
            return;
        if (reply) {
            showFirstPage(*reply);
        } else {
            m_failure = reply.error();
            setCondition(Condition::Failed);
        }
    });
}

void LogModel::showFirstPage(const console::LogPage &page)
{
    beginResetModel();
    m_rows.assign(page.records.rbegin(), page.records.rend());
    trimFront();
    m_olderExist = page.more || static_cast<size_t>(page.records.size()) > capacity();
    m_tailCut = false;
    endResetModel();
    setCondition(Condition::Ready);
    dropShown();
    if (m_held)
        countHeldBack(static_cast<qint64>(m_incoming.size()));
    else
        flush();
}

void LogModel::dropShown()
{
    const qint64 newest = m_rows.empty() ? 0 : m_rows.back().id;
    std::erase_if(m_incoming, [newest](const domain::LogRecord &each) { return each.id != 0 && each.id <= newest; });
}

bool LogModel::canLoadOlder() const
{
    return m_olderExist && !m_loadingOlder && m_condition == Condition::Ready && !m_rows.empty()
        && m_rows.front().id != 0;
}

void LogModel::loadOlder()
{
    if (!canLoadOlder())
        return;
    m_loadingOlder = true;
    console::LogQuery query = m_filter.query();
    query.limit = qMin(pageSize, m_capacity);
    query.beforeId = m_rows.front().id;
    replies::onReply(this, m_console.logs(query),
        [this, generation = m_generation, before = query.beforeId](const domain::Result<console::LogPage> &reply) {
            if (generation != m_generation)
                return;
            m_loadingOlder = false;
            // The front may have moved on while the page was on its way.
            if (!reply || m_rows.empty() || m_rows.front().id != before)
                return;
            m_olderExist = reply->more;
            prepend(reply->records);
        });
}

void LogModel::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    if (held)
        return;
    if (m_tailCut || m_incoming.size() >= capacity())
        reload();
    else
        flush();
}

void LogModel::receive(const QList<domain::LogRecord> &records, qint64 dropped)
{
    qint64 arrived = 0;
    for (const domain::LogRecord &each : records) {
        if (!m_filter.admits(each))
            continue;
        m_incoming.push_back(each);
        ++arrived;
    }
    while (m_incoming.size() > capacity())
        m_incoming.pop_front();
    if (dropped > 0)
        countNotShown(m_notShown + dropped);
    if (arrived == 0)
        return;
    if (m_held || m_tailCut)
        countHeldBack(m_heldBack + arrived);
    else if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void LogModel::flush()
{
    if (m_held || m_tailCut || m_condition != Condition::Ready || m_incoming.empty())
        return;
    dropShown();
    const std::deque<domain::LogRecord> records = std::exchange(m_incoming, {});
    countHeldBack(0);
    append(records);
}

void LogModel::append(const std::deque<domain::LogRecord> &records)
{
    if (records.empty())
        return;
    const size_t wanted = m_rows.size() + records.size();
    if (wanted > capacity()) {
        const size_t excess = qMin(wanted - capacity(), m_rows.size());
        if (excess > 0) {
            beginRemoveRows({}, 0, static_cast<int>(excess) - 1);
            m_rows.erase(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(excess));
            endRemoveRows();
            m_olderExist = true;
        }
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(records.size()) - 1);
    m_rows.insert(m_rows.end(), records.begin(), records.end());
    endInsertRows();
}

void LogModel::prepend(const QList<domain::LogRecord> &newestFirst)
{
    if (newestFirst.isEmpty())
        return;
    const size_t wanted = m_rows.size() + static_cast<size_t>(newestFirst.size());
    if (wanted > capacity()) {
        const size_t kept = m_rows.size() - qMin(wanted - capacity(), m_rows.size());
        beginRemoveRows({}, static_cast<int>(kept), rowCount() - 1);
        m_rows.resize(kept);
        endRemoveRows();
        m_tailCut = true;
    }
    beginInsertRows({}, 0, static_cast<int>(newestFirst.size()) - 1);
    m_rows.insert(m_rows.begin(), newestFirst.rbegin(), newestFirst.rend());
    endInsertRows();
}

void LogModel::trimFront()
{
    while (m_rows.size() > capacity())
        m_rows.pop_front();
}

void LogModel::setCondition(Condition condition)
{
    m_condition = condition;
    Q_EMIT conditionChanged();
}

void LogModel::countHeldBack(qint64 count)
{
    if (count == m_heldBack)
        return;
    m_heldBack = count;
    Q_EMIT heldBackChanged();
}

void LogModel::countNotShown(qint64 count)
{
    if (count == m_notShown)
        return;
    m_notShown = count;
    Q_EMIT notShownChanged();
}

} // namespace touchline::logs
