// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"

#include <QTableView>
#include <QTimer>

namespace touchline::widgets {
class Button;
}

namespace touchline::clubs {

class ClubsModel;

/// The club table: keeps what is being read in place while clubs come, change and go, shows as many columns as fit.
/// Enter opens, Ctrl+C copies the slug, R retries.
class ClubsTable final : public QTableView
{
    Q_OBJECT

public:
    ClubsTable(ClubsModel &model, const domain::Clock &clock, QWidget *parent = nullptr);

    QString currentClub() const;
    /// Selects the club if it is among the loaded ones; an empty id clears the selection.
    void selectClub(const QString &tenantId);
    /// Sorts by the column if it can be sorted by.
    void setSort(int column, Qt::SortOrder order);

Q_SIGNALS:
    void clubSelected(const QString &tenantId);
    void openRequested(const QString &tenantId);
    void retryRequested(const QString &tenantId);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setUpHeader();
    void fitColumns();
    void sortBy(int column);
    void lookAtScroll();
    void restoreSelection();
    void rememberTop(int changedRow);
    void restoreTop();
    void showNewClubs();
    void placeNewClubs();
    void copySlug() const;

    ClubsModel &m_model;
    widgets::Button *m_newClubs;
    QTimer m_tick;
    QString m_selected;
    bool m_resetting = false;
    QString m_topClub; ///< the club at the upper edge before rows came or went; empty when at the top
    int m_topOffset = 0;
};

} // namespace touchline::clubs
