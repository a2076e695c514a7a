// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/domain/clock.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace touchline::clubs {

/// The clubs that match a query, read page by page as they are looked at and kept up to date in place. Lives in the GUI
/// thread; the core is only ever asked through Console.
class ClubsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClubsModel)

public:
    enum class Phase { Loading, Ready, Failed };

    ClubsModel(console::Console &console, const domain::Clock &clock, QObject *parent = nullptr);

    /// Starts again from the first page with another question; what is shown stays until the answer is there.
    void setFilter(const domain::ClubFilter &filter);
    void reload();
    const console::ClubQuery &query() const { return m_query; }

    Phase phase() const { return m_phase; }
    /// Why the list could not be read; meaningful while Failed.
    const domain::Error &error() const { return m_error; }
    /// Why the page after the loaded ones could not be read, those being as good as before; nothing: it could.
    const std::optional<domain::Error> &pageFailure() const { return m_pageFailure; }
    /// Asks for that page once more.
    void retryPage();
    /// Whether all that match are loaded.
    bool isComplete() const { return m_phase == Phase::Ready && m_next.isEmpty(); }

    const console::ClubRow &at(int row) const { return m_rows.at(row); }
    int rowOf(const QString &tenantId) const;
    /// Whether any loaded club waits for its next try or is at work, so that its cells change with time alone.
    bool hasRunningTimes() const;

    /// While following (the view is at its top), new clubs are put in at once; else they are only announced.
    void setFollowing(bool following);
    /// New clubs that wait to be shown; −1: more than were counted.
    int waitingNewClubs() const;
    void showNewClubs();
    /// Clubs that stay although they no longer match the filter, because somebody looks at them or has chosen them.
    void setKept(const QSet<QString> &tenantIds) { m_kept = tenantIds; }
    /// The rows on the screen; when everything may have changed, only these are read again.
    void setVisibleRows(int first, int last);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Or `pageFailure()`.
    void phaseChanged();
    void newClubsChanged();

private:
    void setQuery(const console::ClubQuery &query);
    void setPhase(Phase phase);
    void takeFirstPage(const domain::Result<console::ClubPage> &page);
    void takeNextPage(const domain::Result<console::ClubPage> &page);
    void askNextPage();
    /// Where few of many clubs match, pages come short: goes on until there is something to see.
    void goOnIfShort();
    void onClubsChanged(const QStringList &tenantIds);
    void refresh();
    void takeRows(const QStringList &asked, const QList<console::ClubRow> &rows);
    void update(int row, const console::ClubRow &fresh);
    void remove(int row);
    void meetUnknown(const console::ClubRow &fresh);
    void insertSorted(const console::ClubRow &fresh);
    bool matches(const console::ClubRow &row) const;
    bool newestFirst() const;
    void reindex(int from);

    console::Console &m_console;
    const domain::Clock &m_clock;
    console::ClubQuery m_query;
    QList<console::ClubRow> m_rows;
    QHash<QString, int> m_index; ///< tenant id → row
    QString m_next; ///< key of the page after the loaded ones
    quint64 m_generation = 0; ///< replies to older questions are dropped
    qint64 m_loadedAtMs = 0; ///< when the first page was asked for
    bool m_fetching = false;
    bool m_refreshing = false;
    Phase m_phase = Phase::Loading;
    domain::Error m_error;
    std::optional<domain::Error> m_pageFailure{};

    QTimer m_coalesce;
    QSet<QString> m_changed; ///< to be read again
    QSet<QString> m_stale; ///< changed perhaps; read when they come into view
    bool m_everythingChanged = false;
    bool m_following = true;
    QHash<QString, console::ClubRow> m_new; ///< announced, not shown
    bool m_newUncounted = false;
    QSet<QString> m_kept;
    int m_firstVisible = 0;
    int m_lastVisible = 50;
};

} // namespace touchline::clubs
