// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QAbstractTableModel>

namespace touchline::promos {

/// Which clubs used a code and when, newest first.
class PromoUsesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ClubColumn, WhenColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void show(const QList<console::PromoDetail::Use> &uses);
    const console::PromoDetail::Use &use(int row) const { return m_uses.at(row); }

private:
    QList<console::PromoDetail::Use> m_uses;
};

} // namespace touchline::promos
