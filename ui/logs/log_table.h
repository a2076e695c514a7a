// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QTableView>
#include <QVariantList>

namespace touchline::logs {

class LogModel;

/// The records. Stays at the newest while it is there, stays where it is when older ones are put in front.
class LogTable final : public QTableView
{
    Q_OBJECT

public:
    explicit LogTable(LogModel &model, QWidget *parent = nullptr);

    /// Whether the newest record is in view.
    bool isAtEnd() const;
    void goToEnd();

    /// The widths of the columns as somebody drew them, for the next start.
    QVariantList columns() const;
    void restoreColumns(const QVariantList &widths);

Q_SIGNALS:
    /// Somebody scrolled away from the newest record, or back to it.
    void followingChanged(bool following);
    void olderWanted();
    /// Enter or a double click.
    void opened(const QModelIndex &index);

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void reset() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void scrolled();
    void sizeColumns();
    void fitTime();

    bool m_following = true;
    bool m_adjusting = false; ///< the model moves the rows, not the user
};

} // namespace touchline::logs
