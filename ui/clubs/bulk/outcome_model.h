// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/bulk_values.h"

#include <QAbstractTableModel>

namespace touchline::clubs {

/// What became of each club of an order: all of them, or only those that were left as they were.
class OutcomeModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutcomeModel)

public:
    enum Column { ClubColumn, SlugColumn, OutcomeColumn, ColumnCount };
    /// Of the clubs that went well no more are listed; they are only counted.
    static constexpr qsizetype mostDone = 20'000;
    static constexpr qsizetype mostRefused = 100'000;

    explicit OutcomeModel(console::BulkAction action, QObject *parent = nullptr);

    void append(const QList<console::BulkOutcome> &outcomes);
    void setOnlyRefused(bool only);
    /// Outcomes that are counted but not listed.
    qint64 unlisted() const { return m_unlisted; }
    /// The lines of a CSV file, with a heading.
    QByteArray csv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const console::BulkOutcome &at(int row) const;

    const console::BulkAction m_action;
    QList<console::BulkOutcome> m_all;
    QList<qsizetype> m_refused; ///< which of all
    qint64 m_unlisted = 0;
    bool m_onlyRefused = false;
};

} // namespace touchline::clubs
