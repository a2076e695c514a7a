// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QObject>

class QMenu;
class QTableView;

namespace touchline::clubs {

/// Which columns the club table shows, how wide and in which order. As many of the usual ones as fit, until an operator
/// chooses, moves or widens one: from then on exactly what they chose, with a scroll bar where that needs one.
class TableColumns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableColumns)

public:
    /// The table has its model and header already, and owns this.
    explicit TableColumns(QTableView &table);

    /// To be called when the table's width has changed.
    void fit();
    /// The operator's choice; empty while there is none.
    QByteArray layout() const;
    /// Takes the choice back on; an empty one or one of other columns: what fits.
    void setLayout(const QByteArray &layout);
    /// A check box for each column, and the way back.
    void fill(QMenu *menu);
    void show(int column, bool shown);
    void reset();

Q_SIGNALS:
    void changed();

private:
    void choose();
    int shownCount() const;

    QTableView &m_table;
    bool m_chosen = false;
    bool m_fitting = false;
};

} // namespace touchline::clubs
