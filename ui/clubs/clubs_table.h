// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"

#include <QSet>
#include <QStringList>
#include <QTableView>
#include <QTimer>

namespace touchline::widgets {
class Button;
}

namespace touchline::clubs {

class ClubsModel;
class SortMenu;
class TableColumns;

/// The club table: keeps what is being read and what is chosen in place while clubs come, change and go. Enter opens,
/// Ctrl+C copies slugs, R retries, Ctrl+A chooses all that match.
class ClubsTable final : public QTableView
{
    Q_OBJECT

public:
    ClubsTable(ClubsModel &model, const domain::Clock &clock, QWidget *parent = nullptr);

    /// The chosen club; empty when none is, or several are.
    QString currentClub() const;
    /// Those chosen among the loaded clubs, in the list's order.
    QStringList chosenClubs() const;
    /// Everything that matches is chosen, loaded or not.
    bool isAllChosen() const { return m_allChosen; }
    void chooseAll();
    void chooseNone();
    /// Selects the club if it is among the loaded ones; an empty id clears the selection.
    void selectClub(const QString &tenantId);
    /// Sorts by the column if it can be sorted by.
    void setSort(int column, Qt::SortOrder order);
    /// What the header does by a click, by keys.
    void openSortMenu();
    /// Whether the row is to be marked as the one the keys act on: nothing else shows where it is.
    bool marksCurrent(int row) const;
    TableColumns &columns() { return *m_columns; }

Q_SIGNALS:
    void clubSelected(const QString &tenantId);
    /// How many are chosen, or which.
    void choiceChanged();
    void openRequested(const QString &tenantId);
    void retryRequested(const QString &tenantId);
    /// Several are chosen, and all of them are to be retried.
    void retryAllRequested();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpHeader();
    void setUpNewClubs();
    void showColumnsMenu(const QPoint &position);
    void sortBy(int column);
    SortMenu *makeSortMenu(QWidget *parent);
    void addClubActions(QMenu &menu, int row);
    void updateRow(int row);
    void lookAtScroll();
    void restoreSelection();
    void selectRows(int first, int last);
    void rememberTop(int changedRow);
    void restoreTop();
    void showNewClubs();
    void placeNewClubs();
    void copySlugs() const;

    ClubsModel &m_model;
    TableColumns *m_columns;
    widgets::Button *m_newClubs;
    QTimer m_tick;
    QString m_selected; ///< the one shown beside the table
    QSet<QString> m_chosen;
    bool m_allChosen = false;
    bool m_resetting = false;
    bool m_choosing = false; ///< the selection is being put in place, not by the operator
    QString m_topClub; ///< the club at the upper edge before rows came or went; empty when at the top
    int m_topOffset = 0;
};

} // namespace touchline::clubs
