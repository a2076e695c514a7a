// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "ui/logs/log_filter.h"

#include <QAbstractTableModel>
#include <QTimer>
#include <deque>

namespace touchline::logs {

/// A bounded window over the log, newest record last, that follows the live end unless held. Older pages are put in
/// front on demand. Lives in the GUI thread; the console must outlive it.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogModel)

public:
    enum Column { TimeColumn, LevelColumn, FeatureColumn, MessageColumn, DetailsColumn, ColumnCount };
    enum ItemRole { LevelRole = Qt::UserRole + 1 };
    enum class Condition { Loading, Ready, Failed };

    static constexpr int defaultCapacity = 20'000;
    static constexpr int pageSize = 500;

    explicit LogModel(console::Console &console, QObject *parent = nullptr, int capacity = defaultCapacity);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Starts over with the newest page of what the filter admits.
    void setFilter(const LogFilter &filter);
    const LogFilter &filter() const { return m_filter; }
    void reload();

    bool canLoadOlder() const;
    /// Puts the page before the oldest row in front; does nothing while one is on its way.
    void loadOlder();

    /// While held, new records are counted and kept back; letting go shows them.
    void setHeld(bool held);
    bool isHeld() const { return m_held; }
    /// Records that arrived since it was held.
    qint64 heldBack() const { return m_heldBack; }
    /// Records that a flood kept out of this view; all of them are in the store.
    qint64 notShown() const { return m_notShown; }

    Condition condition() const { return m_condition; }
    const domain::Error &failure() const { return m_failure; }
    const domain::LogRecord &record(int row) const { return m_rows[static_cast<size_t>(row)]; }

Q_SIGNALS:
    void conditionChanged();
    void heldBackChanged();
    void notShownChanged();

private:
    void receive(const QList<domain::LogRecord> &records, qint64 dropped);
    void flush();
    void dropShown();
    void append(const std::deque<domain::LogRecord> &records);
    void prepend(const QList<domain::LogRecord> &newestFirst);
    void showFirstPage(const console::LogPage &page);
    void trimFront();
    void setCondition(Condition condition);
    void countHeldBack(qint64 count);
    void countNotShown(qint64 count);
    size_t capacity() const { return static_cast<size_t>(m_capacity); }

    console::Console &m_console;
    const int m_capacity;
    LogFilter m_filter{};
    std::deque<domain::LogRecord> m_rows{};
    std::deque<domain::LogRecord> m_incoming{}; ///< arrived, not yet shown
    QTimer m_flushTimer{};
    quint64 m_generation = 0; ///< replies of an older one are stale
    Condition m_condition = Condition::Loading;
    domain::Error m_failure{};
    bool m_olderExist = false;
    bool m_loadingOlder = false;
    bool m_tailCut = false; ///< newest rows were let go: the end is reached again only by reloading
    bool m_held = false;
    qint64 m_heldBack = 0;
    qint64 m_notShown = 0;
};

} // namespace touchline::logs
